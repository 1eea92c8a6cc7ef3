import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { asker, column, type Told } from './ask.ts'
import { Refusal } from './reply.ts'
import { parseTerms, textMatcher } from './search/query-terms.ts'
import { type SentryOptions, type SimulatedSentry, startSentry } from './server.ts'
import { manualClock } from './world/clock.ts'
import { grow } from './world/grow.ts'

const NOW = Date.parse('2026-11-20T12:00:00Z')

const WORLD = grow({
  now: NOW,
  organizations: [
    {
      slug: 'acme',
      projects: [
        {
          slug: 'web',
          issues: [
            {
              title: 'fresh crash',
              level: 'fatal',
              isUnhandled: true,
              firstSeen: '3h',
              lastSeen: '1h',
              count: 30,
              userCount: 9,
              releases: ['web@2'],
            },
            {
              title: 'old warning',
              level: 'warning',
              firstSeen: '40d',
              lastSeen: '2d',
              count: 500,
              releases: ['web@1', 'web@2'],
            },
            {
              title: 'back again',
              regressedIn: 'web@2',
              firstSeen: '20d',
              lastSeen: '5h',
              releases: ['web@1', 'web@2'],
              firstRelease: 'web@1',
            },
            { title: 'done', status: 'resolved', firstSeen: '10d', lastSeen: '9d', releases: ['web@1'] },
            { title: 'muted', status: 'ignored', firstSeen: '10d', lastSeen: '1h', environments: ['staging'] },
            {
              title: 'growing',
              substatus: 'escalating',
              firstSeen: '12d',
              lastSeen: '10m',
              assignedTo: { type: 'team', id: '7', name: 'core' },
              tags: { browser: 'Safari 19' },
            },
            { title: 'forgotten', firstSeen: '100d', lastSeen: '95d' },
            {
              title: 'Query 100% "quoted" *',
              firstSeen: '30d',
              lastSeen: '3d',
              level: 'info',
              environments: ['staging'],
            },
          ],
        },
        { slug: 'api', issues: [{ title: 'api down', firstSeen: '1h', lastSeen: '1m' }] },
      ],
      releases: [
        { version: 'web@1', projects: ['web'], created: '30d' },
        { version: 'web@2', projects: ['web'], created: '4h' },
      ],
    },
  ],
})

let sentry: SimulatedSentry
let ask: (path: string) => Promise<Told>

beforeAll(async () => {
  sentry = await startSentry(WORLD, { clock: manualClock(NOW) })
  ask = asker(sentry, sentry.grant({ organization: 'acme' }))
})

afterAll(() => sentry.close())

const search = (query: string, more = '') =>
  ask(`organizations/acme/issues/?projectSlug=web&query=${encodeURIComponent(query)}${more}`)

