import type { ModeName } from '../core/mode.ts'
import type { PlanPolicy } from '../core/policy.ts'
import type { Sources } from '../sources/sources.ts'
import type { Mode } from './mode.ts'

/** Loads a mode. What the mode is going to ask first, and what takes long, may be asked while it is loaded. */
export type LoadMode = (from: Pick<Sources, 'repository'>) => Promise<Mode>

/** Which modes run, in order, and what a target, a token or a scope that is not there means to them together. */
export interface Plan {
  readonly modes: readonly LoadMode[]
  readonly policy: PlanPolicy
}

const setupPreflight: LoadMode = async from => {
  // git searches while the parsers are loaded; whoever asks again gets the same answer, a failure included.
  from.repository().catch(() => undefined)
  return (await import('./setup-preflight.ts')).setupPreflight
}

const localSmoke: LoadMode = async () => (await import('./local-smoke.ts')).localSmoke

const strict: PlanPolicy = {
  withoutCredentials: 'FAIL',
  withoutTarget: 'FAIL',
  withoutScope: 'FAIL',
  withoutRelease: 'FAIL',
}
const lenient: PlanPolicy = {
  withoutCredentials: 'PARTIAL',
  withoutTarget: 'PARTIAL',
  withoutScope: 'PARTIAL',
  withoutRelease: 'PARTIAL',
}

/** One line a mode. A mode is loaded when it runs, so that none pays for the parsers of another. */
export const plans: Partial<Record<ModeName, Plan>> = {
  'setup-preflight': { modes: [setupPreflight], policy: strict },
  'local-smoke': { modes: [localSmoke], policy: strict },
  all: { modes: [setupPreflight, localSmoke], policy: lenient },
}

/** The modes that can be asked for in this version. */
export const availableModes = Object.keys(plans) as readonly ModeName[]
