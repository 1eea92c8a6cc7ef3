import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { asker, column, type Told } from './ask.ts'
import { type SimulatedSentry, startSentry } from './server.ts'
import { grow } from './world/grow.ts'
import type { TokenKind } from './world/world.ts'

const WORLD = grow({
  organizations: [
    {
      slug: 'acme',
      projects: [
        { slug: 'web', id: 4242, previousSlugs: ['website'], issues: [{ title: 'seen' }] },
        { slug: 'secret', id: 77, issues: [{ title: 'hidden' }] },
      ],
      releases: [
        { version: 'web@1', projects: ['web'] },
        { version: 'secret@1', projects: ['secret'] },
      ],
    },
    { slug: 'other', projects: [{ slug: 'web' }] },
  ],
})

let sentry: SimulatedSentry

beforeAll(async () => {
  sentry = await startSentry(WORLD)
})

afterAll(() => sentry.close())

const as = (kind: TokenKind, scopes?: string[]) =>
  asker(sentry, sentry.grant({ organization: 'acme', kind, ...(scopes && { scopes }) }))
const integration = () => as('integration')

const UNAUTHORIZED = (detail: string) => ({ status: 401, body: { detail } })
const FORBIDDEN = { status: 403, body: { detail: 'You do not have permission to perform this action.' } }
const NOT_FOUND = { status: 404, body: { detail: 'The requested resource does not exist' } }

describe('a token', () => {
  test.each<[TokenKind, RegExp]>([
    ['organization', /^sntrys_[A-Za-z0-9+/=]+_[A-Za-z0-9+/]{43}$/],
    ['personal', /^sntryu_[0-9a-f]{64}$/],
    ['integration', /^sntryi_[0-9a-f]{64}$/],
    ['oauth', /^sntrya_[0-9a-f]{64}$/],
    ['legacy', /^[0-9a-f]{64}$/],
  ])('of kind %s looks like a real one and tells its scopes', async (kind, shape) => {
    const value = sentry.grant({ organization: 'acme', kind, scopes: ['event:read'] })
    expect(value).toMatch(shape)
    const scopes = kind === 'organization' ? ['org:ci'] : ['event:read']
    expect((await asker(sentry, value)('')).body).toMatchObject({ version: '0', auth: { scopes } })
  })

  test('of an organization carries where it belongs', () => {
    const [, payload = ''] = sentry.grant({ organization: 'acme', kind: 'organization' }).split('_')
    expect(JSON.parse(Buffer.from(payload, 'base64').toString())).toMatchObject({
      url: sentry.url,
      region_url: sentry.url,
      org: 'acme',
    })
  })

  test('is not needed at the root, which then says so', async () => {
    expect(await asker(sentry)('')).toMatchObject({ status: 200, body: { user: null, auth: null } })
  })

  test('that is missing, unknown, revoked or expired is 401', async () => {
    const [revoked, expired] = (['revoked', 'expired'] as const).map(state =>
      sentry.grant({ organization: 'acme', state }),
    )
    const path = 'organizations/acme/issues/'
    expect(await asker(sentry)(path)).toMatchObject(UNAUTHORIZED('Authentication credentials were not provided.'))
    expect(await asker(sentry, 'a b')(path)).toMatchObject(
      UNAUTHORIZED('Authentication credentials were not provided.'),
    )
    expect(await asker(sentry, 'f'.repeat(64))(path)).toMatchObject(UNAUTHORIZED('Invalid token'))
    expect(await asker(sentry, revoked)(path)).toMatchObject(UNAUTHORIZED('Invalid token'))
    expect(await asker(sentry, expired)(path)).toMatchObject(UNAUTHORIZED('Token expired'))
    expect(await asker(sentry, 'f'.repeat(64))('')).toMatchObject(UNAUTHORIZED('Invalid token'))
  })
})

describe('org:ci, the one scope of organization tokens,', () => {
  test.each([
    'organizations/acme/releases/',
    'organizations/acme/releases/web@1/',
    'organizations/acme/releases/web@1/deploys/',
    'organizations/acme/releases/web@1/commits/',
    'organizations/acme/releases/web@1/files/',
    'organizations/acme/releases/web@1/previous-with-commits/',
    'organizations/acme/repos/',
    'organizations/acme/region/',
    'projects/acme/web/releases/',
    'projects/acme/web/files/dsyms/',
    'projects/acme/web/files/artifact-bundles/',
    'projects/acme/web/artifact-lookup/',
  ])('may read %s', async path => {
    expect((await as('organization')(path)).status).toBe(200)
  })

  test.each([
    'organizations/',
    'organizations/acme/',
    'organizations/acme/projects/',
    'organizations/acme/issues/',
    'organizations/acme/issues-count/',
    'organizations/acme/events/',
    'organizations/acme/sessions/',
    'organizations/acme/stats_v2/',
    'organizations/acme/monitors/',
    'projects/acme/web/',
    'projects/acme/web/keys/',
    'projects/acme/web/issues/',
    'projects/acme/web/events/',
  ])('may not read %s', async path => {
    expect(await as('organization')(path)).toMatchObject(FORBIDDEN)
  })

  test('sees the releases of all projects without naming one', async () => {
    expect(column(await as('organization')('organizations/acme/releases/'), 'version').sort()).toEqual([
      'secret@1',
      'web@1',
    ])
  })
})

