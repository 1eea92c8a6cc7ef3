import type { Deployment } from '../call.ts'
import { badRequest } from '../reply.ts'
import type { IssueStatus } from '../world/world.ts'
import type { IssueFilter } from './issue-filters.ts'
import type { Term } from './query-terms.ts'

const STATUSES: Readonly<Record<string, IssueStatus>> = {
  unresolved: 'unresolved',
  resolved: 'resolved',
  ignored: 'ignored',
  archived: 'ignored',
}
const SUBSTATUSES: Readonly<Record<string, IssueStatus>> = {
  new: 'unresolved',
  ongoing: 'unresolved',
  escalating: 'unresolved',
  regressed: 'unresolved',
  archived_until_escalating: 'ignored',
  archived_until_condition_met: 'ignored',
  archived_forever: 'ignored',
}
const OTHERS: Readonly<Record<string, IssueFilter>> = {
  assigned: issue => issue.assignedTo !== null,
  unassigned: issue => issue.assignedTo === null,
  for_review: issue => issue.forReview,
  linked: issue => issue.isLinked,
  unlinked: issue => !issue.isLinked,
}

/** What the `is:` terms of a search demand. */
interface StatusDemands {
  /** By what the search index believes. */
  filters: IssueFilter[]
  /** Checked again after paging, by the true status: why a page can be shorter than its limit. */
  afterPaging: IssueFilter[]
}

/** Understands all `is:` terms together, since a substatus implies its status only where no status is asked for. */
export function statusDemands(terms: readonly Term[], at: Deployment): StatusDemands {
  const known = at.lacks.has('substatus') ? { ...STATUSES, ...OTHERS } : { ...STATUSES, ...SUBSTATUSES, ...OTHERS }
  const demands: StatusDemands = { filters: [], afterPaging: [] }
  const asksForStatus = terms.some(({ values }) => (values[0] ?? '') in STATUSES)
  for (const { values, negated } of terms) {
    const value = values[0] ?? ''
    if (!Object.hasOwn(known, value)) {
      throw badRequest(`Invalid value for "is" search, valid values are ${JSON.stringify(Object.keys(known).sort())}`)
    }
    const status = STATUSES[value]
    const implied = SUBSTATUSES[value]
    const other = OTHERS[value]
    if (status) demandStatus(demands, status, negated)
    else if (implied) {
      demands.filters.push(issue => (issue.substatus === value) !== negated)
      if (!asksForStatus) demandStatus(demands, implied, negated)
    } else if (other) demands.filters.push((issue, seen) => other(issue, seen) !== negated)
  }
  return demands
}

function demandStatus({ filters, afterPaging }: StatusDemands, status: IssueStatus, negated: boolean): void {
  filters.push(issue => ((issue.indexedStatus ?? issue.status) === status) !== negated)
  afterPaging.push(issue => (issue.status === status) !== negated)
}
