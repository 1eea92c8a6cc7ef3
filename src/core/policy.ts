import type { Need } from './check.ts'
import type { Unseen } from './observed.ts'
import type { Outcome } from './outcome.ts'
import type { Status } from './status.ts'

/** How strictly this run reads what it saw. A plan sets what an unconfigured target or token means. */
export interface Policy {
  /** R1: what was not seen for reasons that pass by themselves is FAIL. */
  readonly strictNetwork: boolean
  /** R2: a host that never gave an HTTP response is FAIL. */
  readonly requireHostNetwork: boolean
  readonly withoutCredentials: Status
  readonly withoutTarget: Status
  /** Where the token has no scope for what a mode cannot do without. */
  readonly withoutScope: Status
  /** Where nobody named a release, and none can be inferred that Sentry knows. */
  readonly withoutRelease: Status
}

/** The part of a policy that a plan sets. */
export type PlanPolicy = Pick<Policy, 'withoutCredentials' | 'withoutTarget' | 'withoutScope' | 'withoutRelease'>

type Reading = 'weather' | 'gap' | 'contract' | 'fault' | 'credentials' | 'target'

/**
 * How each cause of not seeing is read: `weather` passes by itself, `gap` is a limit of what can be known,
 * `contract` is a definite answer that only matters for required questions, `fault` is ours or a changed contract.
 */
const readings: Record<Unseen, Reading> = {
  network: 'weather',
  timeout: 'weather',
  'rate-limited': 'weather',
  server: 'weather',
  'unexpected-shape': 'weather',
  deadline: 'weather',
  unsupported: 'gap',
  truncated: 'gap',
  'too-little-data': 'gap',
  cancelled: 'gap',
  forbidden: 'contract',
  'not-found': 'contract',
  unauthenticated: 'fault',
  rejected: 'fault',
  'no-credentials': 'credentials',
  'no-target': 'target',
}

/**
 * The status that an outcome gives; `null` where it does not count.
 * The only place that knows strictness (rules R1, R2 and R4 of the status matrix).
 */
export function statusOf(outcome: Outcome, need: Need, policy: Policy): Status | null {
  switch (outcome.kind) {
    case 'passed':
      return 'PASS'
    case 'attention':
      return 'PARTIAL'
    case 'failed':
    case 'crashed':
      return 'FAIL'
    case 'inconclusive':
      if (outcome.hostSilent && policy.requireHostNetwork) return 'FAIL'
      if (outcome.missing === 'release') return policy.withoutRelease
      if (outcome.missing === 'scope') return need === 'required' ? policy.withoutScope : 'PARTIAL'
      return statusOfUnseen(readings[outcome.cause], need, policy)
    case 'skipped':
      return null
  }
}

function statusOfUnseen(reading: Reading, need: Need, policy: Policy): Status {
  switch (reading) {
    case 'weather':
      return policy.strictNetwork ? 'FAIL' : 'PARTIAL'
    case 'gap':
      return 'PARTIAL'
    case 'contract':
      return need === 'required' ? 'FAIL' : 'PARTIAL'
    case 'fault':
      return 'FAIL'
    case 'credentials':
      return policy.withoutCredentials
    case 'target':
      return policy.withoutTarget
  }
}
