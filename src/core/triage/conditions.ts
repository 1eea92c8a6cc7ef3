import { counted } from '../counted.ts'
import { type Prose, phrase, prose } from '../prose.ts'
import type { TriageFacts } from '../triage.ts'
import { dayMs, newnessOf, quietForMs, rateRatio } from './facts.ts'

/** One thing that a class asks for: whether it holds (`null`: not known), and how that is said inside a sentence. */
export interface Condition {
  readonly holds: boolean | null
  readonly words: Prose
}

/** Users in 24 hours that make a severe new or regressed issue the first thing to look at. */
const manyUsers = 25
/** Users in 24 hours from which on Sentry's own high priority counts. */
const someUsers = 3
/** Events in 24 hours below which three times as many say nothing. */
const someEvents = 10
const tripled = 3

/** Fatal, or nobody caught it. */
export function severe({ level, isUnhandled }: TriageFacts): Condition {
  if (level === 'fatal') return yes('fatal')
  if (isUnhandled) return yes('unhandled')
  return isUnhandled === null || level === 'unknown'
    ? unknown('whether it is fatal or unhandled is not known')
    : no('neither fatal nor unhandled')
}

/** New, or back again. */
export function fresh(facts: TriageFacts, now: Date): Condition {
  if (facts.substatus === 'regressed') return yes('regressed')
  const newness = newnessOf(facts, now)
  if (newness === null) return unknown('whether it is new or regressed is not known')
  if (newness !== 'no') return { holds: true, words: phrase(newWords[newness]) }
  return facts.substatus === null
    ? unknown('not new, and whether it regressed is not known')
    : no('neither new nor regressed')
}

const newWords = {
  release: 'new in the release of this run',
  substatus: 'new (first seen in the last 7 days, in whichever release)',
  age: 'new by its age (the server tells no substatus)',
} as const

/** Many users in the last 24 hours. */
export function widespread({ users }: TriageFacts): Condition {
  if (users === null) return unknown('how many users it hit in 24 hours is not known')
  const words = prose`${counted(users, 'user', 'users')} in 24 hours`
  return users >= manyUsers ? { holds: true, words } : { holds: false, words: prose`${words}, fewer than ${manyUsers}` }
}

/** Sentry says so. */
export function regressed({ substatus }: TriageFacts): Condition {
  if (substatus === null) return unknown('whether it regressed is not known')
  return substatus === 'regressed' ? yes('regressed') : no('not regressed')
}

/** Sentry says so. */
export function escalating({ substatus }: TriageFacts): Condition {
  if (substatus === null) return unknown('whether it is escalating is not known')
  return substatus === 'escalating' ? yes('escalating') : no('not escalating')
}

/** Both. */
export function newAndUnhandled(facts: TriageFacts, now: Date): Condition {
  const newness = newnessOf(facts, now)
  if (newness === 'no' || facts.isUnhandled === false) return no('not both new and unhandled')
  if (newness === null || facts.isUnhandled === null) return unknown('whether it is new and unhandled is not known')
  return { holds: true, words: prose`${phrase(newWords[newness])} and unhandled` }
}

/** Sentry's own priority, where the issue hits anybody now. */
export function highPriority({ priority, users }: TriageFacts): Condition {
  if (priority === null)
    return users !== null && users < someUsers
      ? no(`fewer than ${someUsers} users in 24 hours, whatever Sentry's own priority`)
      : unknown("Sentry's own priority is not known")
  if (priority !== 'high') return no("Sentry's own priority is not high")
  if (users === null)
    return unknown("Sentry's own priority is high, and how many users it hit in 24 hours is not known")
  const words = prose`Sentry's own priority is high, ${counted(users, 'user', 'users')} in 24 hours`
  return users >= someUsers ? { holds: true, words } : { holds: false, words: prose`${words}, fewer than ${someUsers}` }
}

/** First seen in the last 24 hours. */
export function newLastDay({ firstSeen }: TriageFacts, now: Date): Condition {
  if (firstSeen === null) return unknown('when it was first seen is not known')
  return now.getTime() - firstSeen.getTime() <= dayMs
    ? yes('first seen in the last 24 hours')
    : no('not first seen in the last 24 hours')
}

/** Three times the events of the days before, and not just a few. */
export function spreading(facts: TriageFacts): Condition {
  const ratio = rateRatio(facts)
  const { events, eventsBefore } = facts
  if (ratio === null || events === null || eventsBefore === null) return unknown('whether it spreads is not known')
  const perDay = Math.round(eventsBefore / 0.6) / 10
  const words = prose`${counted(events, 'event', 'events')} in 24 hours, ${perDay} a day in the week before`
  return ratio >= tripled && events >= someEvents ? { holds: true, words } : no('its events have not tripled')
}

/** Seen in the last 14 days. */
export function active({ lastSeen }: TriageFacts, now: Date): Condition {
  if (lastSeen === null) return { holds: true, words: phrase('when it was last seen is not known') }
  return now.getTime() - lastSeen.getTime() <= quietForMs
    ? yes('seen in the last 14 days')
    : no('no event in the last 14 days')
}

function yes(words: string): Condition {
  return { holds: true, words: phrase(words) }
}

function no(words: string): Condition {
  return { holds: false, words: phrase(words) }
}

function unknown(words: string): Condition {
  return { holds: null, words: phrase(words) }
}
