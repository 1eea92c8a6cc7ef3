import { type Check, type CheckResult, outcomesOf } from '../core/check.ts'
import type { ModeName } from '../core/mode.ts'
import type { Unseen } from '../core/observed.ts'
import { inconclusive, type Outcome } from '../core/outcome.ts'
import { type Policy, statusOf } from '../core/policy.ts'
import { prose } from '../core/prose.ts'
import type { Contribution, ModeReport } from '../core/report.ts'
import { type Status, worst } from '../core/status.ts'
import type { Sources } from '../sources/sources.ts'

/** One way to look at Sentry: observes, then judges. */
export interface Mode {
  readonly name: ModeName
  /** Whether `send-test-event` means anything to it. */
  readonly sendsTestEvent: boolean
  /** Never rejects: what breaks becomes a crashed check. */
  readonly examine: (from: Sources, policy: Policy) => Promise<ModeReport>
  /** The report where the run ended before the mode did; `hostSilent` where no HTTP response had come from the server by then. */
  readonly unseen: (cause: Unseen, policy: Policy, hostSilent?: boolean) => ModeReport
}

export interface ModeSpec<Facts> {
  readonly name: ModeName
  /** What it looks at: rules about the network do not touch a mode that needs none (R3). */
  readonly looksAt: 'repository' | 'server'
  readonly sendsTestEvent?: true
  readonly observe: (from: Sources) => Promise<Facts>
  /** `NoInfer`: what is observed decides which checks fit, not the other way round. */
  readonly checks: readonly Check<NoInfer<Facts>>[]
  /** What the mode adds to the report beside its checks. */
  readonly contribute?: (facts: NoInfer<Facts>) => Contribution
}

/** A mode of facts and checks. A check that needs facts which `observe` does not gather does not compile. */
export function defineMode<Facts>(spec: ModeSpec<Facts>): Mode {
  const report = (outcomes: (check: Check<Facts>) => readonly Outcome[], policy: Policy): ModeReport => {
    const inForce = spec.looksAt === 'server' ? policy : { ...policy, strictNetwork: false, requireHostNetwork: false }
    const results = spec.checks.flatMap(check => resultsOf(check, outcomes(check), inForce))
    return { mode: spec.name, status: worst(results.map(result => result.status).filter(isCounted)), results }
  }
  return {
    name: spec.name,
    sendsTestEvent: spec.sendsTestEvent ?? false,
    async examine(from, policy) {
      try {
        const facts = await spec.observe(from)
        return { ...report(check => outcomesOf(check, facts), policy), ...spec.contribute?.(facts) }
      } catch {
        return report(() => [{ kind: 'crashed', message: observationCrashed }], policy)
      }
    },
    unseen: (cause, policy, hostSilent = false) =>
      report(() => [inconclusive({ cause, risk: notReached, next: [], hostSilent })], policy),
  }
}

const observationCrashed = prose`What this check needs could not be gathered. This is a fault of this tool, please report it.`
const notReached = prose`The run ended before this was looked at.`

function resultsOf<Facts>(check: Check<Facts>, outcomes: readonly Outcome[], policy: Policy): readonly CheckResult[] {
  const { id, title, need } = check
  return outcomes.map(outcome => ({ id, title, need, outcome, status: statusOf(outcome, need, policy) }))
}

function isCounted(status: Status | null): status is Status {
  return status !== null
}
