import { secretsNotCommitted } from '../../../src/checks/setup/secrets-not-committed.ts'
import { judges, site } from '../../support/judging.ts'
import { listing } from '../../support/listings.ts'

judges(secretsNotCommitted, [
  ['none', { listing: listing(), credentials: [] }, ['passed']],
  [
    'row 16: a token in an ordinary file',
    { listing: listing(), credentials: [{ kind: 'organization token', example: false, at: site('deploy.sh', 4) }] },
    ['failed'],
    /deploy\.sh:4:1: .*organization token is committed/,
  ],
  [
    'row 17b: a token in a fixture',
    { listing: listing(), credentials: [{ kind: 'user token', example: true, at: site('tests/a.ts') }] },
    ['attention'],
    /If it is real/,
  ],
  [
    'a DSN with its legacy secret key',
    { listing: listing(), credentials: [{ kind: 'DSN with secret key', example: false, at: site('app.py') }] },
    ['attention'],
  ],
  [
    'one finding each',
    {
      listing: listing(),
      credentials: [
        { kind: 'user token', example: true, at: site('tests/a.ts') },
        { kind: 'legacy token', example: false, at: site('.env') },
      ],
    },
    ['attention', 'failed'],
  ],
  [
    'without git nobody knows whether it is committed',
    {
      listing: listing({ via: 'walk', walkedBecause: 'not-a-work-tree' }),
      credentials: [{ kind: 'user token', example: false, at: site('.env') }],
    },
    ['attention'],
    /without git nothing is known/,
  ],
])
