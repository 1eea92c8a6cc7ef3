import type { Outcome } from '../core/outcome.ts'
import { type Prose, phrase, prose } from '../core/prose.ts'
import type { Annotation } from '../core/rendered.ts'
import type { Report } from '../core/report.ts'
import { untrusted } from '../core/text.ts'
import { riskOf } from './lines.ts'
import { plainText } from './plain.ts'
import { verdict } from './verdict.ts'
import type { View } from './view.ts'

/** The runner keeps ten of each type in a step; the first is the aggregate. */
const perLevel = 9

/** The report as annotations: one with the verdict, then findings at their places. A pass makes none. */
export function annotations(report: Report, view: View): readonly Annotation[] {
  if (report.status === 'PASS' && report.conclusion === 'ok') return []
  const text = (words: Prose) => plainText(words, view.redact)
  const aggregate = {
    level: report.status === 'FAIL' || report.conclusion === 'broken' ? 'error' : 'warning',
    title: text(prose`${phrase(report.tool.name)}: ${phrase(report.status)}`),
    message: text(prose`${phrase(report.mode)}: ${verdict(report)}`),
  } as const
  const errors = report.errors.map(
    error => ({ level: 'error', title: text(phrase(error.input)), message: text(error.message) }) as const,
  )
  // Without a trustworthy report the notes say why; a runner may show nothing but annotations.
  const reasons = report.conclusion === 'broken' ? report.notes : []
  const notes = reasons.map(note => ({ level: 'error', title: text(phrase('Note')), message: text(note) }) as const)
  return [aggregate, ...[...errors, ...notes, ...findings(report, view)].filter(withinLimit(perLevel))]
}

function findings(report: Report, view: View): readonly Annotation[] {
  return report.modes.flatMap(mode =>
    mode.results.flatMap(({ status, title, outcome }): readonly Annotation[] => {
      const risk = riskOf(outcome)
      if (risk === null) return []
      const text = (words: Prose) => plainText(words, view.redact)
      const level = status === 'FAIL' ? 'error' : 'warning'
      return [{ level, title: text(phrase(title)), message: text(risk), ...spot(outcome, view) }]
    }),
  )
}

function spot(outcome: Outcome, view: View): Partial<Annotation> {
  if (!('at' in outcome) || outcome.at === undefined) return {}
  const { at } = outcome
  const file = plainText(prose`${untrusted(`${view.workspacePrefix}${at.file}`)}`, view.redact)
  return { file, ...(at.line ? { line: at.line } : {}), ...(at.line && at.column ? { column: at.column } : {}) }
}

function withinLimit(limit: number): (annotation: { level: string }) => boolean {
  const counts = new Map<string, number>()
  return ({ level }) => {
    const count = (counts.get(level) ?? 0) + 1
    counts.set(level, count)
    return count <= limit
  }
}
