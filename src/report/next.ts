import type { CheckResult } from '../core/check.ts'
import type { ModeName } from '../core/mode.ts'
import type { NextCommand } from '../core/next-command.ts'
import { type Prose, sentences } from '../core/prose.ts'
import type { Report } from '../core/report.ts'
import { commandLine, gitHubRerun, sentenceOf } from './commands.ts'
import { distinct } from './distinct.ts'
import { nextIn, risksOf } from './lines.ts'
import { plainText } from './plain.ts'
import { shownModes } from './shown.ts'
import type { View } from './view.ts'

/** What to do so that a check holds. */
export interface Step {
  /** Of the check. */
  readonly title: string
  readonly text: Prose
}

/** What to do next about a run: steps first, then the commands that confirm them. */
export interface NextOfReport {
  readonly steps: readonly Step[]
  readonly commands: readonly string[]
}

/** Modes beside that of the run which are worth a run of their own. */
const mostOthers = 2

type Rerun = Extract<NextCommand, { kind: 'rerun' }>

/** What to do next about all that is shown, the worst first; nothing stands twice, and starting the run again comes last. */
export function nextOfReport(report: Report, view: View): NextOfReport {
  const risks = shownModes(report).flatMap(mode => risksOf(mode))
  const results = [
    ...risks.filter(({ result }) => result.status === 'FAIL'),
    ...risks.filter(({ result }) => result.status !== 'FAIL'),
  ].map(({ result }) => result)
  return { steps: stepsOf(results, view), commands: commandsOf(results.flatMap(nextIn), report.mode, view) }
}

/** The same as lines of plain text. */
export function nextLinesOf(report: Report, view: View): readonly string[] {
  const { steps, commands } = nextOfReport(report, view)
  return [...steps.map(({ text }) => plainText(text, view.redact)), ...commands]
}

/** What is to be done about one check stands together, for a sentence may take up the one before. */
function stepsOf(results: readonly CheckResult[], view: View): readonly Step[] {
  const all = results.flatMap(result =>
    nextIn(result).flatMap(next => sentenceOf(next, view).map(text => ({ result, text }))),
  )
  const news = new Map<CheckResult, readonly Prose[]>()
  for (const { result, text } of distinct(all, step => step.text)) news.set(result, [...(news.get(result) ?? []), text])
  return [...news].map(([{ title }, texts]) => ({ title, text: sentences(...texts) }))
}

function commandsOf(all: readonly NextCommand[], own: ModeName, view: View): readonly string[] {
  const reruns = confirming(
    all.filter(next => next.kind === 'rerun'),
    own,
  )
  const others = all.filter(next => next.kind === 'shell')
  const lines = [...others, ...reruns].flatMap(next => commandLine(next, view))
  return [...new Set([...lines, ...(reruns.length > 0 ? gitHubRerun(view) : [])])]
}

/** Few commands: of one mode only those that say more than another, of other modes the first, and that of the run itself last. */
function confirming(all: readonly Rerun[], own: ModeName): readonly Rerun[] {
  const unique = [...new Map(all.map(one => [JSON.stringify(one), one])).values()]
  const telling = unique.filter(one => !unique.some(other => saysMore(other, one)))
  const ofRun = telling.filter(({ mode }) => mode === own)
  const ofOthers = telling.filter(({ mode }) => mode !== own).slice(0, mostOthers)
  if (ofRun.length > 0 || ofOthers.length === 0) return [...ofOthers, ...ofRun]
  return [...ofOthers, again(own)]
}

/** Whether a command starts the same mode with all the flags of another, and with more. */
function saysMore(one: Rerun, other: Rerun): boolean {
  return (
    one.mode === other.mode &&
    one.flags.length > other.flags.length &&
    other.flags.every(flag => one.flags.includes(flag))
  )
}

/** Only runs that ask a server name other modes to look closer. */
function again(own: ModeName): Rerun {
  return { kind: 'rerun', mode: own, flags: ['--require-host-network'] }
}