describe('a search finds', () => {
  test.each([
    ['is:unresolved', ['fresh crash', 'old warning', 'back again', 'growing', 'Query 100% "quoted" *']],
    ['', ['fresh crash', 'old warning', 'back again', 'done', 'muted', 'growing', 'Query 100% "quoted" *']],
    ['is:resolved', ['done']],
    ['is:ignored', ['muted']],
    ['is:archived', ['muted']],
    ['is:new', ['fresh crash']],
    ['is:regressed', ['back again']],
    ['is:unresolved is:escalating', ['growing']],
    ['is:unresolved is:for_review', ['fresh crash', 'back again', 'growing']],
    ['!is:unresolved', ['done', 'muted']],
    ['is:unresolved !is:new', ['old warning', 'back again', 'growing', 'Query 100% "quoted" *']],
    ['!is:new', ['done', 'muted']],
    ['is:archived_until_escalating', ['muted']],
    ['is:unresolved is:assigned', ['growing']],
    ['is:unresolved assigned:#core', ['growing']],
    ['is:unresolved level:fatal', ['fresh crash']],
    ['is:unresolved level:[fatal, warning]', ['fresh crash', 'old warning']],
    ['is:unresolved !level:[error,fatal]', ['old warning', 'Query 100% "quoted" *']],
    ['is:unresolved issue.priority:high', ['fresh crash']],
    ['is:unresolved error.unhandled:true', ['fresh crash']],
    ['is:unresolved error.handled:0', ['fresh crash']],
    ['is:unresolved firstSeen:-24h', ['fresh crash']],
    ['is:unresolved age:-24h', ['fresh crash']],
    ['is:unresolved age:+24h', ['old warning', 'back again', 'growing', 'Query 100% "quoted" *']],
    ['is:unresolved lastSeen:-6h', ['fresh crash', 'back again', 'growing']],
    ['is:unresolved firstSeen:>2026-11-20T00:00:00', ['fresh crash']],
    ['is:unresolved lastSeen:<2026-11-19T00:00:00Z', ['old warning', 'Query 100% "quoted" *']],
    ['is:unresolved timesSeen:>100', ['old warning']],
    ['is:unresolved userCount:>=9', ['fresh crash']],
    ['is:unresolved release:"web@2"', ['fresh crash', 'old warning', 'back again']],
    ['is:unresolved release:web@1', ['old warning', 'back again']],
    ['is:unresolved release:latest', ['fresh crash', 'old warning', 'back again']],
    ['is:unresolved release:web@*', ['fresh crash', 'old warning', 'back again']],
    ['is:unresolved firstRelease:"web@2"', ['fresh crash']],
    ['is:unresolved first-release:web@1', ['old warning', 'back again']],
    ['regressed_in_release:"web@2"', ['back again']],
    ['environment:staging', ['muted', 'Query 100% "quoted" *']],
    ['issue:WEB-1', ['fresh crash']],
    ['issue:[WEB-2,web-4]', ['old warning', 'done']],
    ['browser:Safari*', ['growing']],
    ['has:browser', ['growing']],
    ['nosuchtag:x', []],
    ['crash', ['fresh crash']],
    ['"100% \\"quoted\\" *"', ['Query 100% "quoted" *']],
    ['project:web level:fatal', ['fresh crash']],
  ])('%s', async (query, titles) => {
    expect(column(await search(query), 'title').sort()).toEqual([...titles].sort())
  })

  test('is:unresolved where no query is given', async () => {
    expect(column(await ask('organizations/acme/issues/?projectSlug=web'), 'title')).toHaveLength(5)
  })

  test('nothing of other projects', async () => {
    expect(column(await search('api'), 'title')).toEqual([])
  })

  test('only what was seen in the asked period and environment', async () => {
    expect(column(await search('', '&statsPeriod=3h'), 'title').sort()).toEqual(['fresh crash', 'growing', 'muted'])
    expect(column(await search('', '&environment=staging'), 'title').sort()).toEqual(['Query 100% "quoted" *', 'muted'])
    const day = '&start=2026-11-11T00:00:00&end=2026-11-12T00:00:00'
    expect(column(await search('is:resolved', day), 'title')).toEqual(['done'])
  })
})

