import type { Check } from '../../core/check.ts'
import { counted } from '../../core/counted.ts'
import { figure } from '../../core/figures.ts'
import { allFrames, type FrameSample, frameShares, leastFrames, type ReleaseFrames } from '../../core/frames.ts'
import { instruct, rerun } from '../../core/next-command.ts'
import { attention, failed, inconclusive, type Outcome, passed, skipped } from '../../core/outcome.ts'
import { processingErrorWords } from '../../core/processing-error-words.ts'
import { code, link, type Prose, prose, sentences } from '../../core/prose.ts'
import type { SymbolicationNeed } from '../../core/symbolication-need.ts'
import { unanswered } from '../../core/unanswered.ts'

const again = rerun('release-gate', '--require-host-network')

/** Frames of the application are resolved in the newest events of the release. */
export const framesResolved: Check<{ need: SymbolicationNeed; frames: ReleaseFrames }> = {
  id: 'symbolication/frames-resolved',
  title: 'Stack traces of the release are readable',
  need: 'optional',
  judge({ need, frames }) {
    if (need.kind === 'not-needed') return judgeUnexpected(frames)
    if (frames === null) return skipped(prose`The release is not live: there are no events to look at.`)
    if (frames === 'no-release')
      return inconclusive({ cause: 'not-found', missing: 'release', risk: unknown, next: [] })
    return frames.kind === 'unseen' ? unanswered(frames, unknown, again) : judgeSample(frames.value)
  },
}

/** Some servers run JavaScript that was minified, which their platform does not tell. */
function judgeUnexpected(frames: ReleaseFrames): Outcome {
  const sample = frames !== null && frames !== 'no-release' && frames.kind === 'seen' ? frames.value : null
  if (sample === null || sample.minified < leastFrames) return skipped(prose`Stack traces are readable as they are.`)
  return attention({
    evidence: sentences(
      prose`${seenWords(sample)}; ${sample.minified} lie in minified code, though the project seemed to need no source maps.`,
      reasonWords(sample),
    ),
    risk,
    next: [giveArtifacts],
  })
}

const risk = prose`Minified and bare frames cannot be read, and spoil how events are grouped into issues.`
const giveArtifacts = instruct(
  prose`Upload the source maps of the build, and name its output with ${code('artifacts')}: then it is compared with what Sentry has.`,
)
const unknown = prose`It is not known whether stack traces of the release can be read.`

function judgeSample(sample: FrameSample): Outcome {
  const { events, others, unread } = sample
  const { frames, resolved } = allFrames(sample)
  const [end] = unread
  if (events === 0 && end) return unanswered(end, unknown, again)
  if (events === 0 && others === 0) return skipped(prose`There are no error events of the release to look at.`)
  if (events === 0)
    return inconclusive({
      cause: 'too-little-data',
      risk: sentences(unknown, othersWords(sample)),
      next: [
        instruct(
          prose`See that the SDK sets the release, and the dist where one is asked for; older servers answer with the newest event of an issue, whatever it is of.`,
        ),
      ],
    })
  if (frames < leastFrames)
    return inconclusive({
      cause: 'too-little-data',
      risk: sentences(
        unknown,
        prose`${seenWords(sample)}; ${leastFrames} frames are needed for a verdict.`,
        othersWords(sample),
        ownWords(sample),
      ),
      next: [instruct(prose`Look again when more issues of the release have come in.`)],
    })
  const evidence = sentences(prose`${seenWords(sample)}.`, ownWords(sample))
  const share = resolved / frames
  if (share >= frameShares.fine) return passed(evidence)
  const finding = {
    evidence: sentences(evidence, reasonWords(sample)),
    risk,
    next: remedies,
  }
  return share < frameShares.tolerable ? failed(finding) : attention(finding)
}

const remedies = [
  instruct(
    prose`Open the event: Sentry shows for each frame what it looked for. Then compare the build with ${code('artifacts')}.`,
  ),
]

function seenWords(sample: FrameSample): Prose {
  const { frames, resolved } = allFrames(sample)
  return prose`${resolved} of ${counted(frames, 'in-app frame is', 'in-app frames are')} resolved${kindWords(sample)} in ${counted(sample.events, 'event', 'events')} (newest of as many issues)`
}

/** Each kind needs uploads of its own. */
function kindWords({ scripts, natives }: FrameSample): Prose {
  if (scripts.frames === 0 || natives.frames === 0) return prose``
  return prose` (${scripts.resolved} of ${scripts.frames} of scripts, ${natives.resolved} of ${natives.frames} native)`
}

function othersWords({ others }: FrameSample): Prose | undefined {
  if (others === 0) return undefined
  return prose`Of ${counted(others, 'issue', 'issues')} of the release Sentry gave no event that names it, and the dist where one is asked for.`
}

function ownWords({ ownCount }: FrameSample): Prose | undefined {
  if (ownCount === null || ownCount.yes + ownCount.no === 0) return undefined
  return prose`Sentry counts ${figure(ownCount.yes)} of ${counted(ownCount.yes + ownCount.no, 'event', 'events')} of the last 14 days as symbolicated.`
}

function reasonWords({ reason, example }: FrameSample): Prose | undefined {
  const first = reason === null ? prose`Sentry names no reason` : prose`First reason: ${processingErrorWords(reason)}`
  return example === null ? prose`${first}.` : prose`${first}, in ${link('this event', example)}.`
}
