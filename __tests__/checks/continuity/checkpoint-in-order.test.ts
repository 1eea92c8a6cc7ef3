import { checkpointInOrder } from '../../../src/checks/continuity/checkpoint-in-order.ts'
import type { CheckpointPlace, Saving } from '../../../src/core/checkpoint.ts'
import { judges } from '../../support/judging.ts'

const cache: CheckpointPlace = { kind: 'cache', asked: false }
const askedCache: CheckpointPlace = { kind: 'cache', asked: true }
const file: CheckpointPlace = { kind: 'file' }
const facts = (place: CheckpointPlace, saving: Saving) => ({ place, saving })

judges(checkpointInOrder, [
  ['saved in the cache', facts(cache, { kind: 'saved' }), ['passed'], /in the cache/],
  ['saved in the file', facts(file, { kind: 'saved' }), ['passed'], /in the state file/],
  ['another step was first', facts(cache, { kind: 'exists' }), ['passed'], /state-key/],
  ['row 55: read-only', facts(cache, { kind: 'read-only' }), ['passed'], /cache-mode.*nothing is kept/],
  ['row 55: denied', facts(cache, { kind: 'denied' }), ['passed'], /may not write caches/],
  ['row 55: absent', facts(cache, { kind: 'unavailable' }), ['passed'], /no cache service/],
  ['row 56: read-only, though asked for', facts(askedCache, { kind: 'read-only' }), ['attention'], /cache-mode/],
  ['row 56: denied, though asked for', facts(askedCache, { kind: 'denied' }), ['attention'], /may not write/],
  ['row 56: absent, though asked for', facts(askedCache, { kind: 'unavailable' }), ['attention'], /no cache service/],
  ['row 56: the service fails', facts(cache, { kind: 'failed', because: 'service' }), ['attention'], /service/],
  [
    'row 56: it asks to slow down',
    facts(cache, { kind: 'failed', because: 'rate-limited' }),
    ['attention'],
    /slow down/,
  ],
  ['row 56: it hangs', facts(cache, { kind: 'timeout' }), ['attention'], /15 seconds/],
  ['row 56: the disk is full', facts(file, { kind: 'failed', because: 'no-space' }), ['attention'], /no space/],
  ['row 56: not allowed', facts(file, { kind: 'failed', because: 'no-permission' }), ['attention'], /does not allow/],
  ['row 56: a folder', facts(file, { kind: 'failed', because: 'not-a-file' }), ['attention'], /no file/],
  ['row 57: unresolved not seen', facts(cache, { kind: 'kept' }), ['skipped'], /kept as it is/],
  ['not tried after a time-out', facts(cache, { kind: 'not-tried' }), ['skipped'], /could not be read before/],
  ['the run was stopped', facts(cache, { kind: 'stopped' }), ['skipped'], /kept as it is/],
  ['off', facts({ kind: 'off', because: 'asked' }, { kind: 'off' }), ['skipped']],
])
