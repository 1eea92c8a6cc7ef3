import type { Check } from '../../core/check.ts'
import type { CheckpointPlace, CheckpointProblem, Restoration } from '../../core/checkpoint.ts'
import { placeRemedy, placeWords } from '../../core/checkpoint-words.ts'
import { momentWords } from '../../core/moment-words.ts'
import { instruct } from '../../core/next-command.ts'
import { attention, type Outcome, passed, skipped } from '../../core/outcome.ts'
import { code, type Prose, phrase, prose } from '../../core/prose.ts'

interface Facts {
  readonly place: CheckpointPlace
  readonly restoration: Restoration
}

/** The checkpoint of the last run was read, or there is a normal reason why there is none. */
export const baselineInOrder: Check<Facts> = {
  id: 'continuity/baseline-in-order',
  title: 'Baseline',
  need: 'optional',
  judge({ place, restoration }) {
    switch (restoration.kind) {
      case 'off':
        return off(restoration.because)
      case 'no-target':
        return skipped(prose`It is not known whose checkpoint to look for.`)
      case 'restored':
        return passed(prose`The checkpoint of ${momentWords(restoration.checkedAt)} was restored.`)
      case 'first-run-again':
        return passed(
          prose`The checkpoint is of the first attempt of this very run, and there was none before it: baseline established.`,
        )
      case 'none':
        return passed(none(place))
      case 'unusable':
        return unusable(restoration.because)
      case 'denied':
      case 'unavailable':
        return withoutCache(place, restoration.kind)
      case 'timeout':
        return attention({
          evidence: prose`The checkpoint could not be restored within 15 seconds.`,
          risk: prose`${unknownChanges} The checkpoint is left as it is.`,
          next: [],
        })
      case 'failed':
        return attention({
          evidence: prose`The checkpoint could not be read: ${placeWords(restoration.because)}`,
          risk: unknownChanges,
          next: placeRemedy(restoration.because),
        })
    }
  },
}

const unknownChanges = prose`What changed since the last run is not known.`

function off(because: 'asked' | 'command-line'): Outcome {
  return skipped(
    because === 'asked'
      ? prose`${code('state: off')}: nothing is remembered from run to run.`
      : prose`On the command line nothing is remembered from run to run, unless ${code('--state-file')} names a file.`,
  )
}

function none(place: CheckpointPlace): Prose {
  return place.kind === 'cache'
    ? prose`The cache holds no checkpoint: the first run for this ref, or it was evicted (after 7 days without use). Baseline established.`
    : prose`The state file is not there yet: baseline established.`
}

const problems: Record<CheckpointProblem, string> = {
  empty: 'it is empty',
  'too-large': 'it is larger than any checkpoint',
  'not-json': 'it is not complete JSON',
  'other-schema': 'another version of this tool wrote it',
  'other-identity': 'it is of another server, organization, project, environment or state-key',
  malformed: 'it does not have the form of a checkpoint',
  corrupt: 'it cannot be unpacked',
  'in-the-future': 'it is dated in the future',
}

function unusable(because: CheckpointProblem): Outcome {
  const evidence = prose`Baseline reset, because of the checkpoint that was found: ${phrase(problems[because])}.`
  if (because === 'other-schema') return passed(evidence)
  if (because === 'other-identity')
    return passed(
      evidence,
      prose`Give each target a ${code('state-file')} of its own, so that they do not replace each other.`,
    )
  return attention({
    evidence,
    risk: prose`${unknownChanges} Somebody or something else may write where the checkpoint is kept.`,
    next: [instruct(prose`Look at who can write there. This run leaves a new checkpoint in its place.`)],
  })
}

function withoutCache(place: CheckpointPlace, kind: 'denied' | 'unavailable'): Outcome {
  const evidence =
    kind === 'denied'
      ? prose`This run may not read caches: ${code('cache-mode')} of the workflow, or the token of the event, does not let it.`
      : prose`There is no cache service here: it is offered to actions only, not to ${code('run')} steps and the command line.`
  if (place.kind !== 'cache' || !place.asked) return passed(prose`${evidence} Without a baseline, nothing is compared.`)
  return attention({
    evidence,
    risk: unknownChanges,
    next: [
      instruct(
        prose`Run the action in a workflow whose ${code('cache-mode')} allows reading, or keep the checkpoint in a ${code('state-file')}.`,
      ),
    ],
  })
}
