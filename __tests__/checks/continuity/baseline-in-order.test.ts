import { baselineInOrder } from '../../../src/checks/continuity/baseline-in-order.ts'
import type { CheckpointPlace, Restoration } from '../../../src/core/checkpoint.ts'
import { judges } from '../../support/judging.ts'

const cache: CheckpointPlace = { kind: 'cache', asked: false }
const askedCache: CheckpointPlace = { kind: 'cache', asked: true }
const file: CheckpointPlace = { kind: 'file' }
const facts = (place: CheckpointPlace, restoration: Restoration) => ({ place, restoration })
const unusable = (because: Extract<Restoration, { kind: 'unusable' }>['because']) =>
  facts(cache, { kind: 'unusable', because })

judges(baselineInOrder, [
  [
    'restored',
    facts(cache, { kind: 'restored', checkedAt: new Date('2026-11-21T06:00:00Z') }),
    ['passed'],
    /2026-11-21 06:00 UTC/,
  ],
  ['row 53: first run, or evicted', facts(cache, { kind: 'none' }), ['passed'], /evicted.*Baseline established/],
  ['row 53: no file yet', facts(file, { kind: 'none' }), ['passed'], /not there yet: baseline established/],
  ['row 53: the first run, started again', facts(cache, { kind: 'first-run-again' }), ['passed'], /first attempt/],
  ['row 53: another identity', unusable('other-identity'), ['passed'], /Baseline reset, because/, /state-file/],
  ['row 53: another schema', unusable('other-schema'), ['passed'], /another version of this tool/],
  ['row 54: an empty file', unusable('empty'), ['attention'], /Baseline reset, because.*empty/],
  ['row 54: not JSON', unusable('not-json'), ['attention'], /complete JSON/],
  ['row 54: too large', unusable('too-large'), ['attention'], /larger/],
  ['row 54: another form', unusable('malformed'), ['attention'], /form of a checkpoint/],
  ['row 54: of tomorrow', unusable('in-the-future'), ['attention'], /future/],
  ['row 54: an entry that cannot be unpacked', unusable('corrupt'), ['attention'], /unpacked/],
  ['row 55: denied', facts(cache, { kind: 'denied' }), ['passed'], /may not read caches/],
  ['row 55: absent', facts(cache, { kind: 'unavailable' }), ['passed'], /no cache service/],
  ['row 56: denied, though asked for', facts(askedCache, { kind: 'denied' }), ['attention'], /may not read caches/],
  ['row 56: absent, though asked for', facts(askedCache, { kind: 'unavailable' }), ['attention'], /no cache service/],
  ['row 56: no folder', facts(file, { kind: 'failed', because: 'no-folder' }), ['attention'], /folder.*is not there/],
  ['row 56: a link', facts(file, { kind: 'failed', because: 'link' }), ['attention'], /link, which is not followed/],
  [
    'row 56: a file that is no checkpoint',
    facts(file, { kind: 'failed', because: 'not-a-checkpoint' }),
    ['attention'],
    /no checkpoint. It is not replaced/,
  ],
  [
    'no temporary folder',
    facts(cache, { kind: 'failed', because: 'no-temporary-folder' }),
    ['attention'],
    /no folder for temporary files/,
  ],
  ['the service fails', facts(cache, { kind: 'failed', because: 'service' }), ['attention'], /service/],
  ['the service hangs', facts(cache, { kind: 'timeout' }), ['attention'], /15 seconds/, /left as it is/],
  ['off', facts({ kind: 'off', because: 'asked' }, { kind: 'off', because: 'asked' }), ['skipped'], /state: off/],
  [
    'off on the command line',
    facts({ kind: 'off', because: 'command-line' }, { kind: 'off', because: 'command-line' }),
    ['skipped'],
    /--state-file/,
  ],
  ['no target', facts(cache, { kind: 'no-target' }), ['skipped'], /whose checkpoint/],
])
