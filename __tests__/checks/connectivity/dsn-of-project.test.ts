import { dsnOfProject } from '../../../src/checks/connectivity/dsn-of-project.ts'
import { credentials, dsn, lacking, notFound, organization, project } from '../../support/connection-facts.ts'
import { judges } from '../../support/judging.ts'

const facts = { credentials: credentials(), organization, project }
const withDsn = (parts: Partial<typeof dsn>) => ({ ...facts, credentials: credentials({ dsn: { ...dsn, ...parts } }) })

judges(dsnOfProject, [
  ['it is', facts, ['passed'], /Both are project `42`/],
  ['a host that does not name the organization', withDsn({ orgId: null }), ['passed']],
  ['row 21: another project', withDsn({ projectId: '43' }), ['failed'], /The DSN is of project `43`/],
  ['row 21: another organization', withDsn({ orgId: '12' }), ['failed'], /of organization `12`/],
  [
    'row 9: the scope to look is not there',
    { ...facts, project: lacking('project:read') },
    ['inconclusive'],
    /It is not known whether/,
  ],
  ['the project is not there, which is reported once', { ...facts, project: notFound }, ['skipped']],
  ['nothing was asked', { ...facts, project: null }, ['skipped']],
  ['row 20: no DSN', { ...facts, credentials: credentials({ dsn: null }) }, ['skipped']],
])