describe('an organization or project', () => {
  test.each<[string, object]>([
    ['organizations/nowhere/', NOT_FOUND],
    ['organizations/other/', FORBIDDEN],
    ['projects/acme/nowhere/', NOT_FOUND],
    ['projects/other/web/', FORBIDDEN],
    ['organizations/acme/issues/?project=1', FORBIDDEN],
    ['organizations/acme/issues/?projectSlug=nowhere', FORBIDDEN],
    ['organizations/acme/issues/?projectSlug=web&environment=mars', NOT_FOUND],
    ['organizations/acme/issues/?project=4242&projectSlug=web', { status: 200 }],
    ['organizations/acme/issues/?project=77&projectSlug=web', FORBIDDEN],
    ['organizations/acme/releases/web@2/', NOT_FOUND],
    ['organizations/acme/releases/web@1/?project=77', NOT_FOUND],
    ['organizations/acme/releases/web@1/?project=1', NOT_FOUND],
    ['organizations/acme/releases/?project=1', { status: 200, body: [] }],
    [
      'organizations/acme/sessions/?project=1&field=sum(session)',
      { status: 400, body: { detail: 'No projects available' } },
    ],
    ['projects/acme/4242/', { status: 200 }],
    ['organizations/1/', { status: 200 }],
  ])('%s', async (path, told) => {
    expect(await integration()(path)).toMatchObject(told)
  })

  test('that was renamed answers 302 with the new slug and place', async () => {
    const told = await integration()('projects/acme/website/keys/')
    const url = '/api/0/projects/acme/web/keys/'
    expect(told).toMatchObject({ status: 302, body: { slug: 'web', detail: { extra: { url, slug: 'web' } } } })
    expect(told.headers.get('location')).toBe(url)
  })

  test('is missing from what a token sees where it was hidden', async () => {
    const ask = asker(sentry, sentry.grant({ organization: 'acme', projects: ['web'] }))
    expect(column(await ask('organizations/acme/issues/?project=-1'), 'title')).toEqual(['seen'])
    expect(column(await ask('organizations/acme/projects/'), 'slug')).toEqual(['web'])
    expect(await ask('projects/acme/secret/')).toMatchObject(FORBIDDEN)
    expect(await ask('organizations/acme/issues/?project=77')).toMatchObject(FORBIDDEN)
    expect(await ask('organizations/acme/releases/secret@1/')).toMatchObject(NOT_FOUND)
  })
})

test('without project an integration sees nothing, and a member sees what it is a member of', async () => {
  expect(await integration()('organizations/acme/issues/')).toMatchObject({ status: 200, body: [] })
  expect(await integration()('organizations/acme/issues-count/?query=is:new')).toMatchObject({ status: 200, body: [] })
  expect((await integration()('organizations/acme/events/?field=count()')).body).toEqual({
    data: [],
    meta: { fields: {} },
  })
  expect(column(await as('personal')('organizations/acme/issues/'), 'title').sort()).toEqual(['hidden', 'seen'])
})

test('a missing scope is told before a missing organization', async () => {
  expect(await as('integration', ['project:read'])('organizations/nowhere/issues/')).toMatchObject(FORBIDDEN)
})

describe('paths', () => {
  test.each<[string, number]>([
    ['organizations/acme', 404],
    ['organizations/acme/nothing-here/', 404],
    ['organizations/acme/releases/a%2Fb/', 404],
    ['organizations/acme/releases/%zz/', 400],
  ])('%s is %d', async (path, status) => {
    expect((await integration()(path)).status).toBe(status)
  })

  test('without the last slash say so in plain text', async () => {
    const { body } = await integration()('organizations/acme')
    expect(body).toContain('did you forget a trailing slash?')
  })

  test('take nothing but GET', async () => {
    const headers = { authorization: `Bearer ${sentry.grant({ organization: 'acme' })}` }
    const reply = await fetch(`${sentry.url}/api/0/organizations/acme/issues/`, { method: 'DELETE', headers })
    expect(reply.status).toBe(405)
    expect(sentry.writes.map(({ method }) => method)).toEqual(['DELETE'])
  })
})

describe('two silos', () => {
  let region: SimulatedSentry
  let control: SimulatedSentry
  let ask: (path: string) => Promise<Told>
  let askRegion: (path: string) => Promise<Told>

  beforeAll(async () => {
    region = await startSentry(WORLD, { silo: 'region' })
    control = await startSentry(WORLD, { regionUrl: region.url })
    const token = control.grant({ organization: 'acme', kind: 'personal' })
    ask = asker(control, token)
    askRegion = asker(region, token)
  })

  afterAll(async () => {
    await control.close()
    await region.close()
  })

  test('the control silo names the region, and the region answers for the organization', async () => {
    expect((await ask('organizations/acme/region/')).body).toEqual({ name: 'us', url: region.url })
    expect((await ask('users/me/regions/')).body).toEqual({ regions: [{ name: 'us', url: region.url }] })
    expect((await ask('organizations/acme/?detailed=0')).body).toMatchObject({ links: { regionUrl: region.url } })
    expect(column(await askRegion('organizations/acme/issues/'), 'title')).toHaveLength(2)
  })

  test.each(['', 'auth/', 'users/me/regions/', 'organizations/acme/region/'])(
    'the region does not know /api/0/%s',
    async path => {
      expect((await askRegion(path)).status).toBe(404)
      expect((await ask(path)).status).toBe(200)
    },
  )
})
