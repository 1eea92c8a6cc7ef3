import type { Location } from '../core/location.ts'
import type { Outcome } from '../core/outcome.ts'
import { link, type Prose, phrase, prose } from '../core/prose.ts'
import type { Annotation } from '../core/rendered.ts'
import type { Report } from '../core/report.ts'
import { untrusted } from '../core/text.ts'
import { isUrgent } from '../core/triage.ts'
import { riskOf } from './lines.ts'
import { plainText } from './plain.ts'
import { withAddressesLast } from './references.ts'
import { shownModes } from './shown.ts'
import { headOf } from './triage.ts'
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
  const specific = [...errors, ...notes, ...findings(report, view), ...issuesAtPlaces(report, view)]
  return [aggregate, ...specific.filter(withinLimit(perLevel))]
}

/** Issues of the checklist that point to a file of this repository. */
function issuesAtPlaces({ triage }: Report, view: View): readonly Annotation[] {
  return (triage?.issues ?? []).flatMap((issue): readonly Annotation[] => {
    if (issue.at === undefined) return []
    const text = (words: Prose) => plainText(words, view.redact)
    const level = isUrgent(issue) ? 'warning' : 'notice'
    const title = text(prose`Sentry issue of class ${phrase(issue.class)}`)
    const message = text(prose`${headOf(issue)}. ${link('In Sentry', issue.link)}`)
    return [{ level, title, message, ...placeOf(issue.at, view) }]
  })
}

function findings(report: Report, view: View): readonly Annotation[] {
  return shownModes(report).flatMap(mode =>
    mode.results.flatMap(({ status, title, outcome }): readonly Annotation[] => {
      const risk = riskOf(outcome)
      if (risk === null) return []
      const text = (words: Prose) => plainText(words, view.redact)
      const level = status === 'FAIL' ? 'error' : 'warning'
      return [
        { level, title: text(phrase(title)), message: withAddressesLast(risk, view.redact), ...spot(outcome, view) },
      ]
    }),
  )
}

function spot(outcome: Outcome, view: View): Partial<Annotation> {
  if (!('at' in outcome) || outcome.at === undefined) return {}
  return placeOf(outcome.at, view)
}

function placeOf({ file: path, line, column }: Location, view: View): Partial<Annotation> {
  const file = plainText(prose`${untrusted(`${view.workspacePrefix}${path}`)}`, view.redact)
  return { file, ...(line ? { line } : {}), ...(line && column ? { column } : {}) }
}

function withinLimit(limit: number): (annotation: { level: string }) => boolean {
  const counts = new Map<string, number>()
  return ({ level }) => {
    const count = (counts.get(level) ?? 0) + 1
    counts.set(level, count)
    return count <= limit
  }
}
