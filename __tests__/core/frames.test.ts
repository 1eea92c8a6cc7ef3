import { describe, expect, test } from '@jest/globals'
import {
  allFrames,
  countFrames,
  type EventFrames,
  type Frame,
  framesProve,
  type ProcessingError,
  type ReleaseFrames,
  reasonIn,
} from '../../src/core/frames.ts'
import { seen, unseen } from '../../src/core/observed.ts'
import { sample } from '../support/symbolication-facts.ts'

const blank: Frame = {
  platform: null,
  absPath: null,
  function: null,
  line: null,
  column: null,
  sourceLine: null,
  isMapped: false,
  origAbsPath: null,
  symbolicatorStatus: null,
}
const url = 'https://app.example/assets/index.js'
const minified = { absPath: url, function: 'a', line: 1 }
const mapped = { absPath: 'app:///src/a.ts', isMapped: true, origAbsPath: url }
const noSource: ProcessingError = { type: 'js_no_source', detail: 'missing_sourcemap', url }

const event = (frame: Partial<Frame>, errors: ProcessingError[] = [], platform = 'javascript'): EventFrames => ({
  platform,
  frames: [{ ...blank, ...frame }],
  errors,
})

describe('a frame', () => {
  test.each<[string, EventFrames, 'resolved' | 'unresolved' | 'not counted']>([
    ['a script with a source map', event(mapped), 'resolved'],
    ['a script as it was minified', event(minified, [noSource]), 'unresolved'],
    ['a script of which nothing is said', event(minified), 'unresolved'],
    ['a script with its source line', event({ ...minified, sourceLine: '  return total' }), 'resolved'],
    [
      'a script with a piece of a long line',
      event({ ...minified, sourceLine: '{snip} function a(b){ {snip}' }),
      'unresolved',
    ],
    [
      'a script with a piece of a long line, far behind',
      event({ ...minified, sourceLine: '{snip} x {snip}', column: 48_121 }),
      'unresolved',
    ],
    [
      'a script with the beginning of a line that is merely long',
      event({ ...minified, sourceLine: '  await api.submit(order, {snip}', column: 9 }),
      'resolved',
    ],
    [
      'a script with a piece of a long line of its source',
      event({ ...mapped, sourceLine: '{snip} x {snip}' }),
      'resolved',
    ],
    ['a script with an empty line', event({ ...minified, sourceLine: ' ' }), 'unresolved'],
    [
      'a source line, and an error that names the script',
      event({ ...minified, sourceLine: 'x' }, [noSource]),
      'unresolved',
    ],
    [
      'an error about another script',
      event({ ...minified, sourceLine: 'x' }, [{ ...noSource, url: 'other.js' }]),
      'resolved',
    ],
    [
      'a map that an error contradicts',
      event(mapped, [{ ...noSource, type: 'js_invalid_sourcemap_location' }]),
      'unresolved',
    ],
    [
      'a map without the text of its sources',
      event(mapped, [{ ...noSource, type: 'js_missing_sources_content' }]),
      'resolved',
    ],
    ['a bundle of React Native', event({ absPath: 'app:///index.android.bundle' }), 'unresolved'],
    ['a script with a query', event({ absPath: `${url}?v=1` }), 'unresolved'],
    ['a script of Node.js with its source', event({ absPath: '/srv/a.js', sourceLine: 'x' }, [], 'node'), 'resolved'],
    ['TypeScript as it was written', event({ absPath: '/srv/a.ts' }, [], 'node'), 'not counted'],
    ['a page', event({ absPath: 'https://app.example/' }), 'not counted'],
    ['no path', event({}), 'not counted'],
    ['Python', event({ absPath: '/srv/a.py', sourceLine: 'x' }, [], 'python'), 'not counted'],
    ['another platform inside of an event', event({ absPath: '/srv/x.js', platform: 'python' }), 'not counted'],
    ['native, symbolicated', event({ symbolicatorStatus: 'symbolicated' }, [], 'native'), 'resolved'],
    [
      'native, no symbol',
      event({ symbolicatorStatus: 'missing_symbol', function: '<unknown>' }, [], 'native'),
      'unresolved',
    ],
    ['native, no debug file', event({ symbolicatorStatus: 'missing', function: '0x55d0' }, [], 'native'), 'unresolved'],
    [
      'native, known to the SDK',
      event({ symbolicatorStatus: 'missing', function: 'app::run', line: 7 }, [], 'native'),
      'resolved',
    ],
    [
      'native, a name and no line',
      event({ symbolicatorStatus: 'unknown_image', function: 'main' }, [], 'native'),
      'unresolved',
    ],
  ])('%s', (_, of, expected) => {
    const counts = {
      resolved: { frames: 1, resolved: 1 },
      unresolved: { frames: 1, resolved: 0 },
      'not counted': { frames: 0, resolved: 0 },
    }
    expect(allFrames(countFrames(of))).toEqual(counts[expected])
  })
})

test('scripts and native frames are counted apart', () => {
  const frames = [
    { ...blank, ...mapped },
    { ...blank, ...minified },
    { ...blank, symbolicatorStatus: 'missing' },
  ]
  const none = { frames: 0, resolved: 0 }
  expect(countFrames({ platform: null, frames, errors: [] })).toEqual({
    scripts: { frames: 2, resolved: 1 },
    natives: { frames: 1, resolved: 0 },
    minified: 0,
  })
  expect(countFrames({ platform: null, frames: [], errors: [] })).toEqual({ scripts: none, natives: none, minified: 0 })
})

describe('minified code', () => {
  test.each<[string, Partial<Frame>, number]>([
    ['is what lies far behind in a line', { ...minified, column: 48_121 }, 1],
    ['is what lies far behind in a line that was cut', { ...minified, column: 201, sourceLine: '{snip} x' }, 1],
    ['is a cut line without a column', { ...minified, sourceLine: '{snip} x' }, 1],
    ['is not what merely lacks its source', { ...minified, column: 200 }, 0],
    ['is not what is mapped', { ...mapped, column: 48_121 }, 0],
    ['is not native', { symbolicatorStatus: 'missing', column: 48_121 }, 0],
  ])('%s', (_, frame, expected) => expect(countFrames(event(frame)).minified).toBe(expected))
})

describe('frames prove uploads', () => {
  const of = (scripts: number, natives: number) =>
    seen(sample({ frames: scripts, resolved: scripts, natives: { frames: natives, resolved: natives } }))
  test.each<[string, ReleaseFrames, boolean, boolean]>([
    ['of their own kind', of(20, 20), true, true],
    ['not of native code by scripts', of(32, 0), true, false],
    ['not of scripts by native code', of(0, 32), false, true],
    ['not together', of(19, 19), false, false],
    ['not where most are bare', seen(sample({ frames: 40, resolved: 37 })), false, false],
    ['not where they were not seen', unseen('timeout'), false, false],
    ['not where there are none', null, false, false],
    ['not of an unknown release', 'no-release', false, false],
  ])('%s', (_, frames, scripts, natives) => {
    expect([framesProve(frames, 'scripts'), framesProve(frames, 'natives')]).toEqual([scripts, natives])
  })
})

test('the reason is the first error that explains it', () => {
  const errors = ['invalid_data', 'js_missing_sources_content', 'native_missing_dsym', 'js_no_source']
  const of = event(
    {},
    errors.map(type => ({ type, detail: null, url: null })),
  )
  expect(reasonIn(of)?.type).toBe('native_missing_dsym')
  expect(reasonIn({ ...of, errors: [] })).toBeNull()
})
