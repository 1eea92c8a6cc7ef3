import type { Continuity, Snapshot } from '../core/delta.ts'
import { countFigure, figure, percentFigure } from '../core/figures.ts'
import { momentWords } from '../core/moment-words.ts'
import { type Prose, phrase, prose } from '../core/prose.ts'
import type { PlainLine } from '../core/rendered.ts'
import { markup } from './markup.ts'
import { plainLine } from './plain.ts'
import type { View } from './view.ts'

const shownRuns = 10
const steps = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'] as const

/** The runs before this one in numbers, the newest first: a table for the job summary, nothing where this is the first. */
export function trendSection(continuity: Continuity | null, view: View): readonly string[] {
  const history = continuity?.history ?? []
  if (history.length < 2) return []
  const rows = history
    .slice(-shownRuns)
    .reverse()
    .map(
      snapshot =>
        `<tr>${cellsOf(snapshot)
          .map(cell => `<td>${markup(cell, view)}</td>`)
          .join('')}</tr>`,
    )
  const title = `Trend of ${history.length} runs <code>${sparkline(history)}</code>`
  const head = '<tr><th>Run</th><th>Unresolved</th><th>New</th><th>Crash-free</th></tr>'
  return [`<details><summary>${title}</summary><table>${head}${rows.join('')}</table></details>`]
}

/** The same as one line for a log: unresolved issues from the first run to this one. */
export function trendLines(continuity: Continuity | null, view: View): readonly PlainLine[] {
  const history = continuity?.history ?? []
  const known = history.flatMap(({ unresolved }) => unresolved.value ?? [])
  if (history.length < 2 || known.length === 0) return []
  const range = prose`lowest ${figure(least(known))}, highest ${figure(most(known))}`
  const text = prose`${phrase(sparkline(history))} unresolved over ${history.length} runs (${range})`
  return [plainLine('Trend: ', text, view.redact)]
}

/** Unresolved issues of each run, from the lowest to the highest of them; a gap where they were not seen. */
export function sparkline(history: readonly Snapshot[]): string {
  const values = history.map(({ unresolved }) => unresolved.value)
  const known = values.filter(value => value !== null)
  const low = least(known)
  const span = most(known) - low
  return values
    .map(value => {
      if (value === null) return '·'
      return steps[span === 0 ? 0 : Math.round(((value - low) / span) * (steps.length - 1))] ?? ''
    })
    .join('')
}

function cellsOf({ at, unresolved, newIssues, crashFree }: Snapshot): readonly Prose[] {
  const { value, lowerBound, estimated } = unresolved
  return [
    prose`${momentWords(at)}`,
    value === null ? notSeen : countFigure({ value, lowerBound, estimated }),
    newIssues === null ? notSeen : figure(newIssues),
    crashFree === null ? notSeen : percentFigure(crashFree),
  ]
}

const notSeen = prose`–`

function least(values: readonly number[]): number {
  return values.reduce((least, value) => Math.min(least, value), Number.POSITIVE_INFINITY)
}

function most(values: readonly number[]): number {
  return values.reduce((most, value) => Math.max(most, value), 0)
}
