import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { type SimulatedSentry, startSentry } from './server.ts'
import { backlog } from './world/backlog.ts'
import { addIssuesTo, grow } from './world/grow.ts'
import { LIVELY_RELEASES, lively } from './world/lively.ts'
import { projectIn } from './world/lookup.ts'

/** The native binary of this platform's package, as installed; null where npm left the optional package out. */
function nativeBinary(): string | null {
  const extension = process.platform === 'win32' ? '.exe' : ''
  try {
    return createRequire(import.meta.url).resolve(
      `@sentry/cli-${process.platform}-${process.arch}/bin/sentry-cli${extension}`,
    )
  } catch {
    return null
  }
}

const ISSUES_OF = ['issues', 'list', '--org', 'acme', '--project']
const shortIds = (output: string) =>
  [...output.matchAll(/\b(?:STOREFRONT|BRAND-NEW)-[0-9A-Z]+\b/g)].map(([id]) => id).sort()

const binary = nativeBinary()
const withBinary = binary === null ? describe.skip : describe
if (binary === null) console.warn('@sentry/cli has no binary for this platform here: its conformance is not tested')

withBinary('the real sentry-cli understands the simulated Sentry', () => {
  let sentry: SimulatedSentry
  let home: string
  let token: string

  beforeAll(async () => {
    sentry = await startSentry(grow(lively()))
    token = sentry.grant({ organization: 'acme' })
    home = await mkdtemp(join(tmpdir(), 'sentry-cli-home-'))
  })

  afterAll(async () => {
    await rm(home, { recursive: true, force: true })
    await sentry.close()
  })

  /** Runs it where it can find no configuration but what is given here. */
  function cli(args: string[], more: Record<string, string> = {}): Promise<{ code: number; output: string }> {
    const env = {
      HOME: home,
      SENTRY_URL: sentry.url,
      SENTRY_AUTH_TOKEN: token,
      SENTRY_LOAD_DOTENV: '0',
      SENTRY_HTTP_MAX_RETRIES: '0',
      SENTRY_DISABLE_UPDATE_CHECK: '1',
      ...more,
    }
    return new Promise(resolve => {
      execFile(binary ?? '', args, { cwd: home, env, timeout: 20_000 }, (error, stdout, stderr) => {
        resolve({ code: error ? Number(error.code) : 0, output: stdout + stderr })
      })
    })
  }

  test('info', async () => {
    const { code, output } = await cli(['info'])
    expect(output).toContain(sentry.url)
    expect(output).toContain('event:read')
    expect(code).toBe(0)
  })

  test('organizations list', async () => {
    const { code, output } = await cli(['organizations', 'list'])
    expect(output).toContain('Acme Shop')
    expect(code).toBe(0)
  })

  test('projects list', async () => {
    const { code, output } = await cli(['projects', 'list', '--org', 'acme'])
    expect(output).toContain('storefront')
    expect(output).toContain('desktop')
    expect(code).toBe(0)
  })

  test('issues list prints exactly the issues that the search finds', async () => {
    const { code, output } = await cli([...ISSUES_OF, 'storefront', '--query', 'is:unresolved level:fatal'])
    const fatal = projectIn(sentry.world, 'acme/storefront').issues.filter(
      issue => issue.level === 'fatal' && issue.status === 'unresolved',
    )
    expect(fatal.length).toBeGreaterThan(1)
    expect(shortIds(output)).toEqual(fatal.map(({ shortId }) => shortId).sort())
    expect(code).toBe(0)
  })

  test('issues list follows the pages', async () => {
    addIssuesTo(sentry.world, 'acme/brand-new', backlog(250), Date.now())
    const { output } = await cli([...ISSUES_OF, 'brand-new', '--query', 'is:unresolved', '--max-rows', '1000'])
    expect(new Set(shortIds(output)).size).toBe(250)
  })

  test('releases info', async () => {
    const { code, output } = await cli([
      'releases',
      'info',
      LIVELY_RELEASES.current,
      '--org',
      'acme',
      '--project',
      'storefront',
    ])
    expect(output).toContain(LIVELY_RELEASES.current)
    expect(code).toBe(0)
  })

  test('releases info of one that does not exist fails', async () => {
    expect((await cli(['releases', 'info', 'nowhere@0.0.1', '--org', 'acme'])).code).toBe(1)
  })

  test('an unknown token is refused', async () => {
    const { code, output } = await cli(['organizations', 'list'], { SENTRY_AUTH_TOKEN: 'f'.repeat(64) })
    expect(output).toContain('401')
    expect(code).toBe(1)
  })

  test('an organization token says where it belongs and reads releases', async () => {
    const own = sentry.grant({ organization: 'acme', kind: 'organization' })
    const { code, output } = await cli(['releases', 'list', '--org', 'acme', '--project', 'storefront'], {
      SENTRY_AUTH_TOKEN: own,
    })
    expect(output).toContain(LIVELY_RELEASES.previous)
    expect(code).toBe(0)
  })

  test('send-event makes an event that the API shows', async () => {
    sentry.forget()
    const dsn = sentry.dsn('acme/storefront')
    const { code, output } = await cli(['send-event', '--no-environ', '-m', 'hello from the command line'], {
      SENTRY_DSN: dsn,
    })
    expect(code).toBe(0)
    expect(sentry.writes).toHaveLength(1)
    const id = /[0-9a-f-]{32,36}/.exec(output)?.[0]?.replaceAll('-', '')
    const reply = await fetch(`${sentry.url}/api/0/projects/acme/storefront/events/${id}/`, {
      headers: { authorization: `Bearer ${token}` },
    })
    expect(await reply.json()).toMatchObject({ eventID: id, title: 'hello from the command line' })
  })
})
