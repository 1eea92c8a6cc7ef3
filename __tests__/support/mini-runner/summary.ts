import { existsSync, readFileSync } from 'node:fs'
import { linesOf } from './lines.ts'
import type { StepRecord } from './step-record.ts'

/** Bytes on disk; one more and the runner drops the whole summary of the step. */
export const summaryLimit = 1024 * 1024

/**
 * The job summary as the runner would upload it: masked line by line, every line end turned into `\n`, one at the end.
 * Empty where there is none, and where it is over the limit: then the step gets an error annotation but does not fail.
 * Behaviour: CreateStepSummaryCommand in actions/runner, src/Runner.Worker/FileCommandManager.cs.
 */
export function takeSummary(path: string, step: StepRecord): string {
  const bytes = existsSync(path) ? readFileSync(path) : Buffer.alloc(0)
  if (bytes.length > summaryLimit) {
    const got = Math.floor(bytes.length / 1024)
    step.annotate(
      'error',
      `$GITHUB_STEP_SUMMARY is not uploaded: it may hold ${summaryLimit / 1024}k, and holds ${got}k.`,
    )
    return ''
  }
  return linesOf(new TextDecoder('utf-8').decode(bytes))
    .map(line => `${step.masker.mask(line)}\n`)
    .join('')
}
