import { scopesMinimal } from '../../../src/checks/connectivity/scopes-minimal.ts'
import { reach, scoped } from '../../support/connection-facts.ts'
import { judges } from '../../support/judging.ts'

judges(scopesMinimal, [
  ['reading only', { reach: reach() }, ['passed'], /no scope to write/],
  [
    'org:ci is all that a token of an organization can have',
    { reach: scoped('org:ci') },
    ['passed'],
    /no scope to write/,
  ],
  [
    'row 27: writing and administering',
    { reach: scoped('event:read', 'event:write', 'org:admin') },
    ['passed'],
    /without `event:write`, `org:admin` does the same/,
  ],
  ['unknown', { reach: null }, ['skipped']],
])
