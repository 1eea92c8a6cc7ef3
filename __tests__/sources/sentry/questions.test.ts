import { inspect } from 'node:util'
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import type { Observed } from '../../../src/core/observed.ts'
import { rawText, reveal } from '../../../src/core/text.ts'
import { event } from '../../../src/sources/sentry/event.ts'
import { organization, organizations } from '../../../src/sources/sentry/organizations.ts'
import { projectKeys } from '../../../src/sources/sentry/project-keys.ts'
import { project, projects } from '../../../src/sources/sentry/projects.ts'
import { self } from '../../../src/sources/sentry/self.ts'
import { altered, failsWith } from '../../support/sentry/faults.ts'
import { type SimulatedSentry, startSentry } from '../../support/sentry/server.ts'
import { grow } from '../../support/sentry/world/grow.ts'
import { projectIn } from '../../support/sentry/world/lookup.ts'
import type { TokenKind } from '../../support/sentry/world/world.ts'
import { asking } from './asking.ts'

const world = grow({
  organizations: [
    {
      slug: 'acme',
      id: 7,
      name: '::error::Acme',
      projects: [
        { slug: 'web', id: 42, issues: [{ title: 'Boom', releases: ['web@1'] }], keys: [{}, { isActive: false }] },
        { slug: 'quiet', platform: null },
      ],
      releases: [{ version: 'web@1', projects: ['web'] }],
    },
  ],
})
let sentry: SimulatedSentry

beforeAll(async () => {
  sentry = await startSentry(world)
})
afterAll(() => sentry.close())
afterEach(() => {
  sentry.heal()
  sentry.forget()
})

const client = () => asking(sentry, sentry.grant({ organization: 'acme' }))

function value<T>(observed: Observed<T>): T {
  if (observed.kind === 'unseen') throw new Error(`unseen: ${inspect(observed)}`)
  return observed.value
}

describe('self', () => {
  test.each<[TokenKind, readonly string[], string]>([
    ['organization', ['org:ci'], 'none'],
    ['personal', ['event:read'], 'person'],
    ['integration', ['event:read'], 'integration'],
    ['legacy', ['event:read'], 'person'],
  ])('of a token of kind %s', async (kind, scopes, user) => {
    const token = sentry.grant({ organization: 'acme', kind, scopes: ['event:read'] })
    expect(value(await asking(sentry, token).ask(self))).toEqual({ scopes, user })
  })

  test('where the server took no notice of the token', async () => {
    sentry.inject({}, failsWith(200, { version: '0', user: null, auth: null }))
    expect(value(await client().ask(self))).toEqual({ scopes: null, user: 'none' })
  })

  test('where the server does not say its version', async () => {
    sentry.inject({}, failsWith(200, { user: { isSentryApp: true }, auth: { scopes: ['event:read'] } }))
    expect(value(await client().ask(self))).toEqual({ scopes: ['event:read'], user: 'integration' })
  })

  test.each([
    {},
    { detail: 'ok' },
    { version: '0' },
    { version: '0', user: null },
    { auth: {} },
    { auth: true },
    { auth: { scopes: 'org:read' } },
    [],
    'ok',
    null,
  ])('is no answer of Sentry: %j', async body => {
    sentry.inject({}, failsWith(200, body))
    expect(await client().ask(self)).toMatchObject({
      kind: 'unseen',
      cause: 'unexpected-shape',
      detail: { kind: 'shape', fault: 'other-shape' },
    })
  })

  test('with scopes that are none', async () => {
    sentry.inject({}, failsWith(200, { auth: { scopes: ['org:read', 7, '::error::x', null, 'a:b\nc'] } }))
    expect(value(await client().ask(self)).scopes).toEqual(['org:read'])
  })
})

