import { type ExistenceFacts, releaseExists } from '../../../src/checks/release/exists.ts'
import { seen } from '../../../src/core/observed.ts'
import { notFound, unavailable } from '../../support/connection-facts.ts'
import { judges } from '../../support/judging.ts'
import { listOf, releaseOf } from '../../support/release-facts.ts'

const there = releaseOf('shop@1.2.3')
const facts = (parts: Partial<ExistenceFacts>): ExistenceFacts => ({
  inQuestion: { kind: 'given', version: 'shop@1.2.3' },
  nameProblem: null,
  presence: { observed: seen(null), waitedSeconds: 0 },
  releases: listOf(releaseOf('store@9')),
  page: null,
  ...parts,
})
const inferred = { kind: 'inferred', version: 'shop@1.2.3' } as const
const slash = { kind: 'slash', proposal: null } as const

judges(releaseExists, [
  ['not known which', facts({ inQuestion: { kind: 'unknown', candidates: [] }, presence: null }), ['skipped']],
  [
    'there',
    facts({ presence: { observed: seen(there), waitedSeconds: 0 }, page: 'https://sentry.io/x' }),
    ['passed'],
    /`shop@1\.2\.3` \(release/,
  ],
  [
    'there after a while',
    facts({ presence: { observed: seen(there), waitedSeconds: 3 } }),
    ['passed'],
    /appeared after 3 seconds/,
  ],
  [
    'there, though the list was not seen',
    facts({ presence: { observed: seen(there), waitedSeconds: 0 }, releases: unavailable }),
    ['passed'],
  ],
  [
    'row 32: given and absent',
    facts({ presence: { observed: seen(null), waitedSeconds: 30 } }),
    ['failed'],
    /Sentry has no release `shop@1\.2\.3`\. It did not appear within 30 seconds/,
    /The newest are `store@9`/,
  ],
  [
    'row 32: near misses are named',
    facts({ releases: listOf(releaseOf('shop@1.2.3+7'), releaseOf('Shop@1.2.3')) }),
    ['failed'],
    /Near it: `Shop@1\.2\.3` \(upper and lower case differ\), `shop@1\.2\.3\+7` \(another build of it\)/,
  ],
  ['row 32: the project has none', facts({ releases: listOf() }), ['failed'], /no release at all/],
  [
    'row 33: inferred and absent',
    facts({ inQuestion: inferred }),
    ['inconclusive'],
    /This checkout comes to `shop@1\.2\.3`, and Sentry has no such release/,
  ],
  [
    'row 33: near misses are named',
    facts({ inQuestion: inferred, releases: listOf(releaseOf('v1.2.3'), releaseOf('1.2.3')) }),
    ['inconclusive'],
    /`1\.2\.3` \(one has the package before the version\), `v1\.2\.3` \(the same version, written otherwise\)/,
  ],
  [
    'row 33: a name that can never be',
    facts({
      inQuestion: { kind: 'inferred', version: '@acme/shop@1.2.3' },
      nameProblem: slash,
      releases: listOf(there),
    }),
    ['inconclusive'],
    /`shop@1\.2\.3` \(Sentry allows no slash\)/,
  ],
  ['row 30 stands elsewhere', facts({ nameProblem: slash }), ['skipped'], /No release can have this name/],
  [
    'an absence without a project proves nothing',
    facts({ releases: notFound }),
    ['skipped'],
    /nothing is known of this one/,
  ],
  [
    'row 12: the server fails here',
    facts({ presence: { observed: unavailable, waitedSeconds: 0 } }),
    ['inconclusive'],
    /503/,
  ],
  [
    'row 12: the server fails everywhere, which is said once',
    facts({ presence: { observed: unavailable, waitedSeconds: 0 }, releases: unavailable }),
    ['skipped'],
  ],
])
