import { type Prose, phrase, prose } from '../core/prose.ts'
import type { PlainLine } from '../core/rendered.ts'
import type { Report } from '../core/report.ts'
import { trendLines } from './continuity.ts'
import { adviceIn } from './lines.ts'
import { evidenceLines, riskLines } from './log-findings.ts'
import { LogWriter } from './log-writer.ts'
import { nextOfReport } from './next.ts'
import { plainLine } from './plain.ts'
import { shownModes } from './shown.ts'
import { triageLines } from './triage.ts'
import { subject, verdict } from './verdict.ts'
import type { View } from './view.ts'

/** The report as lines for a log or a terminal: the four parts of the contract, in their order. */
export function logLines(report: Report, view: View): readonly PlainLine[] {
  const writer = new LogWriter(view.redact)
  const modes = shownModes(report)
  const { steps, commands } = nextOfReport(report, view)
  const target = subject(report)
  return [
    writer.line(`Status: ${report.status} `, prose`(${phrase(report.mode)}) ${verdict(report)}`),
    ...(target === null ? [] : [writer.line('Target: ', target)]),
    ...writer.list('Inputs', report.errors, error => writer.lines('  ✗ ', error.message)),
    ...evidenceLines(report, modes, writer),
    ...riskLines(modes, writer),
    ...triageLines(report.triage, view),
    ...trendLines(report.continuity, view),
    ...writer.list('Advice', adviceIn(report.modes), ({ advice }) => writer.lines('  * ', advice)),
    ...writer.list('Notes', report.notes, note => writer.lines('  * ', note)),
    ...writer.list(
      'Next commands',
      [
        ...steps.map(({ title, text }) => writer.lines('  → ', prose`${phrase(title)}: ${text}`)),
        ...commands.map(command => [writer.line('  $ ', phrase(command))]),
      ],
      lines => lines,
    ),
  ]
}

/** What is going on, while a run waits. */
export function progressLine(text: Prose, view: View): PlainLine {
  return plainLine('… ', text, view.redact)
}