describe('organizations', () => {
  test.each(['acme', '7'])('one, by %s, without its projects', async name => {
    const one = value(await client().ask(organization(name)))
    expect(one).toMatchObject({ id: '7', slug: 'acme' })
    expect([one.name, one.regionUrl].map(text => text && rawText(text))).toEqual(['::error::Acme', sentry.url])
    expect(sentry.requests[0]?.query.get('detailed')).toBe('0')
  })

  test('all that the token sees', async () => {
    expect(value(await client().list(organizations)).rows.map(({ slug }) => slug)).toEqual(['acme'])
  })

  test('without links, as older servers write them', async () => {
    sentry.inject(
      {},
      altered(() => ({ id: '7', slug: 'acme', name: 'Acme' })),
    )
    expect(value(await client().ask(organization('acme'))).regionUrl).toBeNull()
  })
})

describe('projects', () => {
  test('one', async () => {
    const { organization: own, ...rest } = value(await client().ask(project('acme', 'web')))
    expect(own).toEqual(value(await client().ask(organization('acme'))))
    expect(rest).toEqual({
      id: '42',
      slug: 'web',
      platform: 'javascript',
      hasEvents: true,
      hasSessions: false,
      hasMinifiedStackTrace: false,
    })
  })

  test('one that never received an event is not one of which that is unknown', async () => {
    expect(value(await client().ask(project('acme', 'quiet')))).toMatchObject({ platform: null, hasEvents: false })
    sentry.inject({}, failsWith(200, { id: '1', slug: 'quiet' }))
    const unsaid = { hasEvents: null, hasSessions: null, organization: null }
    expect(value(await client().ask(project('acme', 'quiet')))).toMatchObject(unsaid)
  })

  test('all of an organization', async () => {
    expect(value(await client().list(projects('acme'))).rows).toMatchObject([
      { slug: 'quiet' },
      { slug: 'web', id: '42' },
    ])
  })
})

test('keys: what a DSN is compared with, and never the secret ones', async () => {
  const { rows } = value(await client().list(projectKeys('acme', 'web')))
  const [active, retired] = projectIn(world, 'acme/web').keys
  expect(rows).toMatchObject([
    { projectId: '42', isActive: true },
    { projectId: '42', isActive: false },
  ])
  expect(rows.map(({ publicKey }) => reveal(publicKey))).toEqual([active?.publicKey, retired?.publicKey])
  expect(JSON.stringify(rows)).not.toMatch(new RegExp(`${active?.publicKey}|${active?.secretKey}`))
  expect(rows.flatMap(row => Object.keys(row)).sort()).toEqual(
    ['isActive', 'projectId', 'publicKey'].flatMap(key => [key, key]),
  )
})

describe('an event', () => {
  test('is read back by its id', async () => {
    const token = sentry.grant({ organization: 'acme' })
    const listed = await fetch(`${sentry.url}/api/0/projects/acme/web/events/`, {
      headers: { authorization: `Bearer ${token}` },
    })
    const [{ eventID }] = (await listed.json()) as [{ eventID: string }]
    const found = value(await asking(sentry, token).ask(event('acme', 'web', eventID)))
    expect(found).toMatchObject({
      eventId: eventID,
      issueId: expect.stringMatching(/^\d+$/),
      received: expect.anything(),
    })
    expect(Number.isNaN(found.received?.getTime())).toBe(false)
    expect(found.release && rawText(found.release)).toBe('web@1')
  })

  test.each<[string, object]>([
    ['without a release', { release: null }],
    ['with a date that is none', { dateReceived: 'yesterday' }],
    ['with a date that does not exist', { dateReceived: '2026-99-99T00:00:00Z' }],
    ['without an issue', { groupID: null }],
  ])('%s', async (_, change) => {
    const eventID = 'a'.repeat(32)
    sentry.inject({}, failsWith(200, { eventID, ...change }))
    expect(value(await client().ask(event('acme', 'web', eventID)))).toEqual({
      eventId: eventID,
      issueId: null,
      received: null,
      release: null,
    })
  })
})
