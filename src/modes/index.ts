import type { ModeName } from '../core/mode.ts'
import type { Policy } from '../core/policy.ts'
import type { Sources } from '../sources/sources.ts'
import type { Mode } from './mode.ts'

/** Loads a mode. What the mode is going to ask first, and what takes long, may be asked while it is loaded. */
export type LoadMode = (from: Pick<Sources, 'repository'>) => Promise<Mode>

/** Which modes run, in order, and what an unconfigured target or token means to them together. */
export interface Plan {
  readonly modes: readonly LoadMode[]
  readonly policy: Pick<Policy, 'withoutCredentials' | 'withoutTarget'>
}

const setupPreflight: LoadMode = async from => {
  // git searches while the parsers are loaded; whoever asks again gets the same answer, a failure included.
  from.repository().catch(() => undefined)
  return (await import('./setup-preflight.ts')).setupPreflight
}

const localSmoke: LoadMode = async () => (await import('./local-smoke.ts')).localSmoke

const strict = { withoutCredentials: 'FAIL', withoutTarget: 'FAIL' } as const
const lenient = { withoutCredentials: 'PARTIAL', withoutTarget: 'PARTIAL' } as const

/** One line a mode. A mode is loaded when it runs, so that none pays for the parsers of another. */
export const plans: Partial<Record<ModeName, Plan>> = {
  'setup-preflight': { modes: [setupPreflight], policy: strict },
  'local-smoke': { modes: [localSmoke], policy: strict },
  all: { modes: [setupPreflight, localSmoke], policy: lenient },
}

/** The modes that can be asked for in this version. */
export const availableModes = Object.keys(plans) as readonly ModeName[]
