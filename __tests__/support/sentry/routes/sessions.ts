import { accessibleProjects, organizationOf, selectedEnvironments } from '../access.ts'
import type { Call, Route } from '../call.ts'
import { MAX_PAGE, pageSize } from '../paging.ts'
import { badRequest, json } from '../reply.ts'
import { parseTerms, textMatcher } from '../search/query-terms.ts'
import { type Buckets, bucketsOf } from '../window.ts'
import { iso } from '../world/moment.ts'
import { countStatuses, sum } from '../world/release-health.ts'
import type { Project, SessionSeries, SessionStatus } from '../world/world.ts'
import { ORGANIZATION_READ } from './organizations.ts'

interface Row {
  project: Project
  series: SessionSeries
}

interface Group {
  by: Record<string, string | number>
  rows: Row[]
}

type Span = { start: number; end: number }
type Field = (series: SessionSeries[], span: Span, status: SessionStatus | undefined) => number | null

/** The newest servers tell unhandled errors from others. */
const STATUSES: readonly SessionStatus[] = ['abnormal', 'crashed', 'errored', 'healthy', 'unhandled']

const count =
  (of: 'sessions' | 'users'): Field =>
  (series, span, status) => {
    const counts = countStatuses(series, of, span)
    return status ? counts[status] : sum(counts)
  }

/** From 0 to 1; null, never 1, where there are no sessions. */
const rate =
  (of: 'sessions' | 'users', share: (crashed: number, all: number) => number): Field =>
  (series, span) => {
    const counts = countStatuses(series, of, span)
    const all = sum(counts)
    return all === 0 ? null : share(counts.crashed, all)
  }

const crashFree = (crashed: number, all: number) => 1 - crashed / all
const crash = (crashed: number, all: number) => crashed / all

const FIELDS: Readonly<Record<string, Field>> = {
  'sum(session)': count('sessions'),
  'count_unique(user)': count('users'),
  'crash_free_rate(session)': rate('sessions', crashFree),
  'crash_free_rate(user)': rate('users', crashFree),
  'crash_rate(session)': rate('sessions', crash),
  'crash_rate(user)': rate('users', crash),
}

const GROUPINGS: Readonly<Record<string, (row: Row) => string | number>> = {
  project: ({ project }) => project.id,
  release: ({ series }) => series.release,
  environment: ({ series }) => series.environment,
}

const SESSIONS: Route = {
  path: '/api/0/organizations/:organization/sessions/',
  scopes: ORGANIZATION_READ,
  needs: 'sessions',
  answer: call => {
    const organization = organizationOf(call)
    const projects = accessibleProjects(call, organization)
    if (projects.length === 0) throw badRequest('No projects available')
    const environments = selectedEnvironments(call, organization)
    const fields = namesOf(call, 'field', FIELDS)
    if (fields.length === 0) throw badRequest('Request is missing a "field"')
    const groupBy = namesOf(call, 'groupBy', { ...GROUPINGS, 'session.status': true })
    requireCounts(fields, groupBy)
    const buckets = bucketsOf(call)
    const isAsked = rowFilter(call.query.get('query') ?? '')
    const rows = projects.flatMap(project => project.sessions.map(series => ({ project, series })))
    const asked = rows.filter(row => isAsked(row) && (environments?.includes(row.series.environment) ?? true))
    const groups = groupRows(asked, groupBy, buckets).map(group => groupShape(call, group, fields, buckets))
    return json({
      start: iso(buckets.from),
      end: iso(buckets.to),
      intervals: buckets.starts.map(iso),
      groups: ordered(call, groups).slice(0, pageSize(call, 'per_page', MAX_PAGE)),
      query: call.query.get('query') ?? '',
    })
  },
}

export const SESSION_ROUTES: readonly Route[] = [SESSIONS]

function namesOf(call: Call, parameter: string, known: Readonly<Record<string, unknown>>): string[] {
  const names = call.query.getAll(parameter)
  const unknown = names.find(name => !Object.hasOwn(known, name))
  if (unknown !== undefined) throw badRequest(`Invalid ${parameter}: "${unknown}"`)
  return names
}

function requireCounts(fields: readonly string[], groupBy: readonly string[]): void {
  const rate = fields.find(field => field.includes('rate('))
  if (rate && groupBy.includes('session.status')) throw badRequest(`Cannot group field ${rate} by session.status`)
}

function rowFilter(query: string): (row: Row) => boolean {
  const tests = parseTerms(query).map(({ key, values, negated }) => {
    const matches = textMatcher(values)
    if (key === 'release') return ({ series }: Row) => matches(series.release) !== negated
    if (key === 'environment') return ({ series }: Row) => matches(series.environment) !== negated
    if (key === 'project') return ({ project }: Row) => matches(project.slug) !== negated
    throw badRequest(`Invalid search filter: ${key ?? values.join(' ')}`)
  })
  return row => tests.every(test => test(row))
}

/** Without grouping there is always one group, and by status always every status; by release only those with sessions. */
function groupRows(rows: readonly Row[], groupBy: readonly string[], { from, to }: Buckets): Group[] {
  const keys = groupBy.filter(name => name !== 'session.status')
  const groups = new Map<string, Group>()
  if (keys.length === 0) groups.set('{}', { by: {}, rows: [] })
  for (const row of rows) {
    if (sum(countStatuses([row.series], 'sessions', { start: from, end: to })) === 0) continue
    const by = Object.fromEntries(keys.map(name => [name, GROUPINGS[name]?.(row) ?? '']))
    const key = JSON.stringify(by)
    const group = groups.get(key) ?? { by, rows: [] }
    groups.set(key, group)
    group.rows.push(row)
  }
  if (!groupBy.includes('session.status')) return [...groups.values()]
  return [...groups.values()].flatMap(group =>
    STATUSES.map(status => ({ ...group, by: { ...group.by, 'session.status': status } })),
  )
}

function groupShape(
  { query }: Call,
  { by, rows }: Group,
  fields: readonly string[],
  { from, to, starts, interval }: Buckets,
) {
  const series = rows.map(row => row.series)
  const status = by['session.status'] as SessionStatus | undefined
  const over = (span: Span) => (field: string) => [field, FIELDS[field]?.(series, span, status) ?? null] as const
  const perField = (field: string) =>
    [field, starts.map(start => over({ start, end: start + interval })(field)[1])] as const
  return {
    by,
    ...(query.get('includeTotals') !== '0' && {
      totals: Object.fromEntries(fields.map(over({ start: from, end: to }))),
    }),
    ...(query.get('includeSeries') !== '0' && { series: Object.fromEntries(fields.map(perField)) }),
  }
}

/** By `orderBy`, `-` in front for descending; by sessions or users, most first, where it is absent. */
function ordered<T extends { totals?: Record<string, number | null> }>({ query }: Call, groups: T[]): T[] {
  const orderBy = query.get('orderBy')
  const field = orderBy?.replace(/^-/, '') ?? query.getAll('field')[0] ?? ''
  if (orderBy !== null && !query.getAll('field').includes(field))
    throw badRequest("'orderBy' must be one of the provided 'fields'")
  const direction = orderBy === null || orderBy.startsWith('-') ? -1 : 1
  return groups.sort((a, b) => direction * ((a.totals?.[field] ?? 0) - (b.totals?.[field] ?? 0)))
}
