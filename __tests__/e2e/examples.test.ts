import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals'
import { type CacheService, startCacheService } from '../support/cache-service/server.ts'
import type { ActionResult } from '../support/mini-runner/action-result.ts'
import { pullRequest, push, schedule, type WorkflowEvent } from '../support/mini-runner/events.ts'
import { actionStep } from '../support/product.ts'
import { folderWith, repositoryWith, type Tree } from '../support/repositories.ts'
import { type SimulatedSentry, startSentry } from '../support/sentry/server.ts'
import { addIssuesTo, addRelease, grow } from '../support/sentry/world/grow.ts'
import { projectIn } from '../support/sentry/world/lookup.ts'
import type { IssueSeed, ProjectSeed, SessionSeed } from '../support/sentry/world/seeds.ts'
import { type ExampleStep, exampleSteps, exampleText } from './example-steps.ts'
import { web, wired, worldOf } from './matrix.ts'

// Each test starts processes, and machines are busy.
jest.setTimeout(60_000)

let sentry: SimulatedSentry
let cache: CacheService
const ended: ActionResult[] = []

beforeEach(async () => {
  cache = await startCacheService()
})
afterEach(async () => {
  expect(sentry.writes).toEqual([])
  for (const step of ended.splice(0)) step.dispose()
  await sentry.close()
  await cache.close()
})

/** A token for each secret that the examples name: one of the organization, and one of an integration. */
function contexts(ref: string, readsAll: boolean) {
  return {
    github: { ref_name: ref },
    vars: { SENTRY_ORG: 'acme', SENTRY_PROJECT: 'web' },
    secrets: {
      SENTRY_AUTH_TOKEN: sentry.grant({ organization: 'acme', ...(!readsAll && { kind: 'organization' as const }) }),
      SENTRY_READ_TOKEN: sentry.grant({ organization: 'acme' }),
    },
  }
}

async function run(step: ExampleStep | undefined, event: WorkflowEvent, checkout: string, runId = '1') {
  if (!step) throw new Error('the example has no such step')
  const ran = await actionStep({
    workspace: step.hasCheckout ? checkout : folderWith(),
    inputs: step.inputs,
    env: { ...step.env, SENTRY_URL: sentry.url },
    event,
    github: { run_id: runId },
    runtime: cache.runtime(cache.grant()),
  })
  ended.push(ran)
  // An input that does not exist would be told here.
  expect(ran.warnings).toEqual([])
  return ran
}

const debugId = '3f6a1c52-8f0e-4d7b-9c21-5be0a4d17e90'
const built: Tree = {
  ...wired,
  'dist/app.js': `var a=1;\n//# debugId=${debugId}\n//# sourceMappingURL=app.js.map\n`,
  'dist/app.js.map': JSON.stringify({ version: 3, sources: ['a.ts'], names: [], mappings: 'AAAA', debug_id: debugId }),
}
const version = 'shop@v1.4.0'
const tag = push({ tag: 'v1.4.0' })

