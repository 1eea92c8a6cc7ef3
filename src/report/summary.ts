import type { CheckResult } from '../core/check.ts'
import type { Markdown } from '../core/rendered.ts'
import type { ModeReport, Report } from '../core/report.ts'
import type { Status } from '../core/status.ts'
import { Budget } from './budget.ts'
import { nextSteps } from './commands.ts'
import { adviceOf, applies, evidenceOf, nextOf, risksOf } from './lines.ts'
import { escapeHtml, markup } from './markup.ts'
import { modeVerdict, statusMark, subject, verdict } from './verdict.ts'
import { checkUrl, type View } from './view.ts'

const kibibyte = 1024

/** Bytes for each section, 900 KiB together: the runner drops a whole summary above 1,024 KiB. */
const shares = { risks: 350, next: 100, notes: 50, evidence: 200, elsewhere: 50, advice: 100, diagnostics: 50 } as const
const indicator: Record<Status | 'none', string> = { ...statusMark, none: '➖' }

/** The report as a job summary: verdict first, risks, what to do, and the rest folded. */
export function summary(report: Report, view: View): Markdown {
  const results = report.modes.flatMap(mode => mode.results)
  const items = (which: (result: CheckResult) => boolean) =>
    results.filter(which).map(result => evidenceItem(result, view))
  const share = (section: keyof typeof shares) => new Budget(shares[section] * kibibyte)
  const sections = [
    `### ${statusMark[report.status]} ${report.status} · ${report.tool.name} ${report.mode}`,
    paragraph(`<b>${markup(verdict(report), view)}</b> ${markup(subject(report), view)}`),
    ...usageSection(report, view),
    ...modesSection(report, view),
    ...listSection(
      'Risks',
      report.modes.flatMap(mode => riskItems(mode, view)),
      share('risks'),
    ),
    ...nextSection(report, view, share('next')),
    ...listSection(
      'Notes',
      report.notes.map(note => markup(note, view)),
      share('notes'),
    ),
    ...folded('Evidence', items(applies), share('evidence')),
    ...folded(
      'Does not apply',
      items(result => !applies(result)),
      share('elsewhere'),
    ),
    ...folded(
      'Advice',
      report.modes.flatMap(mode => adviceItems(mode, view)),
      share('advice'),
    ),
    ...folded(
      'Diagnostics',
      report.diagnostics.map(({ label, value }) => `${escapeHtml(label)}: ${markup(value, view)}`),
      share('diagnostics'),
    ),
  ]
  return `${sections.join('\n\n')}\n` as Markdown
}

function usageSection(report: Report, view: View): readonly string[] {
  return report.errors.length === 0
    ? []
    : ['#### Inputs', list(report.errors.map(error => `❌ ${markup(error.message, view)}`))]
}

function modesSection(report: Report, view: View): readonly string[] {
  if (report.modes.length < 2) return []
  const rows = report.modes.map(
    mode =>
      `<tr><td>${statusMark[mode.status]} ${mode.status}</td><td><code>${mode.mode}</code></td><td>${markup(modeVerdict(mode), view)}</td></tr>`,
  )
  return [`<table><tr><th>Status</th><th>Mode</th><th></th></tr>${rows.join('')}</table>`]
}

function riskItems(mode: ModeReport, view: View): readonly string[] {
  return risksOf(mode).map(
    ({ result, text }) => `${mark(result)} <b>${explained(result, view)}</b><br>${markup(text, view)}`,
  )
}

function evidenceItem(result: CheckResult, view: View): string {
  return `${mark(result)} ${explained(result, view)}: ${markup(evidenceOf(result.outcome), view)}`
}

function adviceItems(mode: ModeReport, view: View): readonly string[] {
  return mode.results.flatMap(result => {
    const advice = adviceOf(result.outcome)
    return advice ? [`💡 ${explained(result, view)}: ${markup(advice, view)}`] : []
  })
}

function nextSection(report: Report, view: View, budget: Budget): readonly string[] {
  const { sentences, commands } = nextSteps(report.modes.flatMap(nextOf), view)
  if (sentences.length + commands.length === 0) return []
  const pasted = budget.fitting(commands.map(escapeHtml)).kept
  return [
    '#### Next commands',
    ...(sentences.length > 0
      ? [
          bounded(
            sentences.map(text => markup(text, view)),
            budget,
          ),
        ]
      : []),
    ...(pasted.length > 0 ? [`<pre lang="shell"><code>${pasted.join('\n')}</code></pre>`] : []),
  ]
}

function listSection(title: string, items: readonly string[], budget: Budget): readonly string[] {
  return items.length === 0 ? [] : [`#### ${title}`, bounded(items, budget)]
}

function folded(title: string, items: readonly string[], budget: Budget): readonly string[] {
  if (items.length === 0) return []
  return [`<details><summary>${title} (${items.length})</summary>${bounded(items, budget)}</details>`]
}

function bounded(items: readonly string[], budget: Budget): string {
  const { kept, left } = budget.fitting(items.map(item => `<li>${item}</li>`))
  const more = left > 0 ? `<li>${left} more, see the JSON report</li>` : ''
  return `<ul>${kept.join('')}${more}</ul>`
}

function list(items: readonly string[]): string {
  return `<ul>${items.map(item => `<li>${item}</li>`).join('')}</ul>`
}

function paragraph(inner: string): string {
  return `<p>${inner}</p>`
}

function mark(result: CheckResult): string {
  return indicator[result.status ?? 'none']
}

function explained(result: CheckResult, view: View): string {
  return `<a href="${escapeHtml(checkUrl(view, result.id))}">${escapeHtml(result.title)}</a>`
}
