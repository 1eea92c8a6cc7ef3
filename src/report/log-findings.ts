import type { CheckResult } from '../core/check.ts'
import { type Prose, phrase, prose } from '../core/prose.ts'
import type { PlainLine } from '../core/rendered.ts'
import type { Report } from '../core/report.ts'
import type { Status } from '../core/status.ts'
import { type Group, ownFirst, riskGroups, sizeOf, split } from './groups.ts'
import { applies, consequenceOf, evidenceOf, placeOf, type RiskLine } from './lines.ts'
import { type LogWriter, mostEntries } from './log-writer.ts'
import { elsewhere, type ShownMode } from './shown.ts'
import { tally } from './tally.ts'
import { modeVerdict } from './verdict.ts'

const marks: Record<Status | 'none', string> = { PASS: '✓', PARTIAL: '!', FAIL: '✗', none: '-' }

/** What was seen: one line a check, mode by mode where there are several. */
export function evidenceLines(report: Report, modes: readonly ShownMode[], writer: LogWriter): readonly PlainLine[] {
  const groups = ownFirst(modes, report.mode).map(mode => ({ mode, items: mode.results.filter(applies) }))
  if (groups.length === 0) return []
  const { first, rest } = split(groups, mostEntries)
  const indent = indentOf(groups)
  return [
    writer.line('Evidence:', prose``),
    ...first.flatMap(group => [
      ...evidenceHead(report, group, writer),
      ...group.items.flatMap(result => seenLines(indent, result, writer)),
      ...restOf(group.mode).map(text => writer.line(`${indent}- `, text)),
    ]),
    ...writer.more(sizeOf(rest)),
  ]
}

/** What follows from it, the worst first, and where to look. */
export function riskLines(modes: readonly ShownMode[], writer: LogWriter): readonly PlainLine[] {
  const groups = riskGroups(modes)
  if (groups.length === 0) return []
  const { first, rest } = split(groups, mostEntries)
  const indent = indentOf(modes)
  return [
    writer.line('Risks:', prose``),
    ...first.flatMap(({ mode, items }) => [
      ...(modes.length > 1 ? [writer.line(`  ${mode.mode}`, prose``)] : []),
      ...items.flatMap(risk => feltLines(indent, risk, writer)),
    ]),
    ...writer.more(sizeOf(rest)),
  ]
}

/** One mode needs no heading. */
function indentOf(modes: readonly unknown[]): string {
  return modes.length > 1 ? '    ' : '  '
}

function evidenceHead({ mode, modes }: Report, group: Group<unknown>, writer: LogWriter): readonly PlainLine[] {
  if (modes.length < 2) return []
  // The entry of the plan has the status of the run, which stands above.
  if (group.mode.mode === mode) return [writer.line(`  ${mode}`, prose``)]
  return [writer.line(`  ${group.mode.mode} ${group.mode.status}: `, modeVerdict(group.mode.whole))]
}

function seenLines(indent: string, result: CheckResult, writer: LogWriter): readonly PlainLine[] {
  const lead = leadOf(indent, result)
  const text = prose`${phrase(result.title)}: ${placed(result)}${evidenceOf(result.outcome)}`
  // What asks for something is taken up again under the risks, with its addresses.
  return consequenceOf(result.outcome) === null ? writer.lines(lead, text) : [writer.line(lead, text)]
}

function feltLines(indent: string, { result }: RiskLine, writer: LogWriter): readonly PlainLine[] {
  const { outcome, title } = result
  const text = prose`${phrase(title)}: ${placed(result)}${consequenceOf(outcome) ?? prose``}`
  return writer.lines(leadOf(indent, result), text, evidenceOf(outcome))
}

function placed({ outcome }: CheckResult): Prose {
  const at = placeOf(outcome)
  return at === null ? prose`` : prose`${at}: `
}

function leadOf(indent: string, { status }: CheckResult): string {
  return `${indent}${marks[status ?? 'none']} `
}

/** What a mode looked at and what has no line here: what another mode shows, and what does not apply. */
function restOf(mode: ShownMode): readonly Prose[] {
  const away = elsewhere(mode)
  const others = mode.results.filter(result => !applies(result)).length
  const parts = [
    ...(away > 0 ? [tally(away, 'check stands with another mode', 'checks stand with another mode')] : []),
    ...(others > 0 ? [tally(others, 'check does not apply here', 'checks do not apply here')] : []),
  ]
  return parts.length > 0 ? [prose`${parts}.`] : []
}
