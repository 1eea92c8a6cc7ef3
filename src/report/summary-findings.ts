import type { CheckResult } from '../core/check.ts'
import type { Report } from '../core/report.ts'
import type { Status } from '../core/status.ts'
import { folded, groupBlocks, listBlock, section } from './blocks.ts'
import type { Budget } from './budget.ts'
import { ofStatus, riskGroups, sizeOf, split } from './groups.ts'
import type { RiskLine } from './lines.ts'
import { escapeHtml, markup } from './markup.ts'
import { nextOfReport } from './next.ts'
import type { ShownMode } from './shown.ts'
import { numeral } from './tally.ts'
import { statusMark } from './verdict.ts'
import { checkUrl, type View } from './view.ts'

/** Risks that do not block and stand open; more are folded. */
const mostOpen = 10

const marks: Record<Status | 'none', string> = { ...statusMark, none: '➖' }

interface Risks {
  readonly modes: readonly ShownMode[]
  readonly view: View
  readonly isPlan: boolean
  /** For both sections together. */
  readonly budget: Budget
}

/** What blocks. It stands before everything that can wait. */
export function blockingSection(risks: Risks): readonly string[] {
  const groups = ofStatus(riskGroups(risks.modes), 'FAIL')
  return section(
    'Risks that block',
    groupBlocks(groups, risks, risk => riskItem(risk, risks.view)),
  )
}

/** What does not block, the first ten open. */
export function openSection(risks: Risks): readonly string[] {
  const { first, rest } = split(ofStatus(riskGroups(risks.modes), 'PARTIAL'), mostOpen)
  const each = (risk: RiskLine) => riskItem(risk, risks.view)
  return section('Risks', [
    ...groupBlocks(first, risks, each),
    ...folded(`and ${numeral(sizeOf(rest))} more`, groupBlocks(rest, risks, each)),
  ])
}

/** Steps under the check that they are for, then commands to paste. */
export function nextSection(report: Report, view: View, budget: Budget): readonly string[] {
  const { steps, commands } = nextOfReport(report, view)
  const pasted = budget.fitting(commands.map(escapeHtml)).kept
  const items = steps.map(({ title, text }) => `${escapeHtml(title)}: ${markup(text, view)}`)
  return section('Next commands', [
    ...listBlock(items, budget),
    ...(pasted.length > 0 ? [`<pre lang="shell"><code>${pasted.join('\n')}</code></pre>`] : []),
  ])
}

/** The mark of a status, readable without colour, too. */
export function mark({ status }: CheckResult): string {
  return marks[status ?? 'none']
}

/** The title of a check, which leads to what docs/checks.md says of it. */
export function explained(result: CheckResult, view: View): string {
  return `<a href="${escapeHtml(checkUrl(view, result.id))}">${escapeHtml(result.title)}</a>`
}

function riskItem({ result, text }: RiskLine, view: View): string {
  return `${mark(result)} <b>${explained(result, view)}</b><br>${markup(text, view)}`
}
