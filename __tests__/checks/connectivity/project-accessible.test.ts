import { projectAccessible } from '../../../src/checks/connectivity/project-accessible.ts'
import { seen, unseen } from '../../../src/core/observed.ts'
import { lacking, noAccess, notFound, project, targeting, unavailable } from '../../support/connection-facts.ts'
import { judges } from '../../support/judging.ts'

const facts = { targeting, project, throughReleases: null, neighbours: [] }
const renamed = unseen('not-found', { kind: 'renamed', slug: 'website' })
const unclear = unseen('forbidden', { kind: 'scope-or-access', anyOf: ['project:read'] })
const blind = { ...facts, project: lacking('project:read') }

judges(projectAccessible, [
  ['it is there', facts, ['passed'], /`web`, id `42`/],
  [
    'row 9: seen through its releases',
    { ...blind, throughReleases: seen([]) },
    ['passed'],
    /seen through its releases/,
  ],
  ['row 9: no scope for either', { ...blind, throughReleases: lacking('project:releases') }, ['skipped']],
  [
    'row 8: it is not there, and others are',
    { ...facts, project: notFound, neighbours: ['site', 'api'] },
    ['inconclusive'],
    /does not see a project `web`/,
    /It may see `site`, `api`/,
  ],
  [
    'row 8: it is not there, as its releases tell',
    { ...blind, throughReleases: notFound },
    ['inconclusive'],
    /answered 404/,
  ],
  ['row 8: it was renamed', { ...facts, project: renamed }, ['inconclusive'], /its slug is now `website`/],
  [
    'row 8: the scope is there, and it is not to be seen',
    { ...facts, project: noAccess },
    ['inconclusive'],
    /has the scope and may not see this one/,
  ],
  [
    '403 without known scopes says both',
    { ...facts, project: unclear },
    ['inconclusive'],
    /lacks the scope `project:read`, may not see this one, or there is no such thing/,
  ],
  [
    'row 12: not answered',
    { ...facts, project: unavailable },
    ['inconclusive'],
    /Project `web`: The server answered 503/,
  ],
  ['row 13: an older server', { ...facts, project: unseen('unsupported') }, ['inconclusive'], /older version/],
  ['nothing was asked', { ...facts, project: null }, ['skipped']],
])
