import { organizationOf, selectedEnvironments, selectedProjects } from '../access.ts'
import type { Call, Route } from '../call.ts'
import { cursorOf, linkHeader, pageByOffset, pageSize } from '../paging.ts'
import { badRequest, json } from '../reply.ts'
import { parseTerms } from '../search/query-terms.ts'
import { windowOf } from '../window.ts'
import { COLUMNS, cellsOf, type EventCell, filterCells, singleEvents } from '../world/error-events.ts'
import { DAY, iso } from '../world/moment.ts'
import { ORGANIZATION_READ } from './organizations.ts'

type Cell = string | number | boolean | null

const total = (cells: readonly EventCell[]) => cells.reduce((sum, { count }) => sum + count, 0)

/** Fields that sum up the events of a row. */
const AGGREGATES: Readonly<Record<string, { type: string; of: (cells: readonly EventCell[]) => Cell }>> = {
  'count()': { type: 'integer', of: total },
  'count_unique(issue)': { type: 'integer', of: cells => new Set(cells.map(({ issue }) => issue.id)).size },
  'count_unique(user)': { type: 'integer', of: cells => cells.reduce((sum, { users }) => sum + users, 0) },
  'last_seen()': { type: 'date', of: cells => iso(Math.max(...cells.map(({ newest }) => newest))) },
}

/** Fields that only single events have. */
const SINGLE: Readonly<Record<string, { type: string; of: (cell: EventCell) => Cell }>> = {
  id: { type: 'string', of: ({ eventId }) => eventId },
  timestamp: { type: 'date', of: ({ newest }) => iso(newest) },
}

const EVENTS_TABLE: Route = {
  path: '/api/0/organizations/:organization/events/',
  scopes: ORGANIZATION_READ,
  perSecond: 30,
  answer: call => {
    const organization = organizationOf(call)
    const projects = selectedProjects(call, organization)
    const environments = selectedEnvironments(call, organization)
    if (projects.length === 0) return json({ data: [], meta: { fields: {} } })
    const fields = fieldsOf(call)
    const window = windowOf(call, 90 * DAY)
    const cursor = cursorOf(call)
    const size = pageSize(call, 'per_page', 50)
    const isSingle = fields.some(field => field in SINGLE)
    const cells = isSingle ? singleEvents(projects, window, size + (cursor?.offset ?? 0)) : cellsOf(projects, window)
    const inEnvironments = cells.filter(({ environment }) => environments?.includes(environment ?? '') ?? true)
    const found = filterCells(inEnvironments, parseTerms(call.query.get('query') ?? ''))
    const rows = sorted(call, fields, isSingle ? found.map(cell => rowOf(fields, [cell])) : groupedRows(fields, found))
    const page = pageByOffset(rows.length, index => rows[index], cursor, size)
    return json({ data: page.items, meta: metaOf(fields) }, { link: linkHeader(call, page) })
  },
}

export const EVENTS_TABLE_ROUTES: readonly Route[] = [EVENTS_TABLE]

function fieldsOf(call: Call): string[] {
  const dataset = call.query.get('dataset') ?? 'errors'
  if (dataset !== 'errors') throw badRequest('the simulated Sentry has no dataset but errors')
  const fields = call.query.getAll('field').filter(field => field !== '')
  if (fields.length === 0) throw badRequest('No columns selected')
  if (fields.length > 20) throw badRequest('You can view up to 20 fields at a time. Please delete some and try again.')
  const unknown = fields.find(
    field => !(field in COLUMNS || field in AGGREGATES || field in SINGLE) || isLacking(call, field),
  )
  if (unknown !== undefined) throw badRequest(`Invalid query. Could not resolve ${unknown}`)
  return fields
}

const isLacking = ({ at }: Call, field: string) => field === 'symbolicated_in_app' && at.lacks.has('symbolicated-field')

function groupedRows(fields: readonly string[], cells: readonly EventCell[]): Record<string, Cell>[] {
  const columns = fields.filter(field => field in COLUMNS)
  const groups = new Map<string, EventCell[]>()
  for (const cell of cells) {
    const key = JSON.stringify(columns.map(field => COLUMNS[field]?.of(cell) ?? null))
    const group = groups.get(key)
    if (group) group.push(cell)
    else groups.set(key, [cell])
  }
  if (columns.length === 0 && cells.length === 0) return [rowOf(fields, [])]
  return [...groups.values()].map(group => rowOf(fields, group))
}

function rowOf(fields: readonly string[], cells: readonly EventCell[]): Record<string, Cell> {
  const [first] = cells
  const value = (field: string): Cell => {
    const aggregate = AGGREGATES[field]
    if (aggregate) return aggregate.of(cells)
    return first ? ((COLUMNS[field] ?? SINGLE[field])?.of(first) ?? null) : null
  }
  return Object.fromEntries(fields.map(field => [field, value(field)]))
}

/** `sort` has to name one of the fields; `-` in front turns it round. */
function sorted(call: Call, fields: readonly string[], rows: Record<string, Cell>[]): Record<string, Cell>[] {
  const sort = call.query.get('sort')
  if (sort === null) return rows
  const name = sort.replace(/^-/, '')
  const field = fields.find(candidate => candidate === name || candidate.replaceAll(/[()]/g, '') === name)
  if (field === undefined) throw badRequest(`Cannot sort by a field that is not selected: ${name}`)
  const direction = sort.startsWith('-') ? -1 : 1
  return rows.sort((a, b) => direction * compareCells(a[field] ?? null, b[field] ?? null))
}

function compareCells(a: Cell, b: Cell): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b
  return String(a).localeCompare(String(b))
}

function metaOf(fields: readonly string[]) {
  const typeOf = (field: string) => (AGGREGATES[field] ?? COLUMNS[field] ?? SINGLE[field])?.type
  return {
    fields: Object.fromEntries(fields.map(field => [field, typeOf(field)])),
    units: Object.fromEntries(fields.map(field => [field, null])),
    isMetricsData: false,
    dataset: 'errors',
    datasetReason: 'unchanged',
  }
}
