import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { asker, column, nextCursor } from './ask.ts'
import { type SimulatedSentry, startSentry } from './server.ts'
import { backlog } from './world/backlog.ts'
import { grow } from './world/grow.ts'

const MANY = 50_000
let sentry: SimulatedSentry

beforeAll(async () => {
  sentry = await startSentry(
    grow({ organizations: [{ slug: 'acme', projects: [{ slug: 'web', issues: backlog(MANY) }] }] }),
  )
})

afterAll(() => sentry.close())

test('pages of 50,000 issues come quickly, one after the other, without a repetition', async () => {
  const ask = asker(sentry, sentry.grant({ organization: 'acme' }))
  const seen = new Set<unknown>()
  let cursor: string | null = ''
  for (let pages = 0; pages < 10 && cursor !== null; pages++) {
    const page = await ask(`organizations/acme/issues/?project=-1&groupStatsPeriod=&sort=freq&cursor=${cursor}`)
    for (const id of column(page, 'id')) seen.add(id)
    expect(page.headers.get('x-hits')).toBe('1000')
    cursor = nextCursor(page)
  }
  expect(seen.size).toBe(1_000)
})
