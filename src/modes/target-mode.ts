import { originTrusted } from '../checks/connectivity/origin-trusted.ts'
import { targetKnown } from '../checks/connectivity/target-known.ts'
import { tokenGiven } from '../checks/connectivity/token-given.ts'
import type { Check } from '../core/check.ts'
import { type Target, targetOf } from '../core/target.ts'
import type { Sources } from '../sources/sources.ts'
import { defineMode, type Mode, type ModeSpec } from './mode.ts'

export interface TargetModeSpec<Facts> extends Omit<ModeSpec<Facts>, 'observe' | 'looksAt'> {
  readonly observe: (from: Sources, target: Target) => Promise<Facts>
  readonly checks: readonly Check<NoInfer<Facts>>[]
}

/**
 * A mode that looks at one project on the server. Where token, address or target are missing, it says which in place of its own
 * checks, once, and asks nothing further.
 */
export function defineTargetMode<Facts>({ observe, ...spec }: TargetModeSpec<Facts>): Mode {
  const { name } = spec
  const on = (target: Target) =>
    defineMode<Facts>({ ...spec, looksAt: 'server', observe: from => observe(from, target) })
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

/** Without usable credentials nothing is asked, and the target stays unknown. */
async function askedTarget({ credentials: { token, origin }, target }: Sources) {
  return token.kind === 'token' && origin.kind === 'pinned' ? target() : null
}