describe('examples/release.yml', () => {
  const sessions: SessionSeed[] = [{ release: 'shop@v1.3.0', from: '12d', healthy: 199_600, crashed: 400 }]
  const upload = { release: version, files: [{ url: '~/app.js', debugId }] }
  const shop = (changes: Partial<ProjectSeed> = {}) =>
    worldOf(
      { platform: 'javascript-react', sessions, artifactBundles: [upload], ...changes },
      { releases: [{ version: 'shop@v1.3.0', projects: ['web'], created: '12d' }] },
    )
  const create = (deployed: boolean) =>
    addRelease(
      sentry.world,
      'acme',
      {
        version,
        projects: ['web'],
        created: '5h',
        commits: [{ id: 'a'.repeat(40) }],
        deploys: deployed ? [{ environment: 'production', finished: '5h' }] : [],
      },
      Date.now(),
    )
  const steps = () => exampleSteps('release', contexts('v1.4.0', false))
  const checkout = () => repositoryWith({ ...built, '.github/workflows/release.yml': exampleText('release') })

  /** What users do in five hours with it. */
  function use(crashed: number, issues: IssueSeed[] = []): void {
    const now = Date.now()
    const live: SessionSeed = { release: version, from: '5h', healthy: 20_000 - crashed, crashed }
    const { sessions: grown } = projectIn(
      grow({ now, organizations: [{ slug: 'acme', projects: [web({ sessions: [live] })] }] }),
      'acme/web',
    )
    projectIn(sentry.world, 'acme/web').sessions.push(...grown)
    addIssuesTo(sentry.world, 'acme/web', issues, now)
  }

  test('before the deploy: what was built and uploaded may ship', async () => {
    sentry = await startSentry(grow(shop()))
    create(false)
    const { outputs, outcome } = await run(steps()[0], tag, checkout())
    expect(outputs).toMatchObject({
      status: 'PASS',
      conclusion: 'ok',
      mode: 'release-gate',
      release: version,
      'release-regression-count': '',
    })
    expect(outputs.evidence).toContain('Asked for with \\u0060phase\\u0060')
    expect(outcome).toBe('success')
  })

  test('before the deploy: source maps that are not there stop it', async () => {
    sentry = await startSentry(grow(shop({ artifactBundles: [] })))
    create(false)
    const { outputs, outcome } = await run(steps()[0], tag, checkout())
    expect(outputs).toMatchObject({ status: 'FAIL', conclusion: 'blocked' })
    expect(outputs.risks).toContain('stay minified')
    expect(outcome).toBe('failure')
  })

  test('after the deploy: it crashes no more than the one before', async () => {
    sentry = await startSentry(grow(shop()))
    create(true)
    use(20)
    const { outputs, outcome } = await run(steps()[1], tag, checkout())
    expect(outputs).toMatchObject({
      status: 'PASS',
      conclusion: 'ok',
      release: version,
      'release-regression-count': '0',
    })
    expect(outcome).toBe('success')
  })

  test('after the deploy: it crashes more, with an issue that is new', async () => {
    sentry = await startSentry(grow(shop()))
    create(true)
    use(600, [{ title: 'Boom', isUnhandled: true, firstSeen: '2h', releases: [version], count: 500, userCount: 90 }])
    const { outputs, outcome, annotations } = await run(steps()[1], tag, checkout())
    expect(outputs).toMatchObject({ status: 'FAIL', conclusion: 'blocked', release: version })
    expect(JSON.parse(outputs.risks ?? '')).toEqual(
      expect.arrayContaining([expect.stringContaining('chance does not explain it')]),
    )
    expect(annotations[0]).toMatchObject({ type: 'error', title: 'sentry-monitor: FAIL' })
    expect(outcome).toBe('failure')
  })
})

describe('examples/daily-prod-health.yml', () => {
  const step = () => exampleSteps('daily-prod-health', contexts('main', true))[0]

  test('a day without trouble', async () => {
    sentry = await startSentry(grow(worldOf()))
    const { outputs, outcome } = await run(step(), schedule(), folderWith())
    expect(outputs).toMatchObject({ status: 'PASS', 'unresolved-count': '0', 'high-severity-count': '0' })
    expect(outcome).toBe('success')
  })

  test('more crashes than the floor allows stop the job', async () => {
    const sessions: SessionSeed[] = [{ release: 'web@2', from: '24h', healthy: 9_500, crashed: 500 }]
    sentry = await startSentry(grow(worldOf({ sessions })))
    const { outputs, outcome } = await run(step(), schedule(), folderWith())
    expect(outputs).toMatchObject({ status: 'FAIL', conclusion: 'blocked' })
    expect(outcome).toBe('failure')
  })

  test('a backlog that is larger than what one lives with does not', async () => {
    const issues = Array.from({ length: 26 }, (_, index): IssueSeed => ({ title: `Old ${index}`, level: 'info' }))
    sentry = await startSentry(grow(worldOf({ issues })))
    const { outputs, outcome } = await run(step(), schedule(), folderWith())
    expect(outputs).toMatchObject({ status: 'PARTIAL', conclusion: 'attention', 'unresolved-count': '26' })
    expect(outcome).toBe('success')
  })
})

test('examples/verify-loop.yml: two days', async () => {
  sentry = await startSentry(grow(worldOf({ issues: [{ title: 'Old', level: 'info', firstSeen: '20d' }] })))
  const [step] = exampleSteps('verify-loop', contexts('main', true))
  const checkout = repositoryWith({
    ...wired,
    'instrument.mjs': `import * as Sentry from '@sentry/node'\nSentry.init({ release: 'web@2' })\n`,
  })
  const first = await run(step, schedule(), checkout, '1')
  expect(first.outputs).toMatchObject({ mode: 'verify-loop', release: 'web@2', changed: '', 'state-saved': 'true' })
  addIssuesTo(sentry.world, 'acme/web', [{ title: 'New', firstSeen: '0s', lastSeen: '0s' }], Date.now())
  const second = await run(step, schedule(), checkout, '2')
  expect(second.outputs).toMatchObject({
    changed: 'true',
    'new-since-last': '1',
    'resolved-since-last': '0',
    'state-restored': 'true',
  })
})

test('examples/pr-preflight.yml: a pull request of a fork', async () => {
  sentry = await startSentry(grow(worldOf()))
  const [step] = exampleSteps('pr-preflight', contexts('main', true))
  const ran = await run(step, pullRequest({ from: 'fork' }), repositoryWith(wired))
  expect(ran.outputs).toMatchObject({ status: 'PASS', mode: 'setup-preflight' })
  expect(sentry.requests).toEqual([])
})
