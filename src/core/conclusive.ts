import { againstBaseline } from './against-baseline.ts'
import { againstFloor } from './against-floor.ts'
import type { Limits } from './asked.ts'
import type { Unseen } from './observed.ts'
import type { ReleaseHealthView } from './release-health.ts'

const passing: readonly Unseen[] = ['network', 'timeout', 'rate-limited', 'server', 'unexpected-shape']

/** Whether looking again cannot change anything. Sessions that never came may come, and issues come without them. */
export function isConclusive(view: ReleaseHealthView, limits: Limits): boolean {
  if (view.kind === 'unseen') return !passing.includes(view.cause)
  if (view.kind !== 'seen') return true
  const { value: health } = view
  if (health.sessions.total === 0) return false
  const floor = againstFloor(health, limits, health.look)
  const compared = againstBaseline(health, limits)
  if (compared === null && health.baseline.kind === 'unseen' && passing.includes(health.baseline.cause)) return false
  if (compared?.comparison.zone === 'worse' || floor?.comparison.zone === 'below') return true
  if (compared?.doubt || floor?.doubt) return false
  const isDecidedByFloor = floor !== null && floor.comparison.zone !== 'open'
  if (compared?.comparison.reason === 'small-baseline') return isDecidedByFloor
  const isBaselineDone = compared === null || compared.comparison.zone !== 'open'
  return isBaselineDone && (floor === null || isDecidedByFloor)
}
