import type { Assignee, Level, Priority, Substatus } from './issue.ts'
import type { Location } from './location.ts'
import type { NotSeen } from './observed.ts'
import type { Prose } from './prose.ts'
import type { Untrusted } from './text.ts'

export const triageClasses = ['P0', 'P1', 'P2', 'P3', 'P4'] as const
export type TriageClass = (typeof triageClasses)[number]

/** The most that each part of a score can come to; together 100. */
export const partCaps = { users: 35, volume: 15, trend: 20, severity: 15, status: 15 } as const
export type ScorePart = keyof typeof partCaps

/** What a score is the sum of, whole numbers from 0 to the cap; `null` where it cannot be known, which adds nothing and is said. */
export type ScoreParts = { readonly [part in ScorePart]: number | null }

export const noiseLabels = [
  'browser extension',
  'ResizeObserver',
  'chunk load',
  'script of another origin',
  'link scanner',
] as const
/** What an issue is by a certain sign in its title, culprit or frames. It labels, and never drops or demotes. */
export type NoiseLabel = (typeof noiseLabels)[number]

/** All that class and score are made of, beside the time. `null`: not known, never none. */
export interface TriageFacts {
  readonly level: Level
  readonly isUnhandled: boolean | null
  readonly substatus: Substatus | null
  /** Sentry's own. */
  readonly priority: Priority | null
  readonly firstSeen: Date | null
  readonly lastSeen: Date | null
  /** In the last 24 hours. */
  readonly users: number | null
  /** In the last 24 hours. */
  readonly events: number | null
  /** In the six whole days (UTC) before yesterday. */
  readonly eventsBefore: number | null
  /** First seen in the release that the run was told to look at; `null` where none was named. */
  readonly isOfRelease: boolean | 'unseen' | null
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
  /** Its name is `null` where titles are redacted. */
  readonly assignee: { readonly kind: Assignee['kind']; readonly name: Untrusted | null } | null
  /** What class and score were made of. */
  readonly facts: TriageFacts
  readonly isNew: boolean
  /** It is not urgent as far as is known, and what is not known could make it so. */
  readonly mayBeUrgent: boolean
  /** Urgent here and not high in Sentry, or the other way round. */
  readonly disagreesWithPriority: boolean
  readonly labels: readonly NoiseLabel[]
  /** Why it stands there, why not higher, what only labels it. */
  readonly reasons: readonly Prose[]
  /** What to do about it: one step. */
  readonly next: Prose
  /** Where an event of it points to, in this repository. */
  readonly at?: Location
}

export interface Triage {
  /** Ranked; as many as were read. */
  readonly issues: readonly TriagedIssue[]
  /** False where there are unresolved issues that are not in the list. */
  readonly complete: boolean
  /** Whether titles are left out, because everybody may read the report. */
  readonly redacted: boolean
  /** Why classes are made without a question that has no answer: who was hit in the last 24 hours, and what came with the named release. */
  readonly unseen: { readonly activity: NotSeen | null; readonly release: NotSeen | null }
}

/** Whether somebody should look today. */
export function isUrgent({ class: own }: Pick<TriagedIssue, 'class'>): boolean {
  return own === 'P0' || own === 'P1'
}
