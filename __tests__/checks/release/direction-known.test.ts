import { directionKnown } from '../../../src/checks/release/direction-known.ts'
import { untrusted } from '../../../src/core/text.ts'
import { judges } from '../../support/judging.ts'
import { moment, releaseOf } from '../../support/release-facts.ts'

const found = releaseOf('app@1')
const newest = {
  version: untrusted('app@2'),
  environment: untrusted('production'),
  finished: moment('2026-11-21T09:05'),
}

judges(directionKnown, [
  ['no release', { found: null, rollback: { isRollback: true, newest } }, ['skipped']],
  [
    'row 43: a rollback',
    { found, rollback: { isRollback: true, newest } },
    ['passed'],
    /A rollback: `app@2` was deployed to `production` at `2026-11-21 09:05 UTC`/,
    /does not stop it/,
  ],
  [
    'forward',
    { found, rollback: { isRollback: false, newest } },
    ['passed'],
    /Forward: `app@2`.*the older release, archived ones left aside/,
  ],
  [
    'the first',
    { found, rollback: { isRollback: false, newest: null } },
    ['passed'],
    /No other release of its package was deployed there, archived ones left aside/,
  ],
  ['not known', { found, rollback: { isRollback: null, newest: null } }, ['skipped'], /cannot be told/],
])
