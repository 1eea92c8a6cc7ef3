import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { nodeHttp } from '../../src/adapters/http.ts'
import { systemClock } from '../../src/adapters/system-clock.ts'
import { systemRandom } from '../../src/adapters/system-random.ts'
import type { Targeting } from '../../src/core/target.ts'
import { Secret } from '../../src/core/text.ts'
import { readAuthToken } from '../../src/request/auth-token.ts'
import { type AskedTarget, resolveTarget } from '../../src/request/target.ts'
import { sentryClient } from '../../src/sources/sentry/client.ts'
import { credentials } from '../support/connection-facts.ts'
import { type SimulatedSentry, startSentry } from '../support/sentry/server.ts'
import type { Grant } from '../support/sentry/tokens.ts'
import { grow } from '../support/sentry/world/grow.ts'

const world = grow({
  organizations: [
    {
      slug: 'acme',
      id: 11,
      projects: [
        { slug: 'web', id: 42 },
        { slug: 'api', id: 43 },
      ],
    },
    { slug: 'solo', id: 12, projects: [{ slug: 'only', id: 44 }] },
    { slug: 'empty', id: 13 },
    { slug: 'large', id: 14, projects: Array.from({ length: 120 }, (_, index) => ({ slug: `p${index}` })) },
  ],
})

let sentry: SimulatedSentry
beforeAll(async () => {
  sentry = await startSentry(world)
})
afterAll(() => sentry.close())
beforeEach(() => sentry.forget())

async function resolved(asked: Partial<AskedTarget>, grant: Grant): Promise<Targeting> {
  const value = sentry.grant(grant)
  const client = sentryClient({
    http: nodeHttp({}),
    clock: systemClock,
    random: systemRandom,
    address: sentry.url,
    token: new Secret(value),
    deadline: AbortSignal.timeout(10_000),
    deadlineMs: systemClock.elapsedMs() + 10_000,
    cancelled: new AbortController().signal,
  })
  const request = { org: undefined, project: undefined, 'auto-slug-discovery': true, ...asked }
  return resolveTarget(request, credentials({ token: readAuthToken(value) }), client)
}

const known = (name: string, source: string) => ({ kind: 'known', name, source })
const read = ['org:read', 'project:read']

describe('organization and project', () => {
  test.each<[string, Partial<AskedTarget>, Grant, object, number]>([
    [
      'as given, without a question',
      { org: 'acme', project: 'web' },
      { organization: 'acme' },
      { org: known('acme', 'given'), project: known('web', 'given') },
      0,
    ],
    [
      'row 7: the only ones that the token may see',
      {},
      { organization: 'solo' },
      { org: known('solo', 'only-candidate'), project: known('only', 'only-candidate') },
      2,
    ],
    [
      'row 7: the only project that the token may see',
      { org: 'acme' },
      { organization: 'acme', projects: ['api'] },
      { org: known('acme', 'given'), project: known('api', 'only-candidate') },
      1,
    ],
    [
      'the organization that the token names',
      { project: 'web' },
      { organization: 'acme', kind: 'organization' },
      { org: known('acme', 'token'), project: known('web', 'given') },
      0,
    ],
    [
      'ids, as slugs',
      { org: '11', project: '43' },
      { organization: 'acme' },
      { org: known('acme', 'id'), project: known('api', 'id') },
      4,
    ],
    [
      'ids that the server does not tell, as they are',
      { org: '11', project: '43' },
      { organization: 'acme', scopes: ['event:read'] },
      { org: known('11', 'given'), project: known('43', 'given') },
      4,
    ],
    [
      'row 5: several projects',
      { org: 'acme' },
      { organization: 'acme' },
      { project: { kind: 'open', candidates: ['api', 'web'], complete: true } },
      1,
    ],
    [
      'row 5: no project',
      {},
      { organization: 'empty' },
      { project: { kind: 'open', candidates: [], complete: true } },
      2,
    ],
    [
      'row 5: discovery is off',
      { 'auto-slug-discovery': false },
      { organization: 'solo' },
      { org: { kind: 'discovery-off' }, project: { kind: 'no-organization' } },
      0,
    ],
    [
      'row 5: discovery is off, for the project',
      { org: 'solo', 'auto-slug-discovery': false },
      { organization: 'solo' },
      { project: { kind: 'discovery-off' } },
      0,
    ],
    [
      'row 6: the token cannot list projects',
      {},
      { organization: 'solo', kind: 'organization' },
      {
        org: known('solo', 'token'),
        project: { kind: 'unlisted', because: { cause: 'forbidden', detail: { kind: 'missing-scope' } } },
      },
      1,
    ],
    [
      'row 6: the token cannot list organizations',
      {},
      { organization: 'solo', scopes: ['event:read'] },
      { org: { kind: 'unlisted', because: { cause: 'forbidden' } } },
      1,
    ],
    [
      'row 8: another organization than the token is of',
      { org: 'solo' },
      { organization: 'acme', kind: 'organization' },
      { org: { kind: 'foreign', name: 'solo', ofToken: 'acme' } },
      0,
    ],
    [
      'row 8: an id of another organization is left to the server',
      { org: '12', project: 'only' },
      { organization: 'acme', scopes: read },
      { org: known('12', 'given') },
      2,
    ],
  ])('%s', async (_, asked, grant, expected, requests) => {
    expect(await resolved(asked, grant)).toMatchObject(expected)
    expect(sentry.requests.filter(({ path }) => path !== '/api/0/').length).toBe(requests)
    expect(sentry.writes).toEqual([])
  })

  test('a long list is read to its end before anything is said of it', async () => {
    const { project } = await resolved({}, { organization: 'large' })
    expect(project.kind === 'open' && [project.candidates.length, project.complete]).toEqual([120, true])
  })
})
