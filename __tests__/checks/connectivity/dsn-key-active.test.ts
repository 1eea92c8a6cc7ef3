import { dsnKeyActive, type KeyState } from '../../../src/checks/connectivity/dsn-key-active.ts'
import { seen } from '../../../src/core/observed.ts'
import { credentials, unavailable } from '../../support/connection-facts.ts'
import { judges } from '../../support/judging.ts'

const own = credentials()

judges(dsnKeyActive, [
  ['it is', { credentials: own, key: seen<KeyState>('active') }, ['passed'], /one of the project's active keys/],
  ['row 21: disabled', { credentials: own, key: seen<KeyState>('disabled') }, ['failed'], /is disabled/],
  [
    "row 21: none of the project's",
    { credentials: own, key: seen<KeyState>('unknown') },
    ['failed'],
    /none of the project's keys/,
  ],
  [
    'the list is longer than what is read',
    { credentials: own, key: seen<KeyState>('not-in-part') },
    ['inconclusive'],
    /that could be read/,
  ],
  ['row 12: the keys are not seen', { credentials: own, key: unavailable }, ['inconclusive'], /answered 503/],
  ['nothing to compare with', { credentials: own, key: null }, ['skipped']],
  ['row 20: no DSN', { credentials: credentials({ dsn: null }), key: null }, ['skipped']],
])
