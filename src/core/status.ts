/** The verdict of a check, a mode and a run. */
export type Status = 'PASS' | 'PARTIAL' | 'FAIL'

const severity: Record<Status, number> = { PASS: 0, PARTIAL: 1, FAIL: 2 }

/** Whether `status` is as bad as `limit`, or worse. */
export function atLeast(status: Status, limit: Status): boolean {
  return severity[status] >= severity[limit]
}

/** The worst of the given statuses. Nothing seen is not a pass: an empty list gives PARTIAL. */
export function worst(statuses: readonly Status[]): Status {
  if (statuses.length === 0) return 'PARTIAL'
  return statuses.reduce((worse, status) => (atLeast(status, worse) ? status : worse))
}
