import type { CheckResult } from '../core/check.ts'
import { counted } from '../core/counted.ts'
import { type Prose, phrase, prose } from '../core/prose.ts'
import type { PlainLine } from '../core/rendered.ts'
import type { Report } from '../core/report.ts'
import type { Status } from '../core/status.ts'
import { nextLines } from './commands.ts'
import { adviceOf, applies, evidenceOf, nextOf, risksOf } from './lines.ts'
import { plainLine } from './plain.ts'
import { subject, verdict } from './verdict.ts'
import type { View } from './view.ts'

const marks: Record<Status | 'none', string> = { PASS: '✓', PARTIAL: '!', FAIL: '✗', none: '-' }
const mostLines = 400

/** The report as lines for a log or a terminal: the four parts of the contract, in their order. */
export function logLines(report: Report, view: View): readonly PlainLine[] {
  const line = (lead: string, text: Parameters<typeof plainLine>[1]) => plainLine(lead, text, view.redact)
  const listed = <T>(title: string, items: readonly T[], each: (item: T) => PlainLine) =>
    items.length === 0
      ? []
      : [line(`${title}:`, prose``), ...items.slice(0, mostLines).map(each), ...more(items.length)]
  const more = (count: number) =>
    count > mostLines ? [line('  - ', prose`${count - mostLines} more, see the JSON report`)] : []
  const results = report.modes.flatMap(mode => mode.results)
  const applying = results.filter(applies)
  const others = results.length - applying.length
  return [
    line(`Status: ${report.status} `, prose`(${phrase(report.mode)}) ${verdict(report)} ${subject(report)}`),
    ...listed('Inputs', report.errors, error => line('  ✗ ', error.message)),
    ...listed('Evidence', applying, result => line(`  ${marks[result.status ?? 'none']} `, titled(result))),
    ...(others > 0
      ? [line('  - ', prose`${counted(others, 'more check does', 'more checks do')} not apply here.`)]
      : []),
    ...listed('Risks', report.modes.flatMap(risksOf), risk =>
      line(`  ${marks[risk.result.status ?? 'none']} `, risk.text),
    ),
    ...listed(
      'Advice',
      results.flatMap(({ outcome }) => adviceOf(outcome) ?? []),
      advice => line('  * ', advice),
    ),
    ...listed('Notes', report.notes, note => line('  * ', note)),
    ...listed('Next commands', nextLines(report.modes.flatMap(nextOf), view), text => line('  > ', phrase(text))),
  ]
}

/** What is going on, while a run waits. */
export function progressLine(text: Prose, view: View): PlainLine {
  return plainLine('… ', text, view.redact)
}

function titled(result: CheckResult) {
  return prose`${phrase(result.title)}: ${evidenceOf(result.outcome)}`
}
