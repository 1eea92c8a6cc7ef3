import { print } from './terminal.ts'

/** The working directory; a place that is no folder where it does not exist any more. */
export function workingDirectory(): string {
  try {
    return process.cwd()
  } catch {
    return '/dev/null'
  }
}

/** Aborts when the runner or a terminal asks the process to end. The second request ends it at once, as the default does. */
export function whenCancelled(): AbortSignal {
  const cancelled = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => cancelled.abort())
  return cancelled.signal
}

/**
 * Runs `work` and ends the process with its exit code. The code is 2 until then, so that a lost promise or an unknown error cannot
 * end green; the text of an unknown error is not printed, for it may hold a secret.
 */
export async function exitWith(work: () => Promise<number>): Promise<never> {
  process.exitCode = 2
  for (const event of ['uncaughtException', 'unhandledRejection'] as const) process.on(event, breakOff)
  try {
    process.exit(await work())
  } catch {
    return breakOff()
  }
}

function breakOff(): never {
  print(
    2,
    'sentry-monitor: internal error; no report was made. Please report it with the version and the inputs that were given.',
  )
  process.exit(2)
}
