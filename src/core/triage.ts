import type { Assignee, Substatus } from './issue.ts'
import type { Location } from './location.ts'
import type { Prose } from './prose.ts'
import type { Untrusted } from './text.ts'

export const triageClasses = ['P0', 'P1', 'P2', 'P3', 'P4'] as const
export type TriageClass = (typeof triageClasses)[number]

/** What a score is the sum of. */
export interface ScoreParts {
  /** 0–35 */
  readonly users: number
  /** 0–15 */
  readonly volume: number
  /** 0–20 */
  readonly trend: number
  /** 0–15 */
  readonly severity: number
  /** 0–15 */
  readonly status: number
}

/** An unresolved issue at its place in the checklist. */
export interface TriagedIssue {
  /** 1 is first. */
  readonly rank: number
  readonly class: TriageClass
  /** 0–100, the sum of the parts. */
  readonly score: number
  readonly parts: ScoreParts
  readonly id: string
  readonly shortId: Untrusted | null
  /** `null` where titles are redacted. */
  readonly title: Untrusted | null
  readonly link: string
  /** Users in the last 24 hours; `null` where not known. */
  readonly users: number | null
  /** Events in the last 24 hours; `null` where not known. */
  readonly events: number | null
  readonly substatus: Substatus | null
  readonly assignee: Assignee | null
  /** Why it stands there, why not higher, what only labels it. */
  readonly reasons: readonly Prose[]
  /** What to do about it: one step. */
  readonly next: Prose | null
  /** Where the newest event points to, in this repository. */
  readonly at?: Location
}

export interface Triage {
  /** Ranked; as many as were read. */
  readonly issues: readonly TriagedIssue[]
  /** False where there are unresolved issues that are not in the list. */
  readonly complete: boolean
}
