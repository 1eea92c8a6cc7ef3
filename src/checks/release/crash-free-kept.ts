import {
  againstBaseline,
  type Compared,
  type ComparedWithBaseline,
  isUsable,
  looksWorse,
} from '../../core/against-baseline.ts'
import type { Limits } from '../../core/asked.ts'
import type { WhyNoBaseline } from '../../core/baseline.ts'
import type { Check } from '../../core/check.ts'
import { baselineSample } from '../../core/crash-free-rule.ts'
import { figure } from '../../core/figures.ts'
import { instruct, rerun } from '../../core/next-command.ts'
import { attention, failed, inconclusive, type Outcome, passed, skipped } from '../../core/outcome.ts'
import { code, type Prose, phrase, prose, sentences } from '../../core/prose.ts'
import type { Baseline, NoBaseline, ReleaseHealth, ReleaseHealthView } from '../../core/release-health.ts'
import {
  baselineWords,
  comparisonWords,
  doubtWords,
  neededWords,
  rateWords,
  sourceWords,
  waitWords,
} from '../../core/release-health-words.ts'
import { toldAbove } from '../../core/told.ts'
import { unanswered } from '../../core/unanswered.ts'

/** The release crashes no more than the one before: three zones, by Newcombe's interval of the difference (docs/statistics.md). */
export const crashFreeKept: Check<{ releaseHealth: ReleaseHealthView; limits: Limits }> = {
  id: 'release/crash-free-kept',
  title: 'The release crashes no more than its baseline',
  need: 'optional',
  judge({ releaseHealth: view, limits }) {
    if (view.kind === 'not-live') return skipped(prose`The release is not live yet.`)
    if (view.kind !== 'seen' || view.value.sessions.total === 0) return skipped(toldAbove)
    const compared = againstBaseline(view.value, limits)
    if (isUsable(compared) && compared.comparison.zone === 'worse') return worse(view.value, compared, limits)
    const doubt = compared?.doubt ?? null
    if (compared !== null && isUsable(doubt) && looksWorse(doubt)) return doubted(view.value, compared, doubt, limits)
    return isUsable(compared) ? judged(view.value, compared, limits) : withoutBaseline(view.value, compared, limits)
  },
}

const again = rerun('release-gate', '--require-host-network')

function evidenceOf(health: ReleaseHealth, compared: Compared, limits: Limits): Prose {
  return sentences(comparisonWords(health, compared, limits), sourceWords(health))
}

function worse(health: ReleaseHealth, compared: Compared, limits: Limits): Outcome {
  return failed({
    evidence: evidenceOf(health, compared, limits),
    risk: prose`More users meet crashes than with the release before, and chance does not explain it.`,
    next: [
      instruct(
        prose`Stop the rollout or go back, then look at the crashes that are new or more frequent in this release.`,
      ),
      rerun('issue-triage', '--require-host-network'),
    ],
  })
}

function doubted(health: ReleaseHealth, compared: Compared, doubt: Compared, limits: Limits): Outcome {
  return attention({
    evidence: sentences(evidenceOf(health, compared, limits), doubtWords(doubt, compared.unit)),
    risk: sentences(prose`More may go wrong than with the release before.`, waitWords(health.wait)),
    next: [rerun('issue-triage', '--require-host-network'), again],
  })
}

/** What is as good as a later release may be as bad as that one. */
function besideLater(evidence: Prose): Outcome {
  return attention({
    evidence,
    risk: prose`The release that is given as ${code('baseline-release')} is newer than this one: what both brought is not seen.`,
    next: [instruct(nameOne)],
  })
}

function judged(health: ReleaseHealth, compared: ComparedWithBaseline, limits: Limits): Outcome {
  const evidence = evidenceOf(health, compared, limits)
  const { zone, reason } = compared.comparison
  const { baseline } = health
  if (zone === 'kept' && compared.doubt === null)
    return baseline.kind === 'found' && baseline.isLater ? besideLater(evidence) : passed(evidence)
  const open = compared.doubt ?? compared
  const outlook = sentences(neededWords(health, open, limits), waitWords(health.wait))
  if (reason === 'suspected')
    return attention({
      evidence,
      risk: sentences(prose`It looks worse, and it is not proven to be too much.`, outlook),
      next: [rerun('issue-triage', '--require-host-network'), again],
    })
  const lack =
    reason === 'insufficient-sample'
      ? prose`Too few ${phrase(compared.unit)} for a verdict: ${figure(limits.minSample)} (${code('min-sample')}) are needed at least.`
      : prose`There is no verdict yet.`
  const doubt = compared.doubt && doubtWords(compared.doubt, compared.unit)
  return inconclusive({
    cause: 'too-little-data',
    risk: sentences(evidence, doubt ?? undefined, lack, outlook),
    next: [again],
  })
}

/** Row 41: the floor decides, where there is one; a baseline that should be there and was not seen is said all the same. */
function withoutBaseline(health: ReleaseHealth, compared: Compared | null, limits: Limits): Outcome {
  const { baseline } = health
  const unknown = prose`Whether the release crashes more than the one before is not known.`
  if (baseline.kind === 'unseen') return unanswered(baseline, unknown, instruct(nameOne))
  const why = whyNone(baseline, compared)
  const mayHaveOne = baseline.kind === 'none' && baseline.why === 'unknown-order'
  if (limits.minCrashFree !== null && !mayHaveOne)
    return skipped(sentences(why, prose`${code('min-crash-free')} decides.`))
  return inconclusive({
    cause: 'too-little-data',
    risk: sentences(unknown, why, waitWords(health.wait)),
    next: [instruct(nameOne), ...(limits.minCrashFree === null ? [instruct(setFloor)] : [])],
  })
}

const setFloor = prose`Or set a floor with ${code('min-crash-free')}, which needs no baseline.`
const nameOne = prose`Name an earlier release that has sessions with ${code('baseline-release')}.`

function whyNone(baseline: Baseline | NoBaseline, compared: Compared | null): Prose {
  if (baseline.kind === 'none') return phrase(reasons[baseline.why])
  const unit = compared?.unit ?? 'sessions'
  const counted = rateWords(compared?.baseline ?? { x: 0, n: 0 }, unit)
  return prose`The baseline is too small, ${figure(baselineSample)} ${phrase(unit)} are needed: ${counted}, ${baselineWords(baseline)}.`
}

const reasons: Readonly<Record<WhyNoBaseline, string>> = {
  'first-release': 'No release of this project was created before it.',
  'first-of-package':
    'No release of its package (what stands before the last @ of its name) was created before it, and other packages of the project are no measure for it.',
  'same-release': 'The release that is given as baseline-release is this one.',
  'unknown-order': 'Those before it are not among the newest releases of the project that could be read.',
}
