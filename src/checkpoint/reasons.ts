import { digestOf } from '../core/digest.ts'
import type { ModeReport } from '../core/report.ts'

/**
 * The digest of a verdict and its reasons: statuses, and what each check came to. Numbers, names and words are left out, since
 * some of them are different in every run.
 *
 * @param beside reasons that stand in no report of a mode
 */
export function digestOfReasons(modes: readonly ModeReport[], beside: readonly string[]): Promise<string> {
  const reasons = modes.map(({ mode, status, results }) => [
    mode,
    status,
    ...results.map(({ id, outcome }) => `${id} ${outcome.kind} ${'cause' in outcome ? outcome.cause : ''}`).sort(),
  ])
  return digestOf(JSON.stringify([...reasons, beside]))
}
