import type { CheckResult } from '../core/check.ts'
import type { NextCommand } from '../core/next-command.ts'
import type { Outcome } from '../core/outcome.ts'
import { type Prose, place, prose, sentences } from '../core/prose.ts'
import type { ModeReport } from '../core/report.ts'
import { causeWords } from './cause-words.ts'

/** A check that asks for something, as a sentence: what was seen, where, and what it leads to. */
export interface RiskLine {
  readonly result: CheckResult
  readonly text: Prose
}

/** Whether a check had something to look at. What does not apply is kept apart, where a person reads. */
export function applies({ outcome }: CheckResult): boolean {
  return outcome.kind !== 'skipped'
}

/** What was seen, in one sentence, whatever came of it. */
export function evidenceOf(outcome: Outcome): Prose {
  switch (outcome.kind) {
    case 'passed':
    case 'attention':
    case 'failed':
      return outcome.evidence
    case 'inconclusive':
      return prose`Not seen: ${causeWords(outcome.cause)}.`
    case 'skipped':
      return outcome.why
    case 'crashed':
      return outcome.message
  }
}

/** What follows from it, `null` where nothing does. */
export function riskOf(outcome: Outcome): Prose | null {
  switch (outcome.kind) {
    case 'attention':
    case 'failed':
      return sentences(located(outcome.evidence, outcome), outcome.risk)
    case 'inconclusive':
      return located(outcome.risk, outcome)
    case 'crashed':
      return outcome.message
    case 'passed':
    case 'skipped':
      return null
  }
}

/** Advice, which never lowers a status. */
export function adviceOf(outcome: Outcome): Prose | undefined {
  return outcome.kind === 'passed' || outcome.kind === 'skipped' ? outcome.advice : undefined
}

/** The risks of a mode, worst first. */
export function risksOf(mode: ModeReport): readonly RiskLine[] {
  const lines = mode.results.flatMap(result => {
    const text = riskOf(result.outcome)
    return text === null ? [] : [{ result, text }]
  })
  return [
    ...lines.filter(line => line.result.status === 'FAIL'),
    ...lines.filter(line => line.result.status !== 'FAIL'),
  ]
}

/** What to do next about a mode. */
export function nextOf(mode: ModeReport): readonly NextCommand[] {
  return risksOf(mode).flatMap(({ result: { outcome } }) => ('next' in outcome ? outcome.next : []))
}

function located(text: Prose, { at }: { at?: Parameters<typeof place>[0] }): Prose {
  return at ? prose`${place(at)}: ${text}` : text
}
