import type { Clock } from '../ports.ts'

/** The time of this machine. */
export const systemClock: Clock = {
  now: () => new Date(),
  elapsedMs: () => process.uptime() * 1000,
  timer: ms => AbortSignal.timeout(ms),
  sleep,
}

function sleep(ms: number, until: AbortSignal): Promise<void> {
  if (until.aborted) return Promise.resolve()
  return new Promise(resolve => {
    const wake = () => {
      clearTimeout(timer)
      until.removeEventListener('abort', wake)
      resolve()
    }
    const timer = setTimeout(wake, ms)
    until.addEventListener('abort', wake)
  })
}
