import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import type { Observed } from '../../../src/core/observed.ts'
import { rawText } from '../../../src/core/text.ts'
import { event } from '../../../src/sources/sentry/event.ts'
import { organization } from '../../../src/sources/sentry/organizations.ts'
import { sentryPath } from '../../../src/sources/sentry/path.ts'
import { project } from '../../../src/sources/sentry/projects.ts'
import { type Question, routeIsMissing } from '../../../src/sources/sentry/question.ts'
import { self } from '../../../src/sources/sentry/self.ts'
import { truncatedUntilClose } from '../../support/sentry/connection-faults.ts'
import * as faults from '../../support/sentry/faults.ts'
import { type SimulatedSentry, startSentry } from '../../support/sentry/server.ts'
import { grow } from '../../support/sentry/world/grow.ts'
import { asking, expectTokenKept } from './asking.ts'

const world = grow({
  organizations: [
    { slug: 'acme', projects: [{ slug: 'web', previousSlugs: ['website'] }, { slug: 'hidden' }] },
    { slug: 'other' },
  ],
})
const nowhere = '0'.repeat(32)

let sentry: SimulatedSentry
let elsewhere: SimulatedSentry

beforeAll(async () => {
  sentry = await startSentry(world)
  elsewhere = await startSentry(grow({ organizations: [{ slug: 'acme' }] }))
})
afterAll(async () => {
  await sentry.close()
  await elsewhere.close()
})
afterEach(() => {
  expect(elsewhere.requests).toEqual([])
  expect(sentry.writes).toEqual([])
  sentry.heal()
  sentry.forget()
})

/** What a question ends with, the token having gone nowhere else. */
async function endOf<T>(question: Question<T>, token: string): Promise<Observed<T>> {
  const client = asking(sentry, token)
  const end = await client.ask(question)
  expectTokenKept(sentry, token, end, client)
  return end
}

const valid = () => sentry.grant({ organization: 'acme', projects: ['web'] })
const shape = (fault: string) => ({ kind: 'unseen', cause: 'unexpected-shape', detail: { kind: 'shape', fault } })
const foreign = (status: number) => ({ kind: 'unseen', cause: 'network', detail: { kind: 'foreign-reply', status } })
const byStatus = (cause: string, status: number) => ({ kind: 'unseen', cause, detail: { kind: 'status', status } })

describe('row 4: a token that is not accepted', () => {
  test.each(['expired', 'revoked'] as const)('%s', async state => {
    expect(await endOf(self, sentry.grant({ organization: 'acme', state }))).toEqual(byStatus('unauthenticated', 401))
  })

  test('unknown', async () => {
    expect(await endOf(self, 'sntryu_unknown')).toEqual(byStatus('unauthenticated', 401))
  })

  test.each([['line\nbreak'], ['späce'], ['two words'], ['']])('that cannot be sent, %j, is not sent', async token => {
    const client = asking(sentry, token)
    const end = await client.ask(self)
    expect(end).toEqual({
      kind: 'unseen',
      cause: 'unauthenticated',
      detail: { kind: 'transport', failure: 'unsendable-token' },
    })
    expect(sentry.requests).toEqual([])
  })
})

describe('row 8: an organization or project that is not there for this token', () => {
  test.each([
    ['a project that does not exist', project('acme', 'nowhere'), byStatus('not-found', 404)],
    ['an organization that does not exist', organization('nowhere'), byStatus('not-found', 404)],
    ['an event that does not exist', event('acme', 'web', nowhere), byStatus('not-found', 404)],
    [
      'a project that the token may not see',
      project('acme', 'hidden'),
      { cause: 'forbidden', detail: { kind: 'no-access' } },
    ],
    ['an organization of somebody else', organization('other'), { cause: 'forbidden', detail: { kind: 'no-access' } }],
    [
      'a project that was renamed',
      project('acme', 'website'),
      { cause: 'not-found', detail: { kind: 'renamed', slug: 'web' } },
    ],
  ] as const)('%s', async (_, question, end) => {
    expect(await endOf<unknown>(question, valid())).toMatchObject(end)
  })

  test.each(['..', '.', '', 'a/../../b', '\ud800'])(
    'a name that no server can hold, %j, is not asked for',
    async name => {
      expect(await endOf(project('acme', name), valid())).toEqual({
        kind: 'unseen',
        cause: 'not-found',
        detail: { kind: 'unaddressable' },
      })
      expect(sentry.requests).toEqual([])
    },
  )
})

