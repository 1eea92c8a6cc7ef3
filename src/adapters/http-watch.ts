import type { TransportFailure } from '../core/unseen-detail.ts'

/** The patience of one attempt: in whole, for the stage it is in, and until it is cancelled. */
export interface Watch {
  /** Ends the stage before and gives the next one `ms`. */
  stage(ms: number, failure: TransportFailure): void
  /** No timer and no listener is left. */
  end(): void
}

/** Calls `giveUp` when patience ends; after `end()` never. */
export function watchOver(signal: AbortSignal, totalMs: number, giveUp: (failure: TransportFailure) => void): Watch {
  let stage: NodeJS.Timeout | undefined
  let ended = false
  const cancel = () => giveUp('aborted')
  const total = setTimeout(() => giveUp('total-timeout'), totalMs)
  signal.addEventListener('abort', cancel)
  return {
    stage(ms, failure) {
      clearTimeout(stage)
      if (!ended) stage = setTimeout(() => giveUp(failure), ms)
    },
    end() {
      ended = true
      clearTimeout(stage)
      clearTimeout(total)
      signal.removeEventListener('abort', cancel)
    },
  }
}
