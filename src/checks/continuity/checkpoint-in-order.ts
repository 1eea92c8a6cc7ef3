import type { Check } from '../../core/check.ts'
import type { CheckpointPlace, Saving } from '../../core/checkpoint.ts'
import { placeRemedy, placeWords } from '../../core/checkpoint-words.ts'
import { instruct, type NextCommand } from '../../core/next-command.ts'
import { attention, type Outcome, passed, skipped } from '../../core/outcome.ts'
import { code, type Prose, prose } from '../../core/prose.ts'

interface Facts {
  readonly place: CheckpointPlace
  readonly saving: Saving
}

/** What this run saw is kept for the next one, or there is a normal reason why it is not. */
export const checkpointInOrder: Check<Facts> = {
  id: 'continuity/checkpoint-in-order',
  title: 'Checkpoint for the next run',
  need: 'optional',
  judge({ place, saving }) {
    switch (saving.kind) {
      case 'off':
        return skipped(prose`None is kept.`)
      case 'kept':
        return skipped(prose`The unresolved issues were not seen: the checkpoint of the last run is kept as it is.`)
      case 'not-tried':
        return skipped(
          prose`Not tried, since the cache could not be read before: the checkpoint of the last run is kept as it is.`,
        )
      case 'stopped':
        return skipped(prose`The run ended before: the checkpoint of the last run is kept as it is.`)
      case 'saved':
        return passed(place.kind === 'cache' ? prose`Kept in the cache.` : prose`Kept in the state file.`)
      case 'exists':
        return passed(
          prose`Another step of this run has kept a checkpoint of the same target.`,
          prose`Legs of a matrix are kept apart with ${code('state-key')}.`,
        )
      case 'read-only':
      case 'denied':
        return unwritable(place, saving.kind)
      case 'unavailable':
        return normal(place, prose`There is no cache service here, so nothing is kept.`, keepInFile)
      case 'timeout':
        return lost(prose`The checkpoint could not be kept within 15 seconds.`, [])
      case 'failed':
        return lost(prose`The checkpoint could not be kept: ${placeWords(saving.because)}`, placeRemedy(saving.because))
    }
  },
}

const keepInFile = instruct(prose`Keep the checkpoint in a ${code('state-file')} instead.`)

/** Which of the two settings decides is told differently in different places. */
const allowWriting = instruct(
  prose`Where this run is meant to keep one, give the job ${code('cache-mode: write')} and the permission ${code('actions: write')}, and start it by ${code('schedule')}, ${code('push')} or ${code('workflow_dispatch')}.`,
)

function unwritable(place: CheckpointPlace, kind: 'read-only' | 'denied'): Outcome {
  const evidence =
    kind === 'read-only'
      ? prose`${code('cache-mode')} of this run does not allow writing: compared with the last checkpoint, and nothing is kept.`
      : prose`The token of this run may not write caches, as for events that anybody can start: nothing is kept.`
  return normal(place, evidence, allowWriting)
}

/** Normal where the cache was merely there to be used; not where it was asked for. */
function normal(place: CheckpointPlace, evidence: Prose, remedy: NextCommand): Outcome {
  return place.kind === 'cache' && place.asked ? lost(evidence, [remedy]) : passed(evidence)
}

function lost(evidence: Prose, next: readonly NextCommand[]): Outcome {
  return attention({
    evidence,
    risk: prose`The next run compares itself with an older one, or with none.`,
    next,
  })
}
