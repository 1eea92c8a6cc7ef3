import { projectSeen } from '../../../src/checks/release/project-seen.ts'
import { unseen } from '../../../src/core/observed.ts'
import type { Release } from '../../../src/sources/sentry/releases.ts'
import { lacking, noAccess, notFound, refused, unauthenticated, unavailable } from '../../support/connection-facts.ts'
import { judges } from '../../support/judging.ts'
import { cutListOf, listOf, releaseOf, target } from '../../support/release-facts.ts'

judges(projectSeen, [
  [
    'several releases',
    { target, releases: listOf(releaseOf('b'), releaseOf('a')) },
    ['passed'],
    /2 releases of `web`, the newest `b`/,
  ],
  ['very many', { target, releases: cutListOf(releaseOf('b')) }, ['passed'], /More than 1 release of/],
  ['none yet', { target, releases: listOf<Release>() }, ['passed'], /no release yet/],
  ['row 4: the token is not known', { target, releases: unauthenticated }, ['inconclusive'], /401/],
  ['row 8: wrong project', { target, releases: notFound }, ['inconclusive'], /project `web` cannot be read.*404/],
  ['row 8: not for this token', { target, releases: noAccess }, ['inconclusive'], /may not see this one/],
  [
    'row 8: renamed',
    { target, releases: unseen('not-found', { kind: 'renamed', slug: 'site' }) },
    ['inconclusive'],
    /its slug is now `site`/,
  ],
  ['row 9: no scope', { target, releases: lacking('project:releases') }, ['inconclusive'], /`project:releases`/],
  ['row 11: no connection', { target, releases: refused }, ['inconclusive'], /refused/],
  ['row 12: the server fails', { target, releases: unavailable }, ['inconclusive'], /503/],
])
