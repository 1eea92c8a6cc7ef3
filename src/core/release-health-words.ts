import type { Compared } from './against-baseline.ts'
import type { BesideFloor } from './against-floor.ts'
import type { Limits } from './asked.ts'
import type { Ending, Unit } from './crash-count.ts'
import { type Look, sampleNeeded } from './crash-free-rule.ts'
import { figure, grouped, percentFigure } from './figures.ts'
import { hoursIn, type Window } from './hours.ts'
import { momentWords } from './moment-words.ts'
import { code, type Prose, phrase, prose, sentences } from './prose.ts'
import { allowed, type Baseline, type ReleaseHealth, type Wait } from './release-health.ts'
import type { Interval, Proportion } from './statistics.ts'

/** `99.41 % of 2,310 sessions crash-free`. */
export function rateWords({ x, n }: Proportion, unit: Unit, ending: Ending = 'crashed'): Prose {
  return n === 0
    ? prose`no ${phrase(unit)}`
    : prose`${percentFigure(1 - x / n)} of ${figure(n)} ${phrase(unit)} ${phrase(withoutEnding[ending])}`
}

const withoutEnding: Readonly<Record<Ending, string>> = {
  crashed: 'crash-free',
  'crashed-or-unhandled': 'neither crashed nor ended unhandled',
}

/** From when to when, and how long that is. */
export function windowWords(window: Window): Prose {
  const hours = Math.round(hoursIn(window))
  return prose`from ${momentWords(window.start)} to ${momentWords(window.end)} (${hours} h)`
}

/** How a baseline was found, and over what time it is compared. */
export function baselineWords({ release, how, aligned, window, isLater }: Baseline): Prose {
  const time =
    aligned === 'same-hours' ? prose`in the same hours` : prose`as long after its creation, ${windowWords(window)}`
  const later = isLater ? prose`, created after this release` : prose``
  return prose`${code(release)} (${phrase(waysToBaseline[how])}${later}), ${time}`
}

const waysToBaseline: Readonly<Record<Baseline['how'], string>> = {
  given: 'given as baseline-release',
  'most-sessions': 'of the earlier releases the one with the most sessions',
  previous: 'the release before it',
}

/** Everything that the comparison with a baseline rests on. */
export function comparisonWords(health: ReleaseHealth, compared: Compared, limits: Limits): Prose {
  const { unit, ending, release, baseline, comparison } = compared
  const before =
    health.baseline.kind === 'found'
      ? prose` Baseline: ${rateWords(baseline, unit, ending)}, ${baselineWords(health.baseline)}.`
      : prose``
  const { drop, interval } = comparison
  const lost =
    drop === null
      ? prose``
      : prose` The drop is ${pointsFigure(drop)} percent points, ${intervalWords(interval, health.look, pointsFigure)}; ${pointsFigure(allowed(limits).maxDrop)} are allowed (${code('max-crash-free-drop')}).`
  return prose`${rateWords(release, unit, ending)}, ${windowWords(health.window)}.${before}${lost}`
}

/** What keeps a release from passing beside its baseline: the same rule, asked of other numbers. */
export function doubtWords({ unit, ending, release, baseline }: Compared, decided: Unit): Prose {
  const rates = prose`${rateWords(release, unit, ending)}; of the baseline ${rateWords(baseline, unit, ending)}.`
  return unit === decided
    ? sentences(
        prose`The SDK may have changed how it ends sessions, because one of the two has none that ended unhandled.`,
        rates,
      )
    : prose`All sessions tell more than those of users who are known: ${rates}`
}

/** What is below the floor, beside the numbers that decide. */
export function doubtBesideFloorWords({ unit, ending, release }: BesideFloor): Prose {
  return prose`Of the same time, ${rateWords(release, unit, ending)}.`
}

/** Where a number lies, and how sure that is. */
export function intervalWords(
  { low, high }: Interval,
  look: Look,
  words: (share: number) => Prose = percentFigure,
): Prose {
  return prose`between ${words(low)} and ${words(high)} with ${phrase(certainty[look])} certainty on each side`
}

const certainty: Readonly<Record<Look, string>> = { interim: '99.9 %', last: '95 %' }

/** A difference of shares of 0–1 in percent points. */
function pointsFigure(share: number): Prose {
  const points = (share * 100).toFixed(2)
  return phrase(points === '-0.00' ? '0.00' : points)
}

/** How many more it takes for a verdict, and how long that would be. */
export function neededWords({ window }: ReleaseHealth, { unit, release, baseline }: Compared, limits: Limits): Prose {
  const needed = sampleNeeded(release, baseline, allowed(limits))
  if (needed === null)
    return prose`No number of ${phrase(unit)} would decide it against this baseline: name a larger one with ${code('baseline-release')}, or allow more with ${code('max-crash-free-drop')}.`
  const more = needed - release.n
  if (more <= 0) return prose`A few ${phrase(unit)} more should decide it.`
  return prose`A verdict takes about ${figure(roughly(more))} ${phrase(unit)} more${durationWords(more, release, window)}.`
}

/** At the traffic of the window. */
function durationWords(more: number, { n }: Proportion, window: Window): Prose {
  if (n === 0) return prose``
  const hours = (more / n) * hoursIn(window)
  const duration = hours < 48 ? `${Math.max(1, Math.ceil(hours))} h` : `${grouped(Math.ceil(hours / 24))} days`
  return prose`, which is ${phrase(duration)} at the traffic so far`
}

/** Two digits of a number are all that such a forecast is worth. */
function roughly(value: number): number {
  const unit = 10 ** Math.max(0, Math.floor(Math.log10(value)) - 1)
  return Math.ceil(value / unit) * unit
}

/** What became of waiting for a verdict; nothing where no wait was asked for. */
export function waitWords({ minutes, looks, end }: Wait): Prose | undefined {
  if (end === 'over')
    return prose`It is still open after ${looks} ${phrase(looks === 1 ? 'look' : 'looks')}, and the ${minutes} minutes of ${code('wait-minutes')} are over.`
  if (end === 'no-new-hour')
    return prose`Sessions are counted in whole hours, and none would have been complete within the ${minutes} minutes of ${code('wait-minutes')}.`
  return undefined
}

/** What to bear in mind of numbers from the list of releases. */
export function sourceWords({ source }: ReleaseHealth): Prose | undefined {
  return source === 'releases'
    ? prose`The numbers stand in the list of releases, the hour that is under way included: the token lacks the scope ${code('org:read')} for sessions by the hour, for users, and for sessions that ended unhandled.`
    : undefined
}
