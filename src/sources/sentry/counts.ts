/** What asking took. */
export interface Counts {
  /** Requests that were sent, retries left out. */
  readonly requests: number
  /** Requests that were sent once more. */
  readonly retried: number
  /**
   * Dependent round trips: a question is in wave 1 + w, where w is the highest wave among the questions that had ended when it was asked
   * (not sent: waiting for a free lane is no dependence). Answers from the memo, questions that end without a request, pages after
   * the first, retries and second looks are in no wave.
   */
  readonly waves: number
  /** Whether the origin ever gave an HTTP response. */
  readonly heard: boolean
}

/** One question, from being asked to its end. */
export interface Counted {
  /** Called at every request; the first one that is no retry puts the question into its wave. */
  sent(isRetry: boolean): void
  ended(): void
}

export interface Counter {
  readonly counts: Counts
  /** A question is asked now. */
  asked(): Counted
  /** A page after the first, or a second look: its requests count, and it is in no wave. */
  beyondWaves(): Counted
  heard(): void
}

/** Counts for one run. */
export function startCounting(): Counter {
  const counts = { requests: 0, retried: 0, waves: 0, heard: false }
  let endedWave = 0
  const countRequest = (isRetry: boolean) => {
    if (isRetry) counts.retried += 1
    else counts.requests += 1
  }
  return {
    counts,
    asked() {
      const wave = endedWave + 1
      let wasSent = false
      return {
        sent(isRetry) {
          countRequest(isRetry)
          wasSent = true
          counts.waves = Math.max(counts.waves, wave)
        },
        ended() {
          if (wasSent) endedWave = Math.max(endedWave, wave)
        },
      }
    },
    beyondWaves: () => ({ sent: countRequest, ended: () => {} }),
    heard() {
      counts.heard = true
    },
  }
}
