import { type Prose, phrase, prose } from '../prose.ts'
import { partCaps, type ScorePart, type ScoreParts, type TriageFacts } from '../triage.ts'
import { newnessOf, rateRatio } from './facts.ts'

const partNames = Object.keys(partCaps) as readonly ScorePart[]

/** The parts of a score, each a whole number between 0 and its cap, `null` where what it is made of is not known. */
export function partsOf(facts: TriageFacts, now: Date): ScoreParts {
  return {
    users: facts.users === null ? null : logarithmic(partCaps.users, facts.users, 1_001),
    volume: facts.events === null ? null : logarithmic(partCaps.volume, facts.events, 10_001),
    trend: trendOf(rateRatio(facts)),
    severity: severityOf(facts),
    status: statusOf(facts, now),
  }
}

/** The score: the sum of what is known. */
export function scoreOf(parts: ScoreParts): number {
  return partNames.reduce((sum, name) => sum + (parts[name] ?? 0), 0)
}

/** The sum as people check it, and which parts are missing from it. */
export function scoreWords(parts: ScoreParts): Prose {
  const known = partNames.filter(name => parts[name] !== null)
  const missing = partNames.filter(name => parts[name] === null)
  const terms = known.map(name => `${name} ${parts[name]}`).join(' + ')
  const sum = prose`Score ${scoreOf(parts)}${phrase(terms === '' ? '' : ` = ${terms}`)}.`
  if (missing.length === 0) return sum
  const lost = missing.map(name => `${name} (up to ${partCaps[name]})`).join(', ')
  return prose`${sum} Not known, and not in the sum: ${phrase(lost)}.`
}

/** The cap at `full - 1` and beyond. */
function logarithmic(cap: number, value: number, full: number): number {
  return Math.round(cap * Math.min(1, Math.log(1 + value) / Math.log(full)))
}

function trendOf(ratio: number | null): number | null {
  if (ratio === null) return null
  if (ratio >= 10) return 20
  if (ratio >= 3) return 14
  return ratio >= 1.5 ? 8 : 0
}

function severityOf({ level, isUnhandled }: TriageFacts): number | null {
  switch (level) {
    case 'fatal':
      return 15
    case 'error':
      return isUnhandled ? 12 : 8
    case 'warning':
      return 4
    case 'unknown':
      return null
    default:
      return 0
  }
}

function statusOf(facts: TriageFacts, now: Date): number | null {
  if (facts.substatus === 'regressed') return 15
  if (facts.substatus === 'escalating') return 13
  const newness = newnessOf(facts, now)
  if (newness === null) return null
  if (newness !== 'no') return 10
  return facts.substatus === null ? null : 0
}
