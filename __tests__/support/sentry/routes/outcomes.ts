import { organizationOf, selectedProjects } from '../access.ts'
import type { Call, Route } from '../call.ts'
import { badRequest, json } from '../reply.ts'
import { type Buckets, bucketsOf } from '../window.ts'
import { iso } from '../world/moment.ts'
import { sightings } from '../world/sightings.ts'
import { spread } from '../world/spread.ts'
import type { Organization, OutcomeSeries, Project } from '../world/world.ts'
import { ORGANIZATION_READ } from './organizations.ts'

/** Quantity of one outcome in a span of time. */
interface Row {
  by: { outcome: string; category: string; reason: string; project: number }
  quantity: (span: { start: number; end: number }) => number
}

const GROUPINGS = ['outcome', 'category', 'reason', 'project'] as const
const FIELDS = ['sum(quantity)', 'sum(times_seen)']

/** What became of everything that was sent: accepted, filtered, rate limited … */
const OUTCOMES: Route = {
  path: '/api/0/organizations/:organization/stats_v2/',
  scopes: ORGANIZATION_READ,
  needs: 'outcomes',
  perSecond: 20,
  answer: call => {
    const organization = organizationOf(call)
    const groupBy = groupingsOf(call)
    const projects = countedProjects(call, organization, groupBy)
    const [field] = fieldsOf(call)
    const buckets = bucketsOf(call)
    const rows = projects.flatMap(rowsOf).filter(row => isAsked(call, row))
    const groups = grouped(rows, groupBy).filter(
      group => quantityIn(group.rows, { start: buckets.from, end: buckets.to }) > 0,
    )
    return json({
      start: iso(buckets.from),
      end: iso(buckets.to),
      intervals: buckets.starts.map(iso),
      groups: groups.map(group => groupShape(group, field ?? '', groupBy, buckets)),
    })
  },
}

export const OUTCOME_ROUTES: readonly Route[] = [OUTCOMES]

/**
 * Only `project=` narrows here: without it, or with `projectSlug=` alone, the reply is about the whole organization.
 * Source: `_get_projects_for_orgstats_query` in src/sentry/api/endpoints/organization_stats_v2.py.
 */
function countedProjects(call: Call, organization: Organization, groupBy: readonly string[]): Project[] {
  const query = new URLSearchParams(call.query)
  query.delete('projectSlug')
  const ids = query.getAll('project')
  if (!groupBy.includes('project') && ids.every(id => id === '' || id === '-1')) return organization.projects
  const projects = selectedProjects({ ...call, query }, organization)
  if (projects.length === 0) throw badRequest('No projects available')
  return projects
}

function groupingsOf({ query }: Call): (typeof GROUPINGS)[number][] {
  const names = query.getAll('groupBy')
  if (names.length === 0) throw badRequest('At least one groupBy is required.')
  return names.map(name => {
    const known = GROUPINGS.find(grouping => grouping === name)
    if (!known) throw badRequest(`Invalid groupBy: "${name}"`)
    return known
  })
}

function fieldsOf({ query }: Call): string[] {
  const names = query.getAll('field')
  if (names.length === 0) throw badRequest('At least one field is required.')
  if (!names.every(name => FIELDS.includes(name))) throw badRequest('Invalid field')
  return names
}

/** `category=error` stands for the default and security categories too. */
function isAsked({ query }: Call, { by }: Row): boolean {
  const category = query.get('category')
  const categories = category === 'error' ? ['error', 'default', 'security'] : [category]
  const outcome = query.get('outcome')
  const reason = query.get('reason')
  return (
    (category === null || categories.includes(by.category)) &&
    (outcome === null || by.outcome === outcome) &&
    (reason === null || by.reason === reason)
  )
}

/** The series of a project; where it has none for accepted errors, the events of its issues were accepted. */
function rowsOf(project: Project): Row[] {
  const told = project.outcomes.map(series => toldRow(series, project))
  const isTold = project.outcomes.some(({ outcome, category }) => outcome === 'accepted' && category === 'error')
  return isTold ? told : [...told, acceptedEvents(project)]
}

const toldRow = (series: OutcomeSeries, { id }: Project): Row => ({
  by: { outcome: series.outcome, category: series.category, reason: series.reason, project: id },
  quantity: span => spread(series.quantity, series, span),
})

const acceptedEvents = ({ id, issues }: Project): Row => ({
  by: { outcome: 'accepted', category: 'error', reason: 'none', project: id },
  quantity: ({ start, end }) =>
    issues.reduce((sum, issue) => sum + (sightings(issue, { from: start, to: end - 1 })?.count ?? 0), 0),
})

interface Group {
  by: Record<string, string | number>
  rows: Row[]
}

function grouped(rows: readonly Row[], groupBy: readonly (typeof GROUPINGS)[number][]): Group[] {
  const groups = new Map<string, Group>()
  for (const row of rows) {
    const by = Object.fromEntries(groupBy.map(name => [name, row.by[name]]))
    const key = JSON.stringify(by)
    const group = groups.get(key) ?? { by, rows: [] }
    groups.set(key, group)
    group.rows.push(row)
  }
  return [...groups.values()]
}

const quantityIn = (rows: readonly Row[], span: { start: number; end: number }) =>
  rows.reduce((sum, row) => sum + row.quantity(span), 0)

function groupShape(
  { by, rows }: Group,
  field: string,
  groupBy: readonly string[],
  { from, to, starts, interval }: Buckets,
) {
  const series = () => ({ [field]: starts.map(start => quantityIn(rows, { start, end: start + interval })) })
  return {
    by,
    totals: { [field]: quantityIn(rows, { start: from, end: to }) },
    // Sentry leaves the series out where rows are split by project.
    ...(groupBy.includes('project') ? { series: {} } : { series: series() }),
  }
}
