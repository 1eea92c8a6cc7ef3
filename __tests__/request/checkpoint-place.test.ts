import { describe, expect, test } from '@jest/globals'
import type { CacheName, OpenCheckpoints } from '../../src/ports/checkpoints.ts'
import { checkpointStore } from '../../src/request/checkpoint-place.ts'
import { parseRequest, type RawInputs } from '../../src/request/request.ts'

function storeOf(given: Record<string, string>, { entry = 'action', env = {} }: Partial<RawInputs> = {}) {
  const raw: RawInputs = { given, env, errors: [], cwd: '/work', node: 'v24', entry }
  const parsed = parseRequest(raw)
  if (parsed.kind === 'invalid') throw new Error('invalid')
  const opened: (CacheName | string)[] = []
  const open = (place: CacheName | string) => {
    opened.push(place)
    return { restore: async () => ({ kind: 'none' }) as const, save: async () => ({ kind: 'saved' }) as const }
  }
  const ports: OpenCheckpoints = { cache: open, file: open }
  return { store: checkpointStore(parsed.request, raw, ports), opened }
}

describe('the checkpoint is kept', () => {
  test.each([
    ['in the cache, by the action', {}, 'action', { kind: 'cache', asked: false }],
    ['nowhere, by the command line', {}, 'command-line', { kind: 'off', because: 'command-line' }],
    ['in the cache that was asked for', { state: 'cache' }, 'action', { kind: 'cache', asked: true }],
    ['in the cache that was asked for there', { state: 'cache' }, 'command-line', { kind: 'cache', asked: true }],
    ['in a file that is named', { 'state-file': 's.json' }, 'command-line', { kind: 'file' }],
    ['in a file that is named and asked for', { state: 'file', 'state-file': 's.json' }, 'action', { kind: 'file' }],
    ['nowhere, if that is asked for', { state: 'off' }, 'action', { kind: 'off', because: 'asked' }],
  ] as const)('%s', (_, given, entry, place) => expect(storeOf(given, { entry }).store.place).toEqual(place))

  test.each([
    ['below the workspace', { GITHUB_WORKSPACE: '/ws' }, 'a/s.json', '/ws/a/s.json'],
    ['below the working directory', {}, 's.json', '/work/s.json'],
    ['where an absolute path says', { GITHUB_WORKSPACE: '/ws' }, '/var/s.json', '/var/s.json'],
  ])('in a file %s', (_, env, file, path) => {
    const { store, opened } = storeOf({ 'state-file': file }, { env })
    store.open('a'.repeat(64))
    expect(opened).toEqual([path])
  })

  test('under the id and the attempt of the run', () => {
    const env = { GITHUB_RUN_ID: '4242', GITHUB_RUN_ATTEMPT: '3' }
    const { store, opened } = storeOf({ 'state-key': 'linux' }, { env })
    store.open(`0123456789abcdef${'0'.repeat(48)}`)
    expect(opened).toEqual([{ identity: '0123456789abcdef', run: '4242', attempt: '3' }])
    expect([store.run, store.key]).toEqual(['4242', 'linux'])
  })

  test('under no id that is none', () => {
    const { store, opened } = storeOf({}, { env: { GITHUB_RUN_ID: '1,2\n', GITHUB_RUN_ATTEMPT: 'x' } })
    store.open('a'.repeat(64))
    expect(opened).toEqual([{ identity: 'a'.repeat(16), run: null, attempt: '1' }])
  })
})
