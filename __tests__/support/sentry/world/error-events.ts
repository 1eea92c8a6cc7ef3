import { badRequest } from '../reply.ts'
import { type Term, textMatcher } from '../search/query-terms.ts'
import type { Window } from '../window.ts'
import { eventAt } from './events.ts'
import { environmentOf, momentOf, releaseOf, sightings } from './sightings.ts'
import type { Issue, Project } from './world.ts'

/** Error events of one issue that share release and environment; or one event, where `eventId` is set. */
export interface EventCell {
  issue: Issue
  project: Project
  release: string | null
  environment: string | null
  count: number
  users: number
  newest: number
  eventId: string | null
}

/** All error events of the projects in a window, as few cells as possible. */
export function cellsOf(projects: readonly Project[], window: Window): EventCell[] {
  return projects.flatMap(project => project.issues.flatMap(issue => cellsOfIssue(issue, project, window)))
}

function cellsOfIssue(issue: Issue, project: Project, window: Window): EventCell[] {
  const releases = issue.releases.length > 0 ? issue.releases : [null]
  const environments = issue.environments.length > 0 ? issue.environments : [null]
  return releases.flatMap(release =>
    environments.flatMap(environment => {
      const slice = { ...window, ...(release !== null && { releases: (version: string) => version === release }) }
      const seen = sightings(issue, environment === null ? slice : { ...slice, environments: [environment] })
      if (!seen) return []
      return [
        {
          issue,
          project,
          release,
          environment,
          count: seen.count,
          users: seen.userCount,
          newest: seen.lastSeen,
          eventId: null,
        },
      ]
    }),
  )
}

/** The newest single events, no more than `limit` of each issue. */
export function singleEvents(projects: readonly Project[], { from, to }: Window, limit: number): EventCell[] {
  const cells: EventCell[] = []
  for (const project of projects) {
    for (const issue of project.issues) {
      for (let index = 0, taken = 0; index < issue.count && taken < limit; index++) {
        const newest = momentOf(issue, index)
        if (newest < from) break
        if (newest > to) continue
        taken += 1
        const of = { release: releaseOf(issue, index), environment: environmentOf(issue, index) }
        cells.push({ issue, project, ...of, count: 1, users: 1, newest, eventId: eventAt(issue, index).id })
      }
    }
  }
  return cells.sort((a, b) => b.newest - a.newest)
}

type Column = (cell: EventCell) => string | number | boolean | null

/** Fields of the errors dataset that rows are grouped by. */
export const COLUMNS: Readonly<Record<string, { type: string; of: Column }>> = {
  release: { type: 'string', of: ({ release }) => release },
  environment: { type: 'string', of: ({ environment }) => environment },
  level: { type: 'string', of: ({ issue }) => issue.level },
  title: { type: 'string', of: ({ issue }) => issue.title },
  issue: { type: 'string', of: ({ issue }) => issue.shortId },
  'issue.id': { type: 'integer', of: ({ issue }) => issue.id },
  project: { type: 'string', of: ({ project }) => project.slug },
  'project.name': { type: 'string', of: ({ project }) => project.slug },
  'event.type': { type: 'string', of: () => 'error' },
  'error.unhandled': { type: 'boolean', of: ({ issue }) => issue.isUnhandled },
  symbolicated_in_app: { type: 'boolean', of: ({ issue }) => issue.symbolicated },
}

/** Keeps the cells that every term of an events query accepts; 400 for keys that the simulation does not know. */
export function filterCells(cells: readonly EventCell[], terms: readonly Term[]): EventCell[] {
  const tests = terms.map(({ key, values, negated }) => {
    const column = key === null ? COLUMNS.title : COLUMNS[key]
    if (!column) throw badRequest(`the simulated Sentry does not query events by ${key}`)
    const matches = key === null ? textMatcher(values.map(value => `*${value}*`)) : textMatcher(values)
    return (cell: EventCell) => matches(String(column.of(cell) ?? '')) !== negated
  })
  return cells.filter(cell => tests.every(test => test(cell)))
}
