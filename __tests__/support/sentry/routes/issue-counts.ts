import { organizationOf, selectedEnvironments, selectedProjects } from '../access.ts'
import type { Route } from '../call.ts'
import { badRequest, json } from '../reply.ts'
import { issueSearch } from '../search/issue-search.ts'
import { windowOf } from '../window.ts'
import { ORGANIZATION_READ } from './organizations.ts'

/** 100 in a reply reads "at least 100". */
const MAX_COUNT = 100

/** Several counts in one request, each under its query as it was sent. */
const ISSUE_COUNTS: Route = {
  path: '/api/0/organizations/:organization/issues-count/',
  scopes: ORGANIZATION_READ,
  needs: 'issues-count',
  perSecond: 10,
  answer: call => {
    const organization = organizationOf(call)
    const projects = selectedProjects(call, organization)
    if (projects.length === 0) return json([])
    if (projects.length > 1 && !organization.features.includes('global-views')) {
      throw badRequest('You do not have the multi project stream feature enabled')
    }
    const environments = selectedEnvironments(call, organization)
    const slice = { ...windowOf(call), ...(environments && { environments }) }
    const counts = call.query.getAll('query').map(query => {
      const { matches } = issueSearch(query, slice, organization, call.at)
      const count = projects.reduce((sum, { issues }) => sum + issues.filter(matches).length, 0)
      return [query, Math.min(count, MAX_COUNT)]
    })
    return json(Object.fromEntries(counts))
  },
}

export const ISSUE_COUNT_ROUTES: readonly Route[] = [ISSUE_COUNTS]