describe('rows 9 and 10: a scope is missing', () => {
  test('and named, because the token tells its own', async () => {
    const token = sentry.grant({ organization: 'acme', kind: 'organization' })
    const anyOf = ['project:read', 'project:write', 'project:admin']
    expect(await endOf(project('acme', 'web'), token)).toEqual({
      kind: 'unseen',
      cause: 'forbidden',
      detail: { kind: 'missing-scope', anyOf },
    })
  })

  test('or the project is not accessible: both are said where the scopes are not known', async () => {
    sentry.inject({ path: '/api/0/' }, faults.failsWith(500))
    const token = sentry.grant({ organization: 'acme', kind: 'organization' })
    expect(await endOf(project('acme', 'web'), token)).toMatchObject({
      cause: 'forbidden',
      detail: { kind: 'scope-or-access' },
    })
  })

  test('the scopes are asked for once, and in the first wave where the mode asked for them', async () => {
    const client = asking(sentry, sentry.grant({ organization: 'acme', kind: 'organization' }))
    await Promise.all([client.ask(self), client.ask(project('acme', 'web')), client.ask(organization('acme'))])
    expect(sentry.requests.map(({ path }) => path).sort()).toEqual([
      '/api/0/',
      '/api/0/organizations/acme/',
      '/api/0/projects/acme/web/',
    ])
    expect(client.counts()).toMatchObject({ requests: 3, waves: 1 })
  })
})

describe('rows 12 and 12a: what a status, a type and a body mean', () => {
  const page = '<!doctype html><title>Sign in</title>'
  test.each<[string, faults.Fault, object]>([
    ['portal with 200', faults.captivePortal, foreign(200)],
    ['portal with 401', faults.answersText(page, 'text/html', 401), foreign(401)],
    ['firewall with 403', faults.answersText(page, 'text/html', 403), foreign(403)],
    ['HTML 404', faults.answersText(page, 'text/html', 404), foreign(404)],
    ['404 that says JSON and has no body', faults.answersText('', 'application/json', 404), foreign(404)],
    ['404 with a JSON list', faults.failsWith(404, []), foreign(404)],
    ['403 that says HTML and is JSON', faults.answersText('{"detail":"no"}', 'text/html', 403), foreign(403)],
    [
      '403 with vendor JSON',
      faults.answersText('{"detail":"no"}', 'application/problem+json', 403),
      { cause: 'forbidden' },
    ],
    ['HTML 400', faults.answersText(page, 'text/html', 400), foreign(400)],
    ['400', faults.failsWith(400, { detail: 'Invalid' }), byStatus('rejected', 400)],
    ['405', faults.failsWith(405), byStatus('rejected', 405)],
    ['409', faults.failsWith(409), byStatus('rejected', 409)],
    ['410', faults.failsWith(410), byStatus('rejected', 410)],
    ['413', faults.failsWith(413), byStatus('rejected', 413)],
    ['413 of the server in front', faults.answersText(page, 'text/html', 413), byStatus('rejected', 413)],
    ['414 of the server in front', faults.answersText(page, 'text/html', 414), byStatus('rejected', 414)],
    ['418', faults.failsWith(418), byStatus('rejected', 418)],
    ['422', faults.failsWith(422, { field: ['bad'] }), byStatus('rejected', 422)],
    ['500', faults.failsWith(500), byStatus('server', 500)],
    ['502 in HTML', faults.answersText(page, 'text/html', 502), byStatus('server', 502)],
    ['503', faults.failsWith(503), byStatus('server', 503)],
    ['504', faults.failsWith(504), byStatus('server', 504)],
    ['524', faults.failsWith(524), byStatus('server', 524)],
    ['429', faults.rateLimited(), { cause: 'rate-limited', detail: { kind: 'retry-after', seconds: null } }],
    ['204', faults.answersText('', 'application/json', 204), shape('not-json')],
    ['plain text', faults.labelled('text/plain'), shape('not-json')],
    ['half a JSON', faults.brokenJson, shape('not-json')],
    ['half a JSON that ends with the connection', truncatedUntilClose, shape('not-json')],
    ['a list where an object was due', faults.altered(() => []), shape('other-shape')],
    ['an object without its id', faults.altered(() => ({ slug: 'web' })), shape('other-shape')],
    ['a slug that is none', faults.altered(body => ({ ...(body as object), slug: '../x' })), shape('other-shape')],
    [
      'nesting of 10,000',
      faults.answersText('['.repeat(10_000) + ']'.repeat(10_000), 'application/json'),
      shape('too-deep'),
    ],
  ])('%s', async (_, fault, end) => {
    sentry.inject({ path: '/api/0/projects/**' }, fault)
    expect(await endOf(project('acme', 'web'), valid())).toMatchObject(end)
  })

  test.each<[string, faults.Fault]>([
    ['a byte order mark', faults.rewritten(body => `\uFEFF${body}`)],
    ['fields that nobody knows', faults.altered(body => ({ ...(body as object), constructor: 1, new: { deep: [] } }))],
    ['null fields', faults.altered(body => ({ ...(body as object), platform: null, hasSessions: null }))],
    ['missing fields', faults.altered(body => ({ id: (body as { id: string }).id, slug: 'web' }))],
    ['fields of another type', faults.altered(body => ({ ...(body as object), platform: 7, hasSessions: 'yes' }))],
    ['an id that is a number', faults.altered(body => ({ ...(body as object), id: 7 }))],
    ['`__proto__` as a key', faults.rewritten(body => `{"__proto__":{"slug":"evil"},${body.slice(1)}`)],
    ['gzip', faults.gzipped()],
    ['another charset in the type', faults.labelled('application/json; charset=utf-8')],
  ])('%s does no harm', async (_, fault) => {
    sentry.inject({ path: '/api/0/projects/**' }, fault)
    expect(await endOf(project('acme', 'web'), valid())).toMatchObject({ kind: 'seen', value: { slug: 'web' } })
  })
})

