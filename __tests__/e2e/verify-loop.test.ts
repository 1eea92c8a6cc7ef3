import { existsSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { type ReportJson, reportSchema } from '../../src/report/schema.ts'
import { type CacheService, startCacheService } from '../support/cache-service/server.ts'
import { reportOf, runCommandLine } from '../support/command-line.ts'
import { schedule } from '../support/mini-runner/events.ts'
import { actionStep, nodes } from '../support/product.ts'
import { folderWith, repositoryWith } from '../support/repositories.ts'
import { hangs } from '../support/sentry/connection-faults.ts'
import { failsWith } from '../support/sentry/faults.ts'
import { type SimulatedSentry, startSentry } from '../support/sentry/server.ts'
import { addIssuesTo, grow } from '../support/sentry/world/grow.ts'
import { issueIn } from '../support/sentry/world/lookup.ts'

let sentry: SimulatedSentry
let cache: CacheService
let workspace: string
beforeEach(async () => {
  const issues = ['A', 'B', 'C'].map(title => ({ title, firstSeen: '20d', lastSeen: '1h' }) as const)
  sentry = await startSentry(grow({ organizations: [{ slug: 'acme', projects: [{ slug: 'web', id: 42, issues }] }] }))
  cache = await startCacheService()
  workspace = repositoryWith({ 'README.md': 'A shop.' })
})
afterEach(async () => {
  expect(sentry.writes).toEqual([])
  await Promise.all([sentry.close(), cache.close()])
})

interface Step {
  readonly attempt?: string
  readonly inputs?: Record<string, string>
  readonly runtime?: Record<string, string>
  readonly node?: string
}

/** A scheduled run of the action: its outputs, its report, and what it printed. */
async function run(id: number, { attempt = '1', inputs = {}, runtime, node }: Step = {}) {
  const env = {
    SENTRY_AUTH_TOKEN: sentry.grant({ organization: 'acme' }),
    SENTRY_URL: sentry.url,
    SENTRY_ORG: 'acme',
    SENTRY_PROJECT: 'web',
  }
  const step = await actionStep({
    workspace,
    env,
    event: schedule(),
    inputs: { mode: 'verify-loop', 'sentry-cli': 'off', ...inputs },
    runtime: runtime ?? cache.runtime(cache.grant()),
    github: { run_id: String(id), run_attempt: attempt },
    ...(node && { node }),
  })
  const report = reportSchema.parse(JSON.parse(readFileSync(step.outputs['report-file'] ?? '', 'utf8')))
  const left = await leftIn(step.files.temp)
  step.dispose()
  return { step, report, outputs: step.outputs, left, status: (check: string) => statusIn(report, check) }
}

/** What there still is of the cache, also a moment after the step: what a run that was stopped leaves, others remove. */
async function leftIn(temporary: string): Promise<readonly string[]> {
  const left = () => readdirSync(temporary).filter(name => name.includes('cache'))
  for (let look = 0; look < 40 && left().length > 0; look++) await delay(50)
  return left()
}

function statusIn(report: ReportJson, check: string): string | null | undefined {
  return report.results.at(-1)?.checks.find(({ id }) => id === `continuity/${check}`)?.status
}

const appear = (...titles: readonly string[]) =>
  addIssuesTo(
    sentry.world,
    'acme/web',
    titles.map(title => ({ title, firstSeen: '0h', lastSeen: '0h' })),
    Date.now(),
  )
const resolve = (shortId: string) =>
  Object.assign(issueIn(sentry.world, shortId), { status: 'resolved', substatus: null })
const counts = ({ outputs }: { outputs: Readonly<Record<string, string>> }) => [
  outputs['new-since-last'],
  outputs['resolved-since-last'],
  outputs.changed,
]

describe('with the cache of GitHub Actions', () => {
  test('ten runs, with one started again, a race and a corrupted entry, tell each change once', async () => {
    const first = await run(1)
    expect(counts(first)).toEqual(['', '', ''])
    expect(first.outputs).toMatchObject({ 'state-restored': 'false', 'state-saved': 'true' })
    const second = await run(2)
    expect(counts(second)).toEqual(['0', '0', 'false'])
    expect(second.outputs).toMatchObject({ 'state-restored': 'true', 'state-saved': 'true' })
    expect(second.step.summary).toContain('unchanged: 3 open, 0 new')
    expect(second.step.summary).toContain('Trend of 2 runs')
    appear('D')
    resolve('WEB-1')
    expect(counts(await run(3))).toEqual(['1', '1', 'true'])
    expect(counts(await run(3, { attempt: '2' }))).toEqual(['1', '1', 'true'])
    const both = await Promise.all([run(4), run(5)])
    expect(both.map(counts)).toEqual([
      ['0', '0', 'false'],
      ['0', '0', 'false'],
    ])
    const [newest] = cache.entries.slice(-1)
    if (newest) newest.bytes = Buffer.from('corrupted')
    appear('E')
    const reset = await run(6)
    expect(counts(reset)).toEqual(['', '', ''])
    expect(reset.status('baseline-in-order')).toBe('PARTIAL')
    const after = await run(7)
    expect(counts(after)).toEqual(['0', '0', 'false'])
    expect(after.report.delta?.complete).toBe(true)
    expect(cache.entries.map(({ key }) => key.replace(/^.*?-[0-9a-f]{16}-/, ''))).toEqual(
      expect.arrayContaining(['1-1', '2-1', '3-1', '3-2', '4-1', '5-1', '6-1', '7-1']),
    )
  }, 120_000)

  test.each(nodes)(
    '%s: the library is neither heard nor seen, and nothing is left',
    async (_, node) => {
      await run(1, { node })
      const { step, left, outputs } = await run(2, { node })
      const printed = `${step.rawStdout}${step.rawStderr}`
      expect(printed).not.toMatch(/tar|zstd|Cache hit|Cache Size|debug::|canary-signature|runtime-token/)
      expect(step.annotations.filter(({ message }) => /cache|restore/i.test(message))).toEqual([])
      expect(outputs['state-restored']).toBe('true')
      expect(left).toEqual([])
      expect(readdirSync(workspace).sort()).toEqual(['.git', 'README.md'])
    },
    60_000,
  )

  const none = {}
  test.each<readonly [string, () => Step, readonly [string, string], RegExp]>([
    ['row 55: there is none', () => ({ runtime: none }), ['PASS', 'PASS'], /no cache service here/],
    [
      'row 56: none, though asked for',
      () => ({ runtime: none, inputs: { state: 'cache' } }),
      ['PARTIAL', 'PARTIAL'],
      /no cache/,
    ],
    [
      'row 55: cache-mode read',
      () => ({ runtime: { ...cache.runtime(cache.grant()), ACTIONS_CACHE_MODE: 'read' } }),
      ['PASS', 'PASS'],
      /`cache-mode` of this run does not allow writing/,
    ],
    [
      'row 55: a token that may only read',
      () => ({ runtime: cache.runtime(cache.grant({ writes: null })) }),
      ['PASS', 'PASS'],
      /may not write caches/,
    ],
    [
      'row 55: a token that may not even read',
      () => ({ runtime: cache.runtime(cache.grant({ writes: null, reads: [] })) }),
      ['PASS', 'PASS'],
      /may not read caches/,
    ],
  ])(
    '%s',
    async (_, step, [restored, saved], said) => {
      const ran = await run(2, step())
      expect([ran.status('baseline-in-order'), ran.status('checkpoint-in-order')]).toEqual([restored, saved])
      expect(ran.outputs['state-saved']).toBe('false')
      expect(ran.step.log.join('\n')).toMatch(said)
    },
    30_000,
  )

  test('row 56: a service that refuses to save', async () => {
    cache.faults.set('CreateCacheEntry', 'rate-limited')
    const { status, step } = await run(1)
    expect([status('baseline-in-order'), status('checkpoint-in-order')]).toEqual(['PASS', 'PARTIAL'])
    expect(step.annotations.map(({ message }) => message).join()).not.toMatch(/hit a rate limit/)
  }, 30_000)

  test('a service that refuses to restore: the checkpoint of the last run stays, and the next run compares itself with that', async () => {
    await run(1)
    appear('D')
    cache.faults.set('GetCacheEntryDownloadURL', 'rate-limited')
    const blind = await run(2)
    expect([blind.status('baseline-in-order'), blind.status('checkpoint-in-order')]).toEqual(['PARTIAL', null])
    cache.faults.clear()
    expect(counts(await run(3))).toEqual(['1', '0', 'true'])
  }, 60_000)

  test('a service that hangs holds the step for 15 seconds, once', async () => {
    cache.faults.set('GetCacheEntryDownloadURL', 'hangs').set('CreateCacheEntry', 'hangs')
    const started = performance.now()
    const { status, outputs, left } = await run(1)
    expect(performance.now() - started).toBeLessThan(25_000)
    expect([status('baseline-in-order'), status('checkpoint-in-order')]).toEqual(['PARTIAL', null])
    expect(outputs['state-saved']).toBe('false')
    expect(cache.calls).not.toContain('CreateCacheEntry')
    expect(left).toEqual([])
  }, 60_000)

  test('a run whose time is over while the service hangs leaves nothing behind', async () => {
    cache.faults.set('GetCacheEntryDownloadURL', 'hangs')
    const { status, left } = await run(1, { inputs: { 'timeout-seconds': '3' } })
    expect(cache.calls).toContain('GetCacheEntryDownloadURL')
    expect(status('changes-seen')).toBe('PARTIAL')
    expect(left).toEqual([])
  }, 30_000)

  test('legs of a matrix have checkpoints of their own', async () => {
    await run(1, { inputs: { 'state-key': 'linux' } })
    expect((await run(2, { inputs: { 'state-key': 'macos' } })).outputs['state-restored']).toBe('false')
    expect((await run(3, { inputs: { 'state-key': 'linux' } })).outputs['state-restored']).toBe('true')
  }, 60_000)
})

describe('with a file', () => {
  const env = () => ({
    SENTRY_AUTH_TOKEN: sentry.grant({ organization: 'acme' }),
    SENTRY_URL: sentry.url,
    SENTRY_ORG: 'acme',
    SENTRY_PROJECT: 'web',
  })
  const reportWith = (path: string) =>
    reportOf('verify-loop', ['--state-file', path, '--repo-root', workspace], { env: env() })

  test('the command line remembers, and asks in two waves', async () => {
    const path = join(folderWith(), 'state.json')
    await reportWith(path)
    appear('D')
    resolve('WEB-2')
    // So far away that questions which do not wait for each other go out together.
    sentry.latency = 100
    const report = await reportWith(path)
    expect(report.delta).toMatchObject({ complete: true, changes: expect.any(Array) })
    expect([report.delta?.newIssues.length, report.delta?.resolvedIssues.length]).toEqual([1, 1])
    expect(report.requests.waves).toBeLessThanOrEqual(2)
    expect(report.results.map(({ mode }) => mode).at(-1)).toBe('verify-loop')
    expect(statSync(path).mode & 0o777).toBe(0o600)
  }, 30_000)

  test('the names of organization, project and issues stand in no checkpoint', async () => {
    const path = join(folderWith(), 'state.json')
    await reportWith(path)
    expect(readFileSync(path, 'utf8')).not.toMatch(/acme|web|127\.0\.0\.1|WEB-/i)
  })

  test('without one nothing is kept, and that is said', async () => {
    const { stdout } = await runCommandLine(['--mode', 'verify-loop', '--sentry-cli', 'off'], { env: env() })
    expect(stdout).toContain('Nothing is remembered for the next run: `--state-file` names a file')
    const report = await reportOf('verify-loop', [], { env: env() })
    expect([statusIn(report, 'baseline-in-order'), statusIn(report, 'checkpoint-in-order')]).toEqual([null, null])
    expect(report.results.at(-1)?.evidence.join()).toMatch(/unless `--state-file` names a file/)
  })

  test('another mode says that it has no use for one', async () => {
    const path = join(folderWith(), 'state.json')
    const { stdout } = await runCommandLine(['--mode', 'issue-triage', '--state-file', path], { env: env() })
    expect(stdout).toContain('`state-file`: this mode remembers nothing from run to run.')
    expect(existsSync(path)).toBe(false)
  })

  test('a run whose time is over keeps the checkpoint of the last one, and ends', async () => {
    const path = join(folderWith(), 'state.json')
    await reportWith(path)
    const kept = readFileSync(path, 'utf8')
    sentry.inject({ path: '/api/0/organizations/acme/issues/' }, hangs)
    const report = await reportOf('verify-loop', ['--state-file', path, '--timeout-seconds', '2'], { env: env() })
    expect(statusIn(report, 'changes-seen')).toBe('PARTIAL')
    expect(readFileSync(path, 'utf8')).toBe(kept)
    expect(report.durationMs).toBeLessThan(10_000)
  }, 30_000)

  test.each([
    ['row 54: an empty file', ''],
    ['row 54: half a file', '{"schema":1,'],
    ['row 54: ten megabytes', `{"schema":1,${'x'.repeat(10 * 1024 * 1024)}`],
  ])(
    '%s resets the baseline, and leaves a new one',
    async (_, content) => {
      const path = join(folderWith(), 'state.json')
      writeFileSync(path, content)
      expect(statusIn(await reportWith(path), 'baseline-in-order')).toBe('PARTIAL')
      expect((await reportWith(path)).delta?.newIssues).toEqual([])
    },
    30_000,
  )

  test('row 56: a folder that is not there', async () => {
    const path = join(folderWith(), 'missing', 'state.json')
    const report = await reportWith(path)
    expect([statusIn(report, 'baseline-in-order'), statusIn(report, 'checkpoint-in-order')]).toEqual([
      'PARTIAL',
      'PARTIAL',
    ])
    expect(existsSync(path)).toBe(false)
  })

  test('row 56: a file of somebody else stays as it is, and is to be removed by hand', async () => {
    const path = join(workspace, 'README.md')
    const report = await reportWith(path)
    expect([statusIn(report, 'baseline-in-order'), statusIn(report, 'checkpoint-in-order')]).toEqual([
      'PARTIAL',
      'PARTIAL',
    ])
    expect(JSON.stringify(report)).toMatch(/a file that is no checkpoint.*remove the file/)
    expect(readFileSync(path, 'utf8')).toBe('A shop.')
  })

  test('row 56: a link that a pull request has made leads nowhere', async () => {
    const outside = folderWith({ 'state.json': '{"schema":1}', 'report.json': '{}' })
    symlinkSync(outside, join(workspace, '.sentry'))
    const files = ['--state-file', '.sentry/state.json', '--report-file', '.sentry/report.json']
    const { code, stdout } = await runCommandLine(
      ['--mode', 'verify-loop', '--sentry-cli', 'off', '--repo-root', workspace, ...files],
      { env: env(), cwd: workspace },
    )
    expect(code).toBe(2)
    expect(stdout).toMatch(/nor lie behind one that leads out of the checkout/)
    expect(readdirSync(outside).map(name => readFileSync(join(outside, name), 'utf8'))).toEqual(['{}', '{"schema":1}'])
  })

  test('row 57: the issues are not seen, and the checkpoint stays', async () => {
    const path = join(folderWith(), 'state.json')
    await reportWith(path)
    const kept = readFileSync(path, 'utf8')
    sentry.inject({ path: '/api/0/organizations/acme/issues/' }, failsWith(503))
    const report = await reportWith(path)
    expect(report.delta).toBeNull()
    expect(statusIn(report, 'changes-seen')).toBe('PARTIAL')
    expect(readFileSync(path, 'utf8')).toBe(kept)
  }, 30_000)
})
