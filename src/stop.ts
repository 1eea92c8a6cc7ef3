import type { Clock } from './ports.ts'

/** What can end a run before its work is done. */
export interface Stops {
  readonly deadline: AbortSignal
  readonly cancelled: AbortSignal
}

/** Questions that are under way end at once when a run is stopped; this long may the rest take to report what was seen by then. */
const graceMs = 1_000

/** What came of `work`, or of the cause where the run is stopped first and the work does not end soon after. */
export function untilStopped<T>(
  work: () => Promise<T>,
  { deadline, cancelled }: Stops,
  clock: Pick<Clock, 'sleep'>,
  unfinished: (cause: 'deadline' | 'cancelled') => T,
): Promise<T> {
  if (cancelled.aborted) return Promise.resolve(unfinished('cancelled'))
  if (deadline.aborted) return Promise.resolve(unfinished('deadline'))
  return new Promise((resolve, reject) => {
    const give = async (cause: 'deadline' | 'cancelled') => {
      await clock.sleep(graceMs, new AbortController().signal)
      resolve(unfinished(cause))
    }
    cancelled.addEventListener('abort', () => give('cancelled'), { once: true })
    deadline.addEventListener('abort', () => give('deadline'), { once: true })
    work().then(resolve, reject)
  })
}