describe('redirects are never followed', () => {
  const here = () => sentry.url
  const there = () => elsewhere.url
  test.each<[string, () => faults.Fault, () => string | null]>([
    ['to another port', () => faults.redirectsTo(`${there()}/login`), there],
    ['to another port, keeping the method', () => faults.redirectsTo(`${there()}/`, 307), there],
    ['for ever to another port', () => faults.redirectsTo(there().slice('http:'.length), 308), there],
    ['to itself', () => faults.redirectsTo('/api/0/projects/acme/web/'), here],
    ['without a place', () => faults.redirectsTo(null), here],
    ['to a login page', () => faults.redirectsTo('https://login.example/x?token=y'), () => 'https://login.example'],
    ['to a file', () => faults.redirectsTo('file:///etc/passwd'), () => 'null'],
    ['to a script', () => faults.redirectsTo('javascript:alert(1)'), () => 'null'],
    ['to nonsense', () => faults.redirectsTo('http://[', 301), () => null],
  ])('%s', async (_, fault, to) => {
    sentry.inject({ path: '/api/0/projects/**' }, fault())
    const end = await endOf(project('acme', 'web'), valid())
    expect(end).toMatchObject({ cause: 'network', detail: { kind: 'redirected' } })
    expect(placeIn(end)).toBe(to())
    expect(sentry.requests).toHaveLength(1)
  })

  test.each<[string, string | null, object]>([
    ['that names a new slug, elsewhere', 'http://127.0.0.1:9/api/0/projects/acme/new/', { slug: 'new' }],
    ['that names the slug asked for', null, { slug: 'web' }],
    ['that names no slug', null, { slug: '../../evil' }],
  ])('%s is no renaming', async (_, location, body) => {
    const headers: Record<string, string> = location === null ? {} : { location }
    sentry.inject({ path: '/api/0/projects/**' }, faults.failsWith(302, body, headers))
    expect(await endOf(project('acme', 'web'), valid())).toMatchObject({
      cause: 'network',
      detail: { kind: 'redirected' },
    })
  })
})

function placeIn(end: Observed<unknown>): string | null {
  const detail = end.kind === 'unseen' ? end.detail : undefined
  return detail?.kind === 'redirected' && detail.to ? rawText(detail.to) : null
}

describe('row 13: a server that lacks the question', () => {
  test('on a region of sentry.io there is no root', async () => {
    const region = await startSentry(world, { silo: 'region' })
    try {
      const end = await asking(region, valid()).ask(self)
      expect(end).toEqual(byStatus('unsupported', 404))
    } finally {
      await region.close()
    }
  })

  test('an old server that does not know a parameter is told from a mistake by the question itself', async () => {
    const old = await startSentry(world, { lacks: ['project-slugs'] })
    try {
      const { schema } = project('acme', 'web')
      const question: Question<unknown> = {
        path: sentryPath`organizations/acme/issues/`,
        query: { project: 'web' },
        schema,
        scopes: [],
        unsupportedWhen: ({ status, isDefinite }) => status === 400 && isDefinite,
      }
      expect(await asking(old, valid()).ask(question)).toEqual(byStatus('unsupported', 400))
      const { unsupportedWhen: _, ...strict } = question
      expect(await asking(old, valid()).ask(strict)).toEqual(byStatus('rejected', 400))
    } finally {
      await old.close()
    }
  })

  test('a missing thing on a known route is not a missing route', () => {
    expect(routeIsMissing({ status: 404, isDefinite: true, detail: null })).toBe(false)
    expect(routeIsMissing({ status: 404, isDefinite: false, detail: null })).toBe(true)
    expect(routeIsMissing({ status: 403, isDefinite: false, detail: null })).toBe(false)
  })
})