describe('a release', () => {
  const staged = grow({
    now: NOW,
    organizations: [
      {
        slug: 'acme',
        projects: [
          {
            slug: 'web',
            issues: [
              {
                title: 'staging first',
                releases: ['a*', 'web@2'],
                environments: ['production', 'staging'],
                firstRelease: 'web@2',
                firstReleaseIn: { staging: 'a*' },
              },
              { title: 'back', regressedIn: 'a*', firstRelease: 'web@1', releases: ['a*'] },
            ],
          },
        ],
      },
    ],
  })

  const titles = async (query: string, more = '', lacks: SentryOptions['lacks'] = []) => {
    const server = await startSentry(staged, { clock: manualClock(NOW), lacks })
    const token = server.grant({ organization: 'acme' })
    const path = `organizations/acme/issues/?projectSlug=web&query=${encodeURIComponent(query)}${more}`
    const told = await asker(server, token)(path)
    await server.close()
    return column(told, 'title')
  }

  test.each([
    ['firstRelease:"a*"', '', ['staging first']],
    ['firstRelease:"web@2"', '', ['staging first']],
    ['firstRelease:"a*"', '&environment=staging', ['staging first']],
    ['firstRelease:"a*"', '&environment=production', []],
    ['firstRelease:"web@2"', '&environment=production', ['staging first']],
  ])('is the first one of an environment, of any where none is asked for: %s %s', async (query, more, found) => {
    expect(await titles(query, more)).toEqual(found)
  })

  test.each(['firstRelease:"web*"', 'firstRelease:"a\\*"', 'firstRelease:"WEB@2"', 'regressed_in_release:"a\\*"'])(
    'is looked up as it stands: %s',
    async query => expect(await titles(query)).toEqual([]),
  )

  test('in which an issue regressed is a tag for a server that does not know the word', async () => {
    expect(await titles('regressed_in_release:"a*"')).toEqual(['back'])
    expect(await titles('regressed_in_release:"a*"', '', ['regressed-in-release'])).toEqual([])
  })
})

describe('a search is refused', () => {
  test.each([
    'is:open',
    'is:[unresolved]',
    'level:severe',
    'issue.priority:urgent',
    'is:unresolved OR is:resolved',
    '(is:unresolved)',
    'level:',
    'level:[]',
    'level:[error',
    'title:"open',
    'timesSeen:many',
    'age:yesterday',
    'error.unhandled:maybe',
    'release.stage:adopted',
    'project:elsewhere',
  ])('%s', async query => {
    expect(await search(query)).toMatchObject({ status: 400, body: { detail: expect.any(String) } })
  })

  test.each([
    'sort=popular',
    'sort=inbox',
    'limit=many',
    'limit=0',
    'cursor=next',
    'statsPeriod=day',
    'groupStatsPeriod=1h',
    'start=2026-11-01',
  ])('parameter %s', async parameter => {
    expect((await search('is:unresolved', `&${parameter}`)).status).toBe(400)
  })

  test('negation and wildcards without the advanced-search feature', async () => {
    const [organization] = WORLD.organizations
    const features = organization?.features ?? []
    if (organization) organization.features = []
    expect((await search('!level:error')).status).toBe(400)
    expect((await search('release:web@*')).status).toBe(400)
    expect((await search('level:error')).status).toBe(200)
    if (organization) organization.features = features
  })
})

