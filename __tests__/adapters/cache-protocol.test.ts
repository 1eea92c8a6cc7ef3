import { describe, expect, test } from '@jest/globals'
import { type CacheResult, restoreEndOf, resultLine, saveEndOf } from '../../src/adapters/cache-protocol.ts'

const said = (words: string, result: CacheResult | null) => `${words}\n${result ? resultLine(result) : ''}`
const missed: CacheResult = { kind: 'restored', key: null }
const unsaved: CacheResult = { kind: 'saved', id: -1 }

describe('what became of an entry, out of the words of the library', () => {
  test.each<readonly [string, string, unknown]>([
    ['found', said('Cache restored successfully', { kind: 'restored', key: 'k' }), 'found'],
    ['not found', said('::debug::Cache not found', missed), { kind: 'none' }],
    ['not offered', said('', { kind: 'unavailable' }), { kind: 'unavailable' }],
    ['denied', said('::warning::Failed to restore: cache read denied: no scopes', missed), { kind: 'denied' }],
    [
      'not unpacked',
      said('::warning::Failed to restore: "/usr/bin/tar" failed with error: 2', missed),
      { kind: 'unusable', because: 'corrupt' },
    ],
    [
      'slowed down',
      said('::warning::Failed to restore: Rate limited: (429)', missed),
      { kind: 'failed', because: 'rate-limited' },
    ],
    [
      'an error of the service',
      said('::error::Failed to restore: 503', missed),
      { kind: 'failed', because: 'service' },
    ],
    [
      'refused',
      said('Cache hit', { kind: 'refused', because: 'too-large' }),
      { kind: 'unusable', because: 'too-large' },
    ],
    ['thrown', said('', { kind: 'thrown' }), { kind: 'failed', because: 'service' }],
    ['ended without a word', said('Cache hit', null), { kind: 'failed', because: 'service' }],
    ['nothing', '', { kind: 'failed', because: 'service' }],
  ])('restoring: %s', (_, output, end) => expect(restoreEndOf(output)).toEqual(end))

  test.each<readonly [string, string, unknown]>([
    ['saved', said('', { kind: 'saved', id: 7 }), { kind: 'saved' }],
    ['not offered', said('', { kind: 'unavailable' }), { kind: 'unavailable' }],
    ['denied', said('::warning::Failed to save: cache write denied: x', unsaved), { kind: 'denied' }],
    ['there already', said('::debug::Failed request: (409) Conflict', unsaved), { kind: 'exists' }],
    [
      'slowed down',
      said('::debug::Failed request: (429) Too Many', unsaved),
      { kind: 'failed', because: 'rate-limited' },
    ],
    ['anything else', said('another job may be creating this cache', unsaved), { kind: 'failed', because: 'service' }],
    ['nothing', '', { kind: 'failed', because: 'service' }],
  ])('saving: %s', (_, output, end) => expect(saveEndOf(output)).toEqual(end))
})
