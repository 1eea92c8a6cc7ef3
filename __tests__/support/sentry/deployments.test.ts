import { afterEach, describe, expect, test } from '@jest/globals'
import { asker, column } from './ask.ts'
import { type Capability, OLD_SELF_HOSTED, SELF_HOSTED } from './capabilities.ts'
import { type SentryOptions, type SimulatedSentry, startSentry } from './server.ts'
import { manualClock } from './world/clock.ts'
import { grow } from './world/grow.ts'

const NOW = Date.parse('2026-11-20T12:00:00Z')
const running: SimulatedSentry[] = []

afterEach(async () => {
  for (const sentry of running.splice(0)) await sentry.close()
})

async function start(options: SentryOptions) {
  const world = grow({
    now: NOW,
    organizations: [
      {
        slug: 'acme',
        projects: [{ slug: 'web', issues: [{ title: 'x', symbolicated: false, level: 'fatal' }] }],
        releases: [{ version: 'web@1', projects: ['web'] }],
      },
    ],
  })
  const sentry = await startSentry(world, { clock: manualClock(NOW), ...options })
  running.push(sentry)
  return { sentry, ask: asker(sentry, sentry.grant({ organization: 'acme', kind: 'personal' })) }
}

describe('a server that lacks', () => {
  test.each<[Capability, string, number]>([
    ['numeric-ids', 'projects/acme/4505000000000002/', 404],
    ['project-slugs', 'organizations/acme/issues/?project=web', 400],
    ['substatus', 'organizations/acme/issues/?query=is:regressed', 400],
    ['recommended-sort', 'organizations/acme/issues/?sort=recommended', 400],
    ['regions', 'users/me/regions/', 404],
    ['issues-count', 'organizations/acme/issues-count/', 404],
    ['sessions', 'organizations/acme/sessions/?field=sum(session)', 404],
    ['outcomes', 'organizations/acme/stats_v2/?field=sum(quantity)&groupBy=outcome', 404],
    ['monitors', 'organizations/acme/monitors/', 404],
    ['detectors', 'organizations/acme/workflows/', 404],
    ['artifact-bundles', 'projects/acme/web/files/artifact-bundles/', 404],
    ['symbolicated-field', 'organizations/acme/events/?field=symbolicated_in_app', 400],
  ])('%s answers %s with %d', async (capability, path, status) => {
    const lacking = await start({ lacks: [capability] })
    expect((await lacking.ask(path)).status).toBe(status)
    const whole = await start({})
    expect((await whole.ask(path)).status).toBe(200)
  })

  test('priority leaves out the field, and finds nothing by it, without a word', async () => {
    const { ask } = await start({ lacks: ['priority'] })
    expect(await ask('organizations/acme/issues/?query=issue.priority:high')).toMatchObject({ status: 200, body: [] })
    expect((await ask('organizations/acme/issues/')).body).not.toHaveProperty('0.priority')
  })

  test('the fields of newer servers leaves them out', async () => {
    const { ask } = await start({ lacks: ['substatus', 'derived-data', 'release-status'] })
    const issues = await ask('organizations/acme/issues/')
    for (const field of ['substatus', 'derivedData', 'seerFixabilityScore'])
      expect(issues.body).not.toHaveProperty(`0.${field}`)
    const release = await ask('organizations/acme/releases/web@1/')
    for (const field of ['id', 'status', 'projects.0.hasHealthData']) expect(release.body).not.toHaveProperty(field)
  })

  test('envelopes answers 404 to them', async () => {
    const { sentry } = await start({ lacks: ['envelope'] })
    const { username, pathname } = new URL(sentry.dsn('acme/web'))
    const init = {
      method: 'POST',
      body: '{"message":"x"}',
      headers: { 'x-sentry-auth': `Sentry sentry_key=${username}` },
    }
    expect((await fetch(`${sentry.url}/api${pathname}/envelope/`, init)).status).toBe(404)
    expect((await fetch(`${sentry.url}/api${pathname}/store/`, init)).status).toBe(200)
  })

  test('the newer source map report has the older contract on the same path', async () => {
    const { ask } = await start({ lacks: ['source-map-debug-frames'] })
    const id = column(await ask('projects/acme/web/events/'), 'id')[0]
    const path = `projects/acme/web/events/${id}/source-map-debug/`
    expect((await ask(path)).status).toBe(400)
    expect((await ask(`${path}?frame_idx=0&exception_idx=0`)).body).toEqual({
      errors: [expect.objectContaining({ type: 'no_sourcemaps_on_release' })],
    })
  })

  test.each([
    ['a self-hosted server', SELF_HOSTED],
    ['an old self-hosted server', OLD_SELF_HOSTED],
  ])('what %s lacks still tells scopes, issues and releases', async (_, lacks) => {
    const { ask } = await start({ lacks })
    const index = await ask('')
    expect(index.status).toBe(200)
    expect(index.headers.get('x-sentry-rate-limit-limit')).toBeNull()
    expect((await ask('organizations/acme/?detailed=0')).body).toMatchObject({ links: { regionUrl: '' } })
    expect(column(await ask('organizations/acme/issues/'), 'title')).toEqual(['x'])
    expect((await ask('organizations/acme/releases/web@1/')).status).toBe(200)
  })
})

test('a base path stands in front of everything, links and DSNs too', async () => {
  const { sentry, ask } = await start({ basePath: '/tools/sentry' })
  const told = await ask('organizations/acme/issues/')
  expect(told.headers.get('link')).toContain(`${sentry.url}/api/0/organizations/acme/issues/?cursor=`)
  expect(sentry.dsn('acme/web')).toMatch(/^http:\/\/[0-9a-f]{32}@127\.0\.0\.1:\d+\/tools\/sentry\/\d+$/)
  expect((await fetch(sentry.url.replace('/tools/sentry', '/api/0/'))).status).toBe(404)
})

describe('rate limits', () => {
  test('are told with every reply, refusals too', async () => {
    const { ask } = await start({})
    const { headers } = await ask('organizations/nowhere/issues/')
    expect(headers.get('x-sentry-rate-limit-limit')).toBe('40')
    expect(headers.get('x-sentry-rate-limit-remaining')).toBe('39')
    expect(headers.get('x-sentry-rate-limit-reset')).toBe(String(NOW / 1_000 + 1))
    expect(headers.get('x-sentry-rate-limit-concurrentlimit')).toBe('25')
    expect(headers.get('x-sentry-rate-limit-concurrentremaining')).toBe('24')
  })

  test('are enforced where asked for, by caller, endpoint and second', async () => {
    const clock = manualClock(NOW)
    const { sentry, ask } = await start({ clock, enforcesRateLimits: true })
    const path = `organizations/acme/eventids/${'a'.repeat(32)}/`
    const refused = async () => (await ask(path)).status
    expect([await refused(), await refused()]).toEqual([404, 429])
    expect((await ask(path)).headers.get('content-type')).toBe('text/html; charset=utf-8')
    expect((await asker(sentry, sentry.grant({ organization: 'acme' }))(path)).status).toBe(404)
    expect((await ask('organizations/acme/issues/')).status).toBe(200)
    clock.advance(1_000)
    expect(await refused()).toBe(404)
  })
})
