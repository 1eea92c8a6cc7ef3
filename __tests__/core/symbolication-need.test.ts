import { expect, test } from '@jest/globals'
import { evenly } from '../../src/core/debug-id-lookups.ts'
import { seen, unseen } from '../../src/core/observed.ts'
import { type NeedSigns, symbolicationNeed } from '../../src/core/symbolication-need.ts'
import { plainText } from '../../src/report/plain.ts'

const of = (platform: string | null, rest: Partial<NeedSigns> = {}): NeedSigns => ({
  platform: seen(platform),
  hasMinifiedStackTrace: null,
  packages: [],
  unprofiled: 0,
  output: null,
  ...rest,
})
const react = { title: 'React', isScript: true, uploads: ['source maps'] as const }
const tauri = { title: 'Tauri', isScript: false, uploads: ['source maps', 'debug files'] as const }
const python = { title: 'Python', isScript: false, uploads: [] }

test.each<[string, NeedSigns, string, RegExp]>([
  ['row 37: a browser', of('javascript-react'), 'source maps', /platform of the project is .javascript-react/],
  ['row 37: React Native', of('react-native'), 'source maps', /platform/],
  ['row 37: native', of('apple-ios'), 'debug files', /platform/],
  ['row 36: a server', of('python-django'), 'not-needed', /python-django. are readable/],
  ['row 36: Node.js', of('node-express'), 'not-needed', /readable/],
  [
    'row 36: a server beside a web frontend in one checkout',
    of('python', { packages: [react, python] }),
    'not-needed',
    /python/,
  ],
  [
    'a server that received minified JavaScript',
    of('python', { hasMinifiedStackTrace: true }),
    'source maps',
    /received minified/,
  ],
  [
    'a server whose build makes source maps',
    of('node', { output: { scripts: 2, natives: 1 } }),
    'source maps',
    /built output has scripts/,
  ],
  ['a server whose build makes programs', of('node', { output: { scripts: 0, natives: 1 } }), 'not-needed', /readable/],
  ['Rust in a Tauri application', of('rust', { packages: [tauri] }), 'source maps,debug files', /SDK for Tauri/],
  [
    'Rust alone',
    of('rust', { packages: [{ title: 'Rust', isScript: false, uploads: [] }] }),
    'not-needed',
    /Rust are readable/,
  ],
  ['Rust of which the checkout tells nothing', of('rust'), 'unknown', /Neither the platform/],
  ['no platform, by the checkout', of(null, { packages: [react, python] }), 'source maps', /SDK for React/],
  ['row 36: no platform, by the checkout', of(null, { packages: [python] }), 'not-needed', /Python/],
  ['no platform, an SDK that no profile knows', of(null, { packages: [python], unprofiled: 1 }), 'unknown', /Neither/],
  ['no platform, programs only', of(null, { output: { scripts: 0, natives: 2 } }), 'debug files', /is native/],
  [
    'no platform, scripts beside libraries',
    of(null, { output: { scripts: 2, natives: 9 } }),
    'source maps',
    /built output has/,
  ],
  ['row 36: nothing at all', of(null), 'unknown', /Neither/],
  [
    'a platform that decides, programs beside it',
    of('javascript', { output: { scripts: 0, natives: 2 } }),
    'source maps',
    /javascript/,
  ],
  [
    'a platform that was not seen',
    of(null, { platform: unseen('forbidden'), packages: [react] }),
    'source maps',
    /React/,
  ],
])('%s', (_, signs, expected, words) => {
  const need = symbolicationNeed(signs)
  expect(need.kind === 'needed' ? need.uploads.join() : need.kind).toBe(expected)
  expect(plainText(need.because, text => text)).toMatch(words)
})

test('what keeps it unknown is handed on', () => {
  const end = unseen('forbidden')
  expect(symbolicationNeed(of(null, { platform: end }))).toMatchObject({ kind: 'unknown', end })
})

test.each([
  [3, 20, [0, 1, 2]],
  [5, 3, [0, 2, 4]],
  [100, 5, [0, 25, 50, 74, 99]],
  [0, 5, []],
])('of %i, at most %i, evenly: %j', (all, most, expected) => {
  const numbers = Array.from({ length: all }, (_, index) => index)
  expect(evenly(numbers, most)).toEqual(expected)
})

const node = { title: 'Node.js', isScript: true, uploads: [] }
test.each<[string, NeedSigns, boolean]>([
  ['Node.js', of('node-express'), true],
  ['Bun', of('bun'), true],
  ['Python', of('python', { packages: [node] }), false],
  ['no platform, Node.js in the checkout', of(null, { packages: [python, node] }), true],
  ['no platform, Python in the checkout', of(null, { packages: [python] }), false],
])('what needs nothing may still be minified: %s', (_, signs, isScript) => {
  expect(symbolicationNeed(signs)).toMatchObject({ kind: 'not-needed', isScript })
})
