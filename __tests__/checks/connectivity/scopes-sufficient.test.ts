import { scopesSufficient } from '../../../src/checks/connectivity/scopes-sufficient.ts'
import { reach, refused, scoped, unreached } from '../../support/connection-facts.ts'
import { judges } from '../../support/judging.ts'

judges(scopesSufficient, [
  ['all that is recommended', { reach: reach() }, ['passed'], /`event:read`/],
  [
    'row 9: a token of an organization',
    { reach: scoped('org:ci') },
    ['passed'],
    /`event:read` is missing for `release-gate` \(issues of the release\), `prod-health`, `issue-triage`/,
  ],
  [
    'writing includes reading',
    { reach: scoped('org:write', 'project:write', 'event:admin') },
    ['passed'],
    /^`org:write`, `project:write`, `event:admin`\.$/,
  ],
  ['none', { reach: scoped() }, ['passed'], /no scopes at all/],
  ['the server did not answer', { reach: unreached(refused) }, ['skipped']],
])
