import { tokenAccepted } from '../../../src/checks/connectivity/token-accepted.ts'
import { seen, unseen } from '../../../src/core/observed.ts'
import { credentials, reach, refused, token, unauthenticated, unreached } from '../../support/connection-facts.ts'
import { judges } from '../../support/judging.ts'

judges(tokenAccepted, [
  ['it is known', { credentials: credentials(), reach: reach() }, ['passed'], /stands for an integration/],
  [
    'row 4: 401',
    { credentials: credentials(), reach: unreached(unauthenticated) },
    ['inconclusive'],
    /does not know this token, or it has expired/,
  ],
  [
    'row 4: 401 for a token that is cut',
    { credentials: credentials({ token: { ...token, whole: false } }), reach: unreached(unauthenticated) },
    ['inconclusive'],
    /was it copied whole/,
  ],
  [
    'no notice was taken of it',
    { credentials: credentials(), reach: reach({ self: seen({ scopes: null, user: 'none' }) }) },
    ['inconclusive'],
    /as if no token had been sent/,
  ],
  ['no answer is reported once', { credentials: credentials(), reach: unreached(refused) }, ['skipped']],
  [
    'row 12: an answer that is not one of Sentry says nothing of the token',
    {
      credentials: credentials(),
      reach: unreached(unseen('unexpected-shape', { kind: 'shape', fault: 'other-shape' })),
    },
    ['skipped'],
    /did not answer that/,
  ],
  ['nothing was asked', { credentials: credentials(), reach: null }, ['skipped']],
])
