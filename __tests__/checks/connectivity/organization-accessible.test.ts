import { organizationAccessible } from '../../../src/checks/connectivity/organization-accessible.ts'
import { unseen } from '../../../src/core/observed.ts'
import { lacking, noAccess, notFound, organization, targeting, unavailable } from '../../support/connection-facts.ts'
import { judges } from '../../support/judging.ts'

const facts = { targeting, organization, projectSeen: true }
const renamed = unseen('not-found', { kind: 'renamed', slug: 'acme-inc' })

judges(organizationAccessible, [
  ['it is there', facts, ['passed'], /`acme`, id `11`/],
  ['seen through its project', { ...facts, organization: lacking('org:read') }, ['passed'], /seen through its project/],
  ['no scope to look', { ...facts, organization: lacking('org:read'), projectSeen: false }, ['skipped']],
  [
    'row 8: it is not there',
    { ...facts, organization: notFound, projectSeen: false },
    ['inconclusive'],
    /There is no organization `acme`/,
  ],
  [
    'row 8: it was renamed',
    { ...facts, organization: renamed, projectSeen: false },
    ['inconclusive'],
    /its slug is now `acme-inc`/,
  ],
  [
    'row 8: of another token',
    { ...facts, organization: noAccess, projectSeen: false },
    ['inconclusive'],
    /may not see the organization/,
  ],
  [
    'row 12: not answered',
    { ...facts, organization: unavailable, projectSeen: false },
    ['inconclusive'],
    /Organization `acme`: The server answered 503/,
  ],
  [
    'which one is not known',
    { ...facts, targeting: { org: { kind: 'discovery-off' }, project: { kind: 'no-organization' } } },
    ['skipped'],
  ],
])
