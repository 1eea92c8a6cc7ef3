import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { asker, column, nextCursor, type Told } from './ask.ts'
import { type Page, pageByScore } from './paging.ts'
import { type SimulatedSentry, startSentry } from './server.ts'
import { backlog } from './world/backlog.ts'
import { grow } from './world/grow.ts'
import { issueIn } from './world/lookup.ts'

const WORLD = grow({
  organizations: [
    {
      slug: 'acme',
      projects: [
        {
          slug: 'web',
          issues: backlog(230),
          artifactBundles: Array.from({ length: 12 }, (_, n) => ({ release: `web@${n}` })),
        },
      ],
      releases: Array.from({ length: 130 }, (_, n) => ({
        version: `web@${n}`,
        projects: ['web'],
        created: `${n + 1}h`,
      })),
    },
  ],
})

let sentry: SimulatedSentry
let ask: (path: string) => Promise<Told>

beforeAll(async () => {
  sentry = await startSentry(WORLD)
  ask = asker(sentry, sentry.grant({ organization: 'acme' }))
})

afterAll(() => sentry.close())

const issues = (more: string) => ask(`organizations/acme/issues/?project=-1&${more}`)

async function allPages(path: string, field: string): Promise<{ pages: number; values: unknown[] }> {
  const values: unknown[] = []
  let cursor: string | null = ''
  let pages = 0
  for (; cursor !== null; pages++) {
    const told: Told = await ask(`${path}&cursor=${cursor}`)
    values.push(...column(told, field))
    cursor = nextCursor(told)
  }
  return { pages, values }
}

describe('the issue list', () => {
  test.each(['date', 'freq', 'new', 'user'])('brings every issue exactly once, sorted by %s', async sort => {
    const { pages, values } = await allPages(`organizations/acme/issues/?project=-1&sort=${sort}`, 'id')
    expect(pages).toBe(3)
    expect(new Set(values).size).toBe(230)
    expect(values).toHaveLength(230)
  })

  test('writes a next link on its last page too, with results="false"', async () => {
    const told = await issues('query=issue:WEB-1')
    expect(told.headers.get('link')).toMatch(/rel="next"; results="false"/)
    expect(told.headers.get('x-hits')).toBe('1')
    expect(told.headers.get('x-max-hits')).toBe('1000')
  })

  test('clamps limit to 100', async () => {
    expect(column(await issues('limit=5000'), 'id')).toHaveLength(100)
  })

  test('finds nothing at a made-up cursor', async () => {
    expect(column(await issues('cursor=0:100:0'), 'id')).toEqual([])
  })

  test('is counted no further than 100 by issues-count', async () => {
    const told = await ask('organizations/acme/issues-count/?projectSlug=web&query=is:unresolved&query=issue:WEB-1')
    expect(told.body).toEqual({ 'is:unresolved': 100, 'issue:WEB-1': 1 })
  })

  test('can have a short page in the middle, while the index lags behind', async () => {
    const stale = issueIn(WORLD, 'WEB-1')
    stale.indexedStatus = 'unresolved'
    stale.status = 'resolved'
    const { values } = await allPages('organizations/acme/issues/?project=-1&sort=new', 'id')
    const lengths = await Promise.all(
      ['sort=new', 'query=is:unresolved%20issue:WEB-1'].map(async more => column(await issues(more), 'id').length),
    )
    stale.indexedStatus = null
    stale.status = 'unresolved'
    expect(values).toHaveLength(229)
    expect(lengths).toEqual([99, 0])
  })

  test('gives every item once for any scores, page size and order', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 5 })), fc.integer({ min: 1, max: 4 }), (scores, size) => {
        const items = scores.map((score, id) => ({ score, id }))
        const seen: { score: number; id: number }[] = []
        let cursor: { value: number; offset: number; isPrevious: boolean } | null = null
        for (let pages = 0; pages <= items.length; pages++) {
          const page: Page<{ score: number; id: number }> = pageByScore(items, ({ score }) => score, cursor, size)
          seen.push(...page.items)
          if (page.next === null) break
          const [value, offset] = page.next.split(':').map(Number)
          cursor = { value: value ?? 0, offset: offset ?? 0, isPrevious: false }
        }
        expect(seen).toEqual([...items].sort((a, b) => b.score - a.score || a.id - b.id))
      }),
    )
  })
})

describe('other lists', () => {
  test('are paged by number, and take a page out of turn', async () => {
    const { pages, values } = await allPages('organizations/acme/releases/?project=-1&per_page=50', 'version')
    expect([pages, new Set(values).size]).toEqual([3, 130])
    const last = await ask('organizations/acme/releases/?project=-1&per_page=50&cursor=50:2:0')
    expect(column(last, 'version')).toEqual(values.slice(100))
  })

  test('of artifact bundles have ten a page', async () => {
    const { pages, values } = await allPages('projects/acme/web/files/artifact-bundles/?', 'bundleId')
    expect([pages, new Set(values).size]).toEqual([2, 12])
  })

  test.each(['next', '1:2', 'a:b:c', '1:2:3'])('refuse the cursor %s', async cursor => {
    expect(await ask(`organizations/acme/releases/?project=-1&cursor=${cursor}`)).toMatchObject({
      status: 400,
      body: { detail: 'Invalid cursor parameter.' },
    })
  })
})
