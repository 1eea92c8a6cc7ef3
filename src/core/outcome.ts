import type { Location } from './location.ts'
import type { NextCommand } from './next-command.ts'
import type { Unseen } from './observed.ts'
import type { Prose } from './prose.ts'

/** Seen, and fine. Advice never lowers a status. */
export interface Passed {
  readonly kind: 'passed'
  readonly evidence: Prose
  readonly advice?: Prose
}

/** Seen, and not fine: what was seen, what it leads to, what to do, where. */
export interface Finding {
  readonly kind: 'attention' | 'failed'
  readonly evidence: Prose
  readonly risk: Prose
  readonly next: readonly NextCommand[]
  readonly at?: Location
}

/** Could not be seen. */
export interface Inconclusive {
  readonly kind: 'inconclusive'
  readonly cause: Unseen
  readonly risk: Prose
  readonly next: readonly NextCommand[]
  readonly at?: Location
  /** No HTTP response ever came from the host that was asked. */
  readonly hostSilent?: boolean
  /** What was not given: a scope of the token, or a release that is there. What that means is a matter of the plan. */
  readonly missing?: 'scope' | 'release'
}

/** Does not apply here. */
export interface Skipped {
  readonly kind: 'skipped'
  readonly why: Prose
  readonly advice?: Prose
}

/** The check itself broke; made by the frame that runs checks, never by a check. */
export interface Crashed {
  readonly kind: 'crashed'
  readonly message: Prose
}

export type Outcome = Passed | Finding | Inconclusive | Skipped | Crashed

type FindingParts = Omit<Finding, 'kind'>

/** Seen, and fine. */
export function passed(evidence: Prose, advice?: Prose): Passed {
  return advice ? { kind: 'passed', evidence, advice } : { kind: 'passed', evidence }
}

/** Seen, undesirable, not blocking. */
export function attention(finding: FindingParts): Finding {
  return { kind: 'attention', ...finding }
}

/** Seen, and it blocks trust. */
export function failed(finding: FindingParts): Finding {
  return { kind: 'failed', ...finding }
}

/** Could not be seen; `risk` says what is therefore not known. */
export function inconclusive(parts: Omit<Inconclusive, 'kind'>): Inconclusive {
  return { kind: 'inconclusive', ...parts }
}

/** Does not apply here. */
export function skipped(why: Prose, advice?: Prose): Skipped {
  return advice ? { kind: 'skipped', why, advice } : { kind: 'skipped', why }
}
