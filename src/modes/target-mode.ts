import { apiReachable } from '../checks/connectivity/api-reachable.ts'
import { originTrusted } from '../checks/connectivity/origin-trusted.ts'
import { targetKnown } from '../checks/connectivity/target-known.ts'
import { tokenAccepted } from '../checks/connectivity/token-accepted.ts'
import { tokenGiven } from '../checks/connectivity/token-given.ts'
import type { Check } from '../core/check.ts'
import type { Contribution } from '../core/report.ts'
import { type Target, targetOf } from '../core/target.ts'
import type { Reach, Sources } from '../sources/sources.ts'
import { defineMode, type Mode, type ModeSpec } from './mode.ts'

export interface TargetModeSpec<Facts> extends Pick<ModeSpec<Facts>, 'name'> {
  readonly observe: (from: Sources, target: Target) => Promise<Facts>
  readonly checks: readonly Check<NoInfer<Facts>>[]
  readonly contribute?: (facts: NoInfer<Facts>) => Contribution
}

/**
 * A mode that looks at one project on the server: first at the way there, in the same wave, then at what it is about. Where token,
 * address or target are missing, it says which in place of its own checks, once, and asks nothing further.
 */
export function defineTargetMode<Facts>({ name, observe, checks, contribute }: TargetModeSpec<Facts>): Mode {
  const on = (target: Target) =>
    defineMode({
      name,
      looksAt: 'server',
      observe: async (from: Sources) => {
        const [reach, facts] = await Promise.all([from.reach(), observe(from, target)])
        return { facts, way: { credentials: from.credentials, reach: told(reach) } }
      },
      checks: [
        ...[apiReachable, tokenAccepted].map(check => about('way', check)),
        ...checks.map(check => about('facts', check)),
      ],
      ...(contribute && { contribute: ({ facts }: { facts: Facts }) => contribute(facts) }),
    })
  const withoutTarget = defineMode({
    name,
    looksAt: 'server',
    observe: async (from: Sources) => ({ credentials: from.credentials, targeting: await askedTarget(from) }),
    checks: [tokenGiven, originTrusted, targetKnown],
  })
  return {
    ...on({ org: '', project: '' }),
    async examine(from, policy) {
      const targeting = await askedTarget(from)
      const target = targeting && targetOf(targeting)
      return (target ? on(target) : withoutTarget).examine(from, policy)
    },
  }
}

/** A check of a part of what is observed. */
function about<Key extends string, Part>(key: Key, check: Check<Part>): Check<Readonly<Record<Key, Part>>> {
  return { ...check, judge: facts => check.judge(facts[key]) }
}

/** Regions of sentry.io lack the question by which a server is reached; what else is asked tells there. */
function told(reach: Reach): Reach | null {
  return reach.self.kind === 'unseen' && reach.self.cause === 'unsupported' ? null : reach
}

/** Without usable credentials nothing is asked, and the target stays unknown. */
function askedTarget({ credentials: { token, origin }, target }: Sources) {
  return token.kind === 'token' && origin.kind === 'pinned' ? target() : null
}