describe('a list', () => {
  test.each([
    ['date', ['growing', 'fresh crash', 'back again', 'old warning', 'Query 100% "quoted" *']],
    ['new', ['fresh crash', 'growing', 'back again', 'Query 100% "quoted" *', 'old warning']],
    ['freq', ['old warning', 'fresh crash']],
    ['user', ['fresh crash']],
    ['trends', ['fresh crash']],
  ])('sorts by %s', async (sort, first) => {
    expect(column(await search('is:unresolved', `&sort=${sort}`), 'title').slice(0, first.length)).toEqual(first)
  })

  test('shows counts of the window, the life and the search side by side', async () => {
    const [issue] = (await search('title:"old warning" release:web@2', '&statsPeriod=20d')).body as Record<
      string,
      unknown
    >[]
    expect(issue).toMatchObject({ count: '237', lifetime: { count: '500' }, filtered: { count: '118' } })
  })

  test('counts no events for a search by the release of a regression', async () => {
    const [issue] = (await search('regressed_in_release:"web@2" release:"web@2"')).body as Record<string, unknown>[]
    expect(issue).toMatchObject({ title: 'back again', count: '10', filtered: { count: '0', userCount: 0 } })
  })

  test.each(['stats', 'lifetime'])('loses the counts at the top level with collapse=%s', async collapse => {
    const [issue] = (await search('is:new', `&collapse=${collapse}`)).body as Record<string, unknown>[]
    expect(Object.keys(issue ?? {})).not.toEqual(expect.arrayContaining(['count']))
    expect(issue).not.toHaveProperty('firstSeen')
  })

  test('by group ids ignores query and status, and leaves out unknown ids in silence', async () => {
    const ids = WORLD.organizations[0]?.projects[0]?.issues.map(({ id }) => id) ?? []
    const told = await ask(
      `organizations/acme/issues/?projectSlug=web&query=is:unresolved&group=${ids[3]}&group=${ids[0]}&group=1`,
    )
    expect(column(told, 'title')).toEqual(['fresh crash', 'done'])
    expect((await ask('organizations/acme/issues/?projectSlug=web&group=x')).status).toBe(400)
  })

  test('leads straight to an issue by event id or short id', async () => {
    const latest = await ask(
      `organizations/acme/issues/${WORLD.organizations[0]?.projects[0]?.issues[4]?.id}/events/latest/`,
    )
    const byEvent = await search((latest.body as { eventID: string }).eventID)
    expect(column(byEvent, 'title')).toEqual(['muted'])
    expect(byEvent.headers.get('x-sentry-direct-hit')).toBe('1')
    expect(column(await search('web-4', '&shortIdLookup=1'), 'title')).toEqual(['done'])
    expect(column(await search('web-4'), 'title')).toEqual([])
  })

  test('of one project takes statsPeriod for the sparkline and never for a window', async () => {
    const path = 'projects/acme/web/issues/?query=is:unresolved&statsPeriod='
    expect(column(await ask(`${path}24h`), 'title')).toHaveLength(5)
    expect((await ask(`${path}3h`)).status).toBe(400)
  })
})

describe('counts', () => {
  test('answer several queries under their own text, and stop at 100', async () => {
    const queries = ['is:unresolved', 'firstRelease:"web@2"', 'is:regressed'].map(
      query => `query=${encodeURIComponent(query)}`,
    )
    const told = await ask(`organizations/acme/issues-count/?projectSlug=web&${queries.join('&')}`)
    expect(told.body).toEqual({ 'is:unresolved': 5, 'firstRelease:"web@2"': 1, 'is:regressed': 1 })
  })

  test('fail as a whole for one bad query, and over several projects', async () => {
    expect((await ask('organizations/acme/issues-count/?projectSlug=web&query=is:new&query=is:open')).status).toBe(400)
    expect((await ask('organizations/acme/issues-count/?project=-1&query=is:new')).status).toBe(400)
  })
})

describe('the parser', () => {
  test('takes any text to pieces or refuses it, and never fails otherwise', () => {
    const piece = fc.constantFrom(
      'is:',
      'level:',
      '[',
      ']',
      '"',
      '\\',
      '!',
      ' ',
      ',',
      '(',
      ')',
      '*',
      'a',
      ':',
      '>',
      'OR',
    )
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(piece).map(parts => parts.join('')),
        ),
        query => {
          try {
            expect(parseTerms(query).every(term => term.values.length > 0)).toBe(true)
          } catch (error) {
            expect(error).toBeInstanceOf(Refusal)
          }
        },
      ),
    )
  })

  test('brings back a quoted value as it was', () => {
    fc.assert(
      fc.property(
        fc.string().filter(value => !value.includes('\\')),
        value => {
          const [term] = parseTerms(`title:"${value.replaceAll('"', '\\"')}x"`)
          expect(term?.values).toEqual([`${value}x`])
        },
      ),
    )
  })

  test('matches wildcards as a regular expression would', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', 'b', '*'), maxLength: 8 })
    fc.assert(
      fc.property(letters, fc.string({ unit: fc.constantFrom('a', 'b'), maxLength: 8 }), (pattern, text) => {
        const expected = new RegExp(`^${pattern.replaceAll('*', '.*')}$`).test(text)
        expect(textMatcher([pattern])(text)).toBe(expected)
      }),
    )
  })
})
