import type { Delta } from '../core/delta.ts'
import type { Metric, MetricName } from '../core/metrics.ts'
import type { Prose } from '../core/prose.ts'
import type { Document } from '../core/rendered.ts'
import type { Report } from '../core/report.ts'
import { applies, evidenceOf, risksOf } from './lines.ts'
import { nextLinesOf } from './next.ts'
import { plainText, visible } from './plain.ts'
import { shownModes } from './shown.ts'
import { numeral } from './tally.ts'
import type { View } from './view.ts'

/** Every output, in the order of action.yml, with its description; compared with action.yml by a test. */
export const outputCatalogue = {
  status: '`PASS`, `PARTIAL` or `FAIL`: the worst of the modes.',
  conclusion: '`ok`, `attention`, `blocked` (the step fails) or `broken` (no trustworthy report, the step fails).',
  mode: 'The mode that ran.',
  release: 'The release that was looked at; empty where none is known.',
  changed:
    '`true` where verdict or reasons differ from the last run of verify-loop; empty without a baseline, and where only a part of the issues could be compared and nothing of it changed.',
  'unresolved-count': 'Unresolved issues. `+` marks a lower bound, `~` an estimate; empty where not seen.',
  'high-severity-count': 'Unresolved issues of level error or fatal.',
  'release-regression-count': 'Regressed issues of the release.',
  'new-since-last': 'Issues that are new since the last run of verify-loop; empty without a baseline.',
  'resolved-since-last': 'Issues that were resolved since the last run of verify-loop; empty without a baseline.',
  'state-restored': '`true` where a checkpoint was restored.',
  'state-saved': '`true` where a checkpoint was saved.',
  'report-file': 'Path of the JSON report.',
  evidence: 'What was seen, as a JSON array of strings, at most 32 KB.',
  risks: 'What follows from it, as a JSON array of strings, at most 32 KB.',
  'next-commands': 'What to do next, as a JSON array of strings, at most 32 KB.',
} as const satisfies Record<string, string>

export type OutputName = keyof typeof outputCatalogue

export const outputNames = Object.keys(outputCatalogue) as readonly OutputName[]

const listBytes = 32 * 1024

/** The report as step outputs. What was not seen is empty, never 0. */
export function outputs(report: Report, view: View, reportFile: string | null): Readonly<Record<OutputName, Document>> {
  const plain = (text: Prose) => plainText(text, view.redact)
  const { release } = report.target
  const { continuity } = report
  const modes = shownModes(report)
  const values: Record<OutputName, string> = {
    status: report.status,
    conclusion: report.conclusion,
    mode: report.mode,
    release: release === null ? '' : visible(release, view.redact),
    changed: truth(continuity?.changed),
    'unresolved-count': metricText(report, 'issues.unresolved'),
    'high-severity-count': metricText(report, 'issues.high-severity'),
    'release-regression-count': metricText(report, 'release.regressed-issues'),
    'new-since-last': length(continuity?.delta, 'newIssues'),
    'resolved-since-last': length(continuity?.delta, 'resolvedIssues'),
    'state-restored': truth(continuity?.restored),
    'state-saved': truth(continuity?.saved),
    'report-file': reportFile ?? '',
    evidence: jsonList(
      modes.flatMap(mode => mode.results.filter(applies).map(({ outcome }) => plain(evidenceOf(outcome)))),
    ),
    risks: jsonList(modes.flatMap(mode => risksOf(mode).map(({ text }) => plain(text)))),
    'next-commands': jsonList(nextLinesOf(report, view)),
  }
  return values as Record<OutputName, Document>
}

function truth(value: boolean | null | undefined): string {
  return value === null || value === undefined ? '' : String(value)
}

/** A list that may lack something is a lower bound. */
function length(delta: Delta | null | undefined, list: 'newIssues' | 'resolvedIssues'): string {
  return delta ? `${delta[list].length}${delta.complete ? '' : '+'}` : ''
}

function metricText(report: Report, name: MetricName): string {
  const metric: Metric | undefined = report.metrics[name]
  if (!metric || metric.value === null) return ''
  return `${metric.estimated ? '~' : ''}${metric.value}${metric.lowerBound ? '+' : ''}`
}

/** Strings as JSON, as many as fit. Characters that HTML or a shell would read are written as escapes: people paste outputs. */
function jsonList(texts: readonly string[]): string {
  const written = texts.map(text => JSON.stringify(text).replace(/[<>&$`\u2028\u2029]/g, escaped))
  let used = 2 + '"9,999,999 more"'.length
  const end = written.findIndex(text => {
    used += Buffer.byteLength(text) + 1
    return used > listBytes
  })
  if (end === -1) return `[${written.join(',')}]`
  return `[${[...written.slice(0, end), `"${numeral(written.length - end)} more"`].join(',')}]`
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
}
