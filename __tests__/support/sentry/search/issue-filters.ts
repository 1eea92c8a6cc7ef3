import type { Deployment } from '../call.ts'
import { badRequest } from '../reply.ts'
import { periodMs } from '../world/moment.ts'
import type { Sightings } from '../world/sightings.ts'
import type { Issue } from '../world/world.ts'
import { type Operator, type Term, textMatcher } from './query-terms.ts'

/** Whether an issue, as it is seen in the asked window and environments, satisfies one term. */
export type IssueFilter = (issue: Issue, seen: Sightings) => boolean

type FilterMaker = (term: Term, at: Deployment) => IssueFilter

const text =
  (of: (issue: Issue) => string | null): FilterMaker =>
  ({ values }) => {
    const matches = textMatcher(values)
    return issue => matches(of(issue) ?? '')
  }

const number =
  (of: (issue: Issue, seen: Sightings) => number): FilterMaker =>
  term => {
    const bounds = term.values.map(wholeNumber)
    return (issue, seen) => bounds.some(bound => compare(of(issue, seen), term.operator, bound))
  }

const date =
  (of: (issue: Issue) => number): FilterMaker =>
  (term, at) => {
    const [operator, bound] = dateBound(term, at.clock.now())
    return issue => compare(of(issue), operator, bound)
  }

const flag =
  (of: (issue: Issue) => boolean): FilterMaker =>
  term => {
    const wanted = booleanOf(term)
    return issue => of(issue) === wanted
  }

/** Accepts only the listed values: Sentry answers 400 for others rather than finding nothing. */
const choice =
  (known: readonly string[], of: (issue: Issue) => string | null): FilterMaker =>
  term => {
    const unknown = term.values.find(value => !known.includes(value))
    if (unknown !== undefined) throw badRequest(`Invalid ${term.key} value of '${unknown}'`)
    return issue => term.values.includes(of(issue) ?? '')
  }

const firstSeen = date(issue => issue.firstSeen)
const assigned: FilterMaker = ({ values }) => {
  const names = values.map(value => value.replace(/^#/, ''))
  return ({ assignedTo }) => names.includes(assignedTo?.name ?? 'none')
}

/** Every key that narrows by a property of the issue itself; `is`, `release` and `environment` are elsewhere. */
export const ISSUE_FILTERS: Readonly<Record<string, FilterMaker>> = {
  level: choice(['sample', 'debug', 'info', 'warning', 'error', 'fatal'], issue => issue.level),
  'issue.priority': choice(['low', 'medium', 'high'], issue => issue.priority),
  'issue.category': text(issue => issue.category),
  'issue.type': text(issue => issue.issueType),
  'issue.id': number(issue => issue.id),
  issue: text(issue => issue.shortId),
  title: text(issue => issue.title),
  regressed_in_release:
    ({ values }) =>
    issue =>
      values.includes(issue.regressedIn ?? ''),
  firstSeen,
  first_seen: firstSeen,
  age: firstSeen,
  lastSeen: date(issue => issue.lastSeen),
  last_seen: date(issue => issue.lastSeen),
  timesSeen: number((_, seen) => seen.count),
  times_seen: number((_, seen) => seen.count),
  userCount: number((_, seen) => seen.userCount),
  'error.unhandled': flag(issue => issue.isUnhandled),
  'error.handled': flag(issue => !issue.isUnhandled),
  assigned,
  assigned_to: assigned,
  has:
    ({ values }) =>
    issue =>
      values.every(key => (key === 'release' ? issue.releases.length > 0 : key in issue.tags)),
}

/**
 * By the first release in one of the environments, of all where none is asked for. Names are looked up as they stand: neither
 * wildcards nor escapes mean anything. Source: src/sentry/search/snuba/backend.py in getsentry/sentry.
 */
export const firstReleaseFilter =
  ({ values }: Term, environments: readonly string[] | undefined): IssueFilter =>
  issue => {
    const places = environments ?? issue.environments
    const versions = places.map(environment => issue.firstReleaseIn[environment] ?? issue.firstRelease)
    return (places.length > 0 ? versions : [issue.firstRelease]).some(version => values.includes(version ?? ''))
  }

/** Any other key is a tag, which Sentry looks up without complaint. */
export const tagFilter = ({ key, values }: Term): IssueFilter => {
  const matches = textMatcher(values)
  return issue => matches(issue.tags[key ?? ''] ?? '')
}

/** Free text looks into the title and the culprit. */
export const freeTextFilter = ({ values }: Term): IssueFilter => {
  const wanted = values.map(value => value.toLowerCase())
  return issue => wanted.every(part => `${issue.title} ${issue.culprit ?? ''}`.toLowerCase().includes(part))
}

function compare(actual: number, operator: Operator, bound: number): boolean {
  if (operator === '=') return actual === bound
  if (operator === '>') return actual > bound
  if (operator === '>=') return actual >= bound
  return operator === '<' ? actual < bound : actual <= bound
}

function wholeNumber(value: string): number {
  if (!/^\d{1,16}$/.test(value))
    throw badRequest(`Invalid number: ${value}. Expected number then optional k, m, or b suffix (e.g. 500k).`)
  return Number(value)
}

/** `-24h` reads "within the last 24 hours", `+24h` "before that"; dates need an operator. */
function dateBound(term: Term, now: number): [Operator, number] {
  const value = term.values[0] ?? ''
  const period = /^[+-]/.test(value) ? periodMs(value.slice(1)) : null
  if (period !== null) return [value.startsWith('-') ? '>=' : '<=', now - period]
  const time = Date.parse(/T.*(?:Z|[+-]\d\d:\d\d)$/.test(value) || value.length === 10 ? value : `${value}Z`)
  if (Number.isNaN(time) || term.operator === '=')
    throw badRequest(`Invalid date: ${value}. Expected +/-duration (e.g. +24h) or ISO 8601-like.`)
  return [term.operator, time]
}

function booleanOf({ key, values }: Term): boolean {
  const value = values[0]?.toLowerCase()
  if (value === 'true' || value === '1') return true
  if (value === 'false' || value === '0') return false
  throw badRequest(`Invalid boolean: ${values[0]}. Expected true, 1, false, or 0 for ${key}.`)
}
