import type { CheckResult } from '../core/check.ts'
import type { NextCommand } from '../core/next-command.ts'
import type { Outcome } from '../core/outcome.ts'
import { type Prose, place, prose, sentences } from '../core/prose.ts'
import type { ModeReport } from '../core/report.ts'
import { causeWords } from './cause-words.ts'
import { distinct } from './distinct.ts'

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

/** What was seen and what follows from it, with its place: a whole in itself. `null` where nothing follows. */
export function riskOf(outcome: Outcome): Prose | null {
  const consequence = consequenceOf(outcome)
  if (consequence === null) return null
  return 'evidence' in outcome
    ? sentences(located(outcome.evidence, outcome), consequence)
    : located(consequence, outcome)
}

/** What follows from it, for a reader who has the evidence at hand; `null` where nothing does. */
export function consequenceOf(outcome: Outcome): Prose | null {
  switch (outcome.kind) {
    case 'attention':
    case 'failed':
    case 'inconclusive':
      return outcome.risk
    case 'crashed':
      return outcome.message
    case 'passed':
    case 'skipped':
      return null
  }
}

/** Where in the repository it was found, `null` where that has no place. */
export function placeOf(outcome: Outcome): Prose | null {
  return 'at' in outcome && outcome.at !== undefined ? prose`${place(outcome.at)}` : null
}

/** Advice, which never lowers a status. */
export function adviceOf(outcome: Outcome): Prose | undefined {
  return outcome.kind === 'passed' || outcome.kind === 'skipped' ? outcome.advice : undefined
}

/** The risks of a mode, worst first. */
export function risksOf(mode: Pick<ModeReport, 'results'>): readonly RiskLine[] {
  const lines = mode.results.flatMap(result => {
    const text = riskOf(result.outcome)
    return text === null ? [] : [{ result, text }]
  })
  return [
    ...lines.filter(line => line.result.status === 'FAIL'),
    ...lines.filter(line => line.result.status !== 'FAIL'),
  ]
}

/** A check with advice. */
export interface AdviceLine {
  readonly result: CheckResult
  readonly advice: Prose
}

/** The advice of the modes, each once. */
export function adviceIn(modes: readonly Pick<ModeReport, 'results'>[]): readonly AdviceLine[] {
  const lines = modes.flatMap(({ results }) =>
    results.flatMap(result => {
      const advice = adviceOf(result.outcome)
      return advice ? [{ result, advice }] : []
    }),
  )
  return distinct(lines, ({ advice }) => advice)
}

/** What to do next about a check. */
export function nextIn({ outcome }: CheckResult): readonly NextCommand[] {
  return 'next' in outcome ? outcome.next : []
}

/** What to do next about a mode. */
export function nextOf(mode: Pick<ModeReport, 'results'>): readonly NextCommand[] {
  return risksOf(mode).flatMap(({ result }) => nextIn(result))
}

function located(text: Prose, outcome: Outcome): Prose {
  const at = placeOf(outcome)
  return at === null ? text : prose`${at}: ${text}`
}
