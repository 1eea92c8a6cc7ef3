import { DAY, HOUR } from './moment.ts'
import type { IssueSeed } from './seeds.ts'
import type { Level, Substatus } from './world.ts'

const LEVELS: readonly Level[] = ['error', 'error', 'error', 'warning', 'fatal', 'info']
const SUBSTATUSES: readonly Substatus[] = ['ongoing', 'ongoing', 'ongoing', 'new', 'regressed', 'escalating']

/** `count` plausible unresolved issues, one after the other, always the same for the same number. */
export function* backlog(count: number, now: number = Date.now()): Generator<IssueSeed> {
  for (let n = 0; n < count; n++) {
    const substatus = SUBSTATUSES[(n * 7) % SUBSTATUSES.length] ?? 'ongoing'
    const age = substatus === 'new' ? (n % 160) * HOUR : (8 + (n % 70)) * DAY
    yield {
      title: `TypeError: cannot read item ${n}`,
      level: LEVELS[n % LEVELS.length] ?? 'error',
      substatus,
      count: 1 + ((n * 31) % 900),
      userCount: 1 + ((n * 13) % 120),
      firstSeen: now - age - n,
      lastSeen: now - (n % 50) * HOUR - n,
    }
  }
}
