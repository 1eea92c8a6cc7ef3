import type { ModeName } from '../core/mode.ts'
import type { PlanPolicy } from '../core/policy.ts'
import type { Sources } from '../sources/sources.ts'
import type { SecondLook } from './continuity.ts'
import type { Mode } from './mode.ts'

/** Loads a mode. What the mode is going to ask first, and what takes long, may be asked while it is loaded. */
export type LoadMode = (from: Pick<Sources, 'repository'>) => Promise<Mode>

/** Loads the part of a plan that depends on what was seen before, and on what the modes report. */
export type LoadSecondLook = () => Promise<(look: SecondLook) => Mode>

/** Which modes run, in order, and what a target, a token or a scope that is not there means to them together. */
export interface Plan {
  readonly modes: readonly LoadMode[]
  /** What is looked at beside the modes, and judged after them. */
  readonly secondLook?: LoadSecondLook
  readonly policy: PlanPolicy
}

const setupPreflight: LoadMode = async from => {
  // git searches while the parsers are loaded; whoever asks again gets the same answer, a failure included.
  from.repository().catch(() => undefined)
  return (await import('./setup-preflight.ts')).setupPreflight
}

const localSmoke: LoadMode = async () => (await import('./local-smoke.ts')).localSmoke

const releaseGate: LoadMode = async from => {
  // Names in the repository are judged whatever the server says.
  from.repository().catch(() => undefined)
  return (await import('./release-gate.ts')).releaseGate
}

const prodHealth: LoadMode = async () => (await import('./prod-health.ts')).prodHealth

const issueTriage: LoadMode = async () => (await import('./issue-triage.ts')).issueTriage

const verifyLoop: LoadSecondLook = async () => (await import('./verify-loop.ts')).verifyLoop

const five: readonly LoadMode[] = [setupPreflight, localSmoke, releaseGate, prodHealth, issueTriage]

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
export const plans: Readonly<Record<ModeName, Plan>> = {
  'setup-preflight': { modes: [setupPreflight], policy: strict },
  'local-smoke': { modes: [localSmoke], policy: strict },
  'release-gate': { modes: [releaseGate], policy: strict },
  'prod-health': { modes: [prodHealth], policy: strict },
  'issue-triage': { modes: [issueTriage], policy: strict },
  'verify-loop': { modes: five, policy: { ...strict, withoutRelease: 'PARTIAL' }, secondLook: verifyLoop },
  all: { modes: five, policy: lenient },
}

/** The modes that can be asked for in this version. */
export const availableModes = Object.keys(plans) as readonly ModeName[]
