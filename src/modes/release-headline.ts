import { againstBaseline, isUsable } from '../core/against-baseline.ts'
import { countFigure, figure, percentFigure } from '../core/figures.ts'
import { type Prose, phrase, prose } from '../core/prose.ts'
import type { ReleaseHealth } from '../core/release-health.ts'
import type { ReleaseIssueFacts } from '../core/release-issue.ts'
import { crashFreeRate } from '../core/session-counts.ts'
import type { ReleaseStage } from '../core/when-live.ts'
import type { ReleaseHealthFacts } from './release-health-facts.ts'

type Facts = ReleaseHealthFacts & Pick<ReleaseIssueFacts, 'newIssues'> & { readonly stage: ReleaseStage }

/** `crash-free 99.34 % of 8,132 sessions (before: 99.80 %), 2 new issues`; what was not seen is left out. `null` before a release is live. */
export function releaseHeadline({ stage, releaseHealth, newIssues, limits }: Facts): Prose | null {
  if (stage !== 'live') return null
  const parts = [
    ...(releaseHealth.kind === 'seen' ? crashFreeWords(releaseHealth.value, limits) : []),
    ...(newIssues.kind === 'seen'
      ? [
          prose`${countFigure(newIssues.value.count)} ${phrase(newIssues.value.count.value === 1 ? 'new issue' : 'new issues')}`,
        ]
      : []),
  ]
  return parts.length === 0 ? null : prose`${parts}`
}

function crashFreeWords(health: ReleaseHealth, limits: ReleaseHealthFacts['limits']): readonly Prose[] {
  const rate = crashFreeRate(health.sessions)
  if (rate === null) return [prose`no sessions`]
  const compared = againstBaseline(health, limits)
  const { baseline } = health
  const rateBefore = isUsable(compared) && baseline.kind === 'found' ? crashFreeRate(baseline.sessions) : null
  const before = rateBefore === null ? prose`` : prose` (before: ${percentFigure(rateBefore)})`
  return [prose`crash-free ${percentFigure(rate)} of ${figure(health.sessions.total)} sessions${before}`]
}
