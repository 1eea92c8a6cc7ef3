import type { Report } from '../core/report.ts'
import { evidenceOf } from './lines.ts'
import { markup } from './markup.ts'
import { modeVerdict, statusMark, subject } from './verdict.ts'
import type { View } from './view.ts'

/** What the report is about. */
export function targetBlock(report: Report, view: View): readonly string[] {
  const target = subject(report)
  return target === null ? [] : [`<p>${markup(target, view)}</p>`]
}

/** Which issues are not what they were; the verdict says how many, and says it all where there are none. */
export function changesBlock({ continuity, modes }: Report, view: View): readonly string[] {
  if (!continuity?.delta || continuity.delta.changes.length === 0) return []
  const seen = modes.flatMap(({ results }) => results).find(({ id }) => id === 'continuity/changes-seen')
  return seen ? [`<p>${markup(evidenceOf(seen.outcome), view)}</p>`] : []
}

/** The modes of a plan, one line each, with all that they found themselves. The plan has the verdict above. */
export function modesTable(report: Report, view: View): readonly string[] {
  if (report.modes.length < 2) return []
  const rows = report.modes
    .filter(({ mode }) => mode !== report.mode)
    .map(mode => {
      const cells = [`${statusMark[mode.status]} ${mode.status}`, mode.mode, markup(modeVerdict(mode), view)]
      return `<tr>${cells.map((cell, column) => `<td${column === 0 ? ' nowrap' : ''}>${cell}</td>`).join('')}</tr>`
    })
  return [`<table><tr><th>Status</th><th>Mode</th><th>Finding</th></tr>${rows.join('')}</table>`]
}
