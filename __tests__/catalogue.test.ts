import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from '@jest/globals'
import { availableModes, plans } from '../src/modes/index.ts'
import type { Mode } from '../src/modes/mode.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const headings = readFileSync(`${root}docs/checks.md`, 'utf8')
  .split('\n')
  .filter(line => line.startsWith('### '))
  .map(line => line.slice(4))
const plan = {
  withoutCredentials: 'FAIL',
  withoutTarget: 'FAIL',
  withoutScope: 'FAIL',
  withoutRelease: 'FAIL',
  strictNetwork: false,
  requireHostNetwork: false,
} as const

/** Nobody asks in this suite; loading must not need an answer. */
const nothing = { repository: () => Promise.reject(new Error('not asked here')) }

// One after the other: Jest's own loader of modules does not stand several at once.
const modes: Mode[] = []
for (const load of plans['verify-loop'].modes) modes.push(await load(nothing))
const secondLook = await plans['verify-loop'].secondLook?.()
const unused = async () => Promise.reject(new Error('not asked here'))
const store = {
  place: { kind: 'file' },
  key: null,
  run: null,
  open: () => ({ restore: unused, save: unused }),
} as const
if (secondLook) modes.push(secondLook({ store, reports: Promise.resolve([]), stop: AbortSignal.abort() }))
const ids = [...new Set(modes.flatMap(mode => mode.unseen('cancelled', plan).results.map(({ id }) => id)))]
const checkFiles = readdirSync(`${root}src/checks`, { recursive: true, encoding: 'utf8' }).filter(name =>
  name.endsWith('.ts'),
)

describe('every check', () => {
  test.each(ids)('%s has a heading in docs/checks.md', id => expect(headings).toContain(id))
  test.each(checkFiles)('%s has a table of its own', name =>
    expect(existsSync(`${root}__tests__/checks/${name.replace(/\.ts$/, '.test.ts')}`)).toBe(true),
  )

  test.each(checkFiles)('%s has a case for every kind of outcome that it can give', name => {
    const source = readFileSync(`${root}src/checks/${name}`, 'utf8')
    const table = readFileSync(`${root}__tests__/checks/${name.replace(/\.ts$/, '.test.ts')}`, 'utf8')
    const made = /import \{([^}]*)\} from '[./]*core\/outcome\.ts'/.exec(source)?.[1] ?? ''
    const shared = { 'unanswered(': 'inconclusive', releaseNotThere: 'skipped' }
    const borrowed = Object.entries(shared).flatMap(([word, kind]) => (source.includes(word) ? [kind] : []))
    const names = [...made.split(/[\s,]+/), ...borrowed]
    const kinds = ['passed', 'attention', 'failed', 'inconclusive', 'skipped'].filter(kind => names.includes(kind))
    expect(kinds).toContain('passed')
    expect(kinds.length).toBeGreaterThan(1)
    expect(kinds.filter(kind => !table.includes(`'${kind}'`))).toEqual([])
  })

  test('is run by a mode, and every heading is of a check', () => {
    expect(headings.filter(heading => !ids.some(id => id === heading))).toEqual(['plan/modes-ran'])
  })

  test.each(ids.filter(id => /^(?:setup|connectivity)\//.test(id)))('%s stands in the file of its id', id =>
    expect(checkFiles).toContain(`${id}.ts`),
  )
})

test('a mode that can be asked for can be loaded, under its own name', async () => {
  for (const name of availableModes.filter(mode => plans[mode].modes.length === 1)) {
    const [load] = plans[name].modes
    expect((await load?.(nothing))?.name).toBe(name)
  }
})
