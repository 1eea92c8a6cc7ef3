import type { CheckpointPlace } from '../core/checkpoint.ts'
import type { Checkpoints } from '../ports/checkpoints.ts'

/** Where the checkpoint is kept, and how it is opened once it is known what it is about. */
export interface CheckpointStore {
  readonly place: CheckpointPlace
  /** `state-key` */
  readonly key: string | null
  /** Id of the workflow run; `null` outside of one. */
  readonly run: string | null
  /** @param identity digest of what the checkpoint is about */
  open(identity: string): Checkpoints
}
