import { targetKnown } from '../../../src/checks/connectivity/target-known.ts'
import type { TargetPart } from '../../../src/core/target.ts'
import { lacking, notFound, targeting, unavailable } from '../../support/connection-facts.ts'
import { judges } from '../../support/judging.ts'

const org = (part: TargetPart) => ({ targeting: { org: part, project: { kind: 'no-organization' } as const } })
const project = (part: TargetPart) => ({ targeting: { ...targeting, project: part } })
const many = Array.from({ length: 30 }, (_, index) => `p${index}`)

judges(targetKnown, [
  ['both given', { targeting }, ['passed'], /Organization `acme` \(as given\), project `web` \(as given\)/],
  [
    'row 7: the only candidate is picked, and said',
    project({ kind: 'known', name: 'web', source: 'only-candidate' }),
    ['passed'],
    /the only one that the token may see/,
  ],
  ['an id is resolved, and said', project({ kind: 'known', name: 'web', source: 'id' }), ['passed'], /found by its id/],
  [
    'row 5: several projects',
    project({ kind: 'open', candidates: ['web', 'api'], complete: true }),
    ['inconclusive'],
    /there are several: `web`, `api`\./,
  ],
  ['row 5: very many', project({ kind: 'open', candidates: many, complete: true }), ['inconclusive'], /`p19` and more/],
  [
    'row 5: one, and perhaps others',
    project({ kind: 'open', candidates: ['web'], complete: false }),
    ['inconclusive'],
    /`web` and more/,
  ],
  ['row 5: no project', project({ kind: 'open', candidates: [], complete: true }), ['inconclusive'], /may see none/],
  [
    'row 5: no organization',
    org({ kind: 'open', candidates: [], complete: true }),
    ['inconclusive'],
    /No organization was given/,
  ],
  ['row 5: discovery is off', org({ kind: 'discovery-off' }), ['inconclusive'], /`auto-slug-discovery` is off/],
  [
    'row 6: the token cannot list',
    project({ kind: 'unlisted', because: lacking('org:read') }),
    ['inconclusive'],
    /lacks the scope `org:read`/,
  ],
  [
    'row 12: the list is not seen',
    project({ kind: 'unlisted', because: unavailable }),
    ['inconclusive'],
    /answered 503/,
  ],
  [
    'row 8: the list is of an organization that is not there',
    project({ kind: 'unlisted', because: notFound }),
    ['inconclusive'],
    /answered 404/,
  ],
  [
    'row 8: another organization than the token is of',
    org({ kind: 'foreign', name: 'other', ofToken: 'acme' }),
    ['failed'],
    /of the organization `acme`, and `other` was given/,
  ],
  ['nothing was asked', { targeting: null }, ['skipped']],
])
