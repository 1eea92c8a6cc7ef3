import type { CheckResult } from '../core/check.ts'
import type { Markdown } from '../core/rendered.ts'
import type { Report } from '../core/report.ts'
import { folded, groupBlocks, listBlock, section } from './blocks.ts'
import { Budget } from './budget.ts'
import { trendSection } from './continuity.ts'
import { type Group, ownFirst, sizeOf } from './groups.ts'
import { adviceIn, applies, evidenceOf } from './lines.ts'
import { escapeHtml, markup } from './markup.ts'
import { shownModes } from './shown.ts'
import { blockingSection, explained, mark, nextSection, openSection } from './summary-findings.ts'
import { changesBlock, modesTable, targetBlock } from './summary-head.ts'
import { numeral } from './tally.ts'
import { triageSection } from './triage.ts'
import { statusMark, verdict } from './verdict.ts'
import type { View } from './view.ts'

const kibibyte = 1024

/** Bytes for each section, 900 KiB together: the runner drops a whole summary above 1,024 KiB. */
const shares = {
  risks: 300,
  triage: 150,
  next: 100,
  notes: 50,
  evidence: 150,
  elsewhere: 50,
  advice: 50,
  diagnostics: 50,
} as const

/** The report as a job summary: verdict, what changed, what blocks, what is to be looked at, what to do, and the rest folded. */
export function summary(report: Report, view: View): Markdown {
  const modes = shownModes(report)
  const isPlan = modes.length > 1
  const share = (of: keyof typeof shares) => new Budget(shares[of] * kibibyte)
  const risks = { modes, view, isPlan, budget: share('risks') }
  const evidence = (title: string, which: (result: CheckResult) => boolean, budget: Budget) => {
    const groups = ownFirst(modes, report.mode).map(mode => ({ mode, items: mode.results.filter(which) }))
    return counted(
      title,
      groups,
      groupBlocks(groups, { isPlan, budget }, result => evidenceItem(result, view)),
    )
  }
  const notes = report.notes.map(note => markup(note, view))
  const advice = adviceIn(report.modes).map(line => `💡 ${explained(line.result, view)}: ${markup(line.advice, view)}`)
  const diagnostics = report.diagnostics.map(({ label, value }) => `${escapeHtml(label)}: ${markup(value, view)}`)
  const sections = [
    `### ${statusMark[report.status]} ${report.status} · ${report.tool.name} ${report.mode}`,
    `<p><b>${markup(verdict(report), view)}</b></p>`,
    ...targetBlock(report, view),
    ...changesBlock(report, view),
    ...trendSection(report.continuity, view),
    ...usageSection(report, view),
    ...modesTable(report, view),
    ...blockingSection(risks),
    ...triageSection(report.triage, view, share('triage')),
    ...openSection(risks),
    ...nextSection(report, view, share('next')),
    ...section('Notes', listBlock(notes, share('notes'))),
    ...evidence('Evidence', applies, share('evidence')),
    ...evidence('Does not apply', result => !applies(result), share('elsewhere')),
    ...folded(`Advice (${numeral(advice.length)})`, listBlock(advice, share('advice'))),
    ...folded(`Diagnostics (${numeral(diagnostics.length)})`, listBlock(diagnostics, share('diagnostics'))),
  ]
  return `${sections.join('\n\n')}\n` as Markdown
}

function counted(title: string, groups: readonly Group<unknown>[], blocks: readonly string[]): readonly string[] {
  return folded(`${title} (${numeral(sizeOf(groups))})`, blocks)
}

function usageSection(report: Report, view: View): readonly string[] {
  if (report.errors.length === 0) return []
  return [
    '#### Inputs',
    `<ul>${report.errors.map(error => `<li>❌ ${markup(error.message, view)}</li>`).join('')}</ul>`,
  ]
}

function evidenceItem(result: CheckResult, view: View): string {
  return `${mark(result)} ${explained(result, view)}: ${markup(evidenceOf(result.outcome), view)}`
}
