import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, jest, test } from '@jest/globals'
import type { ModeName } from '../../src/core/mode.ts'
import type { ReportJson } from '../../src/report/schema.ts'
import { ranFor, reportOf } from '../support/command-line.ts'
import { pullRequest, push, type WorkflowEvent } from '../support/mini-runner/events.ts'
import { actionStep } from '../support/product.ts'
import { folderWith } from '../support/repositories.ts'
import { failsWith } from '../support/sentry/faults.ts'
import type { SimulatedSentry } from '../support/sentry/server.ts'
import { addIssuesTo } from '../support/sentry/world/grow.ts'
import { projectIn } from '../support/sentry/world/lookup.ts'
import type { IssueSeed } from '../support/sentry/world/seeds.ts'
import type { Issue } from '../support/sentry/world/world.ts'
import { causes, expectCause, live } from './causes.ts'
import { type ApiMode, entryIn, onServer, reportFor, wiredRepository, worldOf } from './matrix.ts'

// Each test starts processes, and machines are busy.
jest.setTimeout(60_000)

const five: readonly ModeName[] = ['setup-preflight', 'local-smoke', 'release-gate', 'prod-health', 'issue-triage']
const apiModes: readonly ApiMode[] = ['release-gate', 'prod-health', 'issue-triage']
const statuses = ({ results }: ReportJson) => Object.fromEntries(results.map(({ mode, status }) => [mode, status]))
const newState = () => join(folderWith(), 'state.json')

describe('row', () => {
  test.each(causes.map(cause => [cause.row, cause] as const))('%s, in both plans', async (_, cause) => {
    await onServer(cause, async (sentry, { args, env }) => {
      const all = [...args, '--repo-root', wiredRepository()]
      const reports = await Promise.all([
        reportFor('all', all, env),
        reportFor('verify-loop', [...all, '--state-file', newState()], env),
      ])
      for (const [index, report] of reports.entries()) {
        const [status] = cause.inPlans.slice(index)
        const own = report.mode
        for (const mode of apiModes) expectCause(entryIn(report, mode), cause)
        // R3: what is wrong with the server does not touch what the repository says.
        expect(statuses(report)).toMatchObject({
          'setup-preflight': 'PASS',
          'local-smoke': status,
          'release-gate': status,
          'prod-health': status,
          'issue-triage': status,
        })
        expect(report.results.map(({ mode }) => mode)).toEqual([...five, own])
        expect(report.status).toBe(status)
      }
      if (cause.isSilent) expect(sentry.requests).toEqual([])
      expect(sentry.writes).toEqual([])
    })
  })

  test.each<[string, WorkflowEvent, Record<string, string>]>([
    ['a pull request of a fork', pullRequest({ from: 'fork' }), {}],
    ['a pull request of a fork that is gone', pullRequest({ from: 'deleted fork' }), {}],
    ['Dependabot', push(), { actor: 'dependabot[bot]' }],
  ])('2: no token on %s', async (_, event, github) => {
    await onServer({ given: () => ({}) }, async sentry => {
      const inputs = { org: 'acme', project: 'web', release: 'web@2', 'sentry-url': sentry.url }
      const modes = [...apiModes, 'all', 'verify-loop']
      const steps = await Promise.all(
        modes.map(mode => actionStep({ workspace: wiredRepository(), inputs: { ...inputs, mode }, event, github })),
      )
      for (const step of steps) {
        expect(step.outputs).toMatchObject({ status: 'PARTIAL', conclusion: 'attention', 'unresolved-count': '' })
        expect(step.outcome).toBe('success')
        step.dispose()
      }
      expect(sentry.requests).toEqual([])
    })
  })

  test('7: exactly one candidate, and all is well', async () => {
    const alone = worldOf().organizations.slice(1)
    await onServer({ world: { organizations: alone }, given: () => ({ bare: true }) }, async sentry => {
      const env = { SENTRY_AUTH_TOKEN: sentry.grant({ organization: 'solo' }) }
      const args = ['--sentry-url', sentry.url, ...live, '--repo-root', wiredRepository()]
      const reports = await Promise.all([
        reportFor('all', args, env),
        reportFor('verify-loop', [...args, '--state-file', newState()], env),
      ])
      for (const report of reports) {
        expect(new Set(Object.values(statuses(report)))).toEqual(new Set(['PASS']))
        expect(report).toMatchObject({ status: 'PASS', conclusion: 'ok', target: { org: 'solo', project: 'web' } })
      }
    })
  })

  test.each([...apiModes, 'all', 'verify-loop'] as const)('R2: %s is FAIL where no response ever came', async mode => {
    await onServer({ given: () => ({ args: [...live, '--require-host-network'] }) }, async (sentry, { args, env }) => {
      const silent = [...args, '--sentry-url', 'http://127.0.0.1:9']
      const noted = { ...env, SENTRY_AUTH_TOKEN: `sntryu_${'0f1e'.repeat(16)}` }
      sentry.inject({}, failsWith(503))
      const [gone, answering] = await Promise.all([ranFor(mode, silent, { env: noted }), ranFor(mode, args, { env })])
      expect([gone.report.status, gone.code]).toEqual(['FAIL', 1])
      expect([answering.report.status, answering.code]).toEqual(['PARTIAL', 0])
    })
  })
})

describe('verify-loop with a state file', () => {
  const old = (title: string): IssueSeed => ({ title, firstSeen: '20d', lastSeen: '1h', count: 10, userCount: 2 })
  const world = () => worldOf({ issues: ['A', 'B', 'C'].map(old) })

  interface Loop {
    readonly sentry: SimulatedSentry
    readonly state: string
    readonly run: (...args: readonly string[]) => Promise<ReportJson>
    readonly issue: (title: string) => Issue
  }

  async function loop(work: (loop: Loop) => Promise<void>): Promise<void> {
    await onServer({ world: world(), given: () => ({ args: live }) }, async (sentry, { args, env }) => {
      const state = newState()
      await work({
        sentry,
        state,
        run: (...own) => reportOf('verify-loop', [...args, '--state-file', state, ...own], { env }),
        issue(title) {
          const found = projectIn(sentry.world, 'acme/web').issues.find(issue => issue.title === title)
          if (!found) throw new Error(`no issue ${title}`)
          return found
        },
      })
      expect(sentry.writes).toEqual([])
    })
  }
  const checksIn = (report: ReportJson) =>
    Object.fromEntries(entryIn(report, 'verify-loop').checks.map(({ id, outcome }) => [id, outcome]))
  const wordsIn = (report: ReportJson) => entryIn(report, 'verify-loop').evidence.join('\n')

  test('53: a first run has no delta; the next ones tell each change once', async () => {
    await loop(async ({ sentry, run, issue }) => {
      const first = await run()
      expect(first.delta).toBeNull()
      expect(checksIn(first)).toMatchObject({
        'continuity/changes-seen': 'passed',
        'continuity/baseline-in-order': 'passed',
        'continuity/checkpoint-in-order': 'passed',
      })
      expect(wordsIn(first)).toContain('baseline established')
      const unchanged = await run()
      expect(unchanged.delta).toMatchObject({ newIssues: [], resolvedIssues: [], regressedIssues: [], complete: true })
      const [added] = addIssuesTo(
        sentry.world,
        'acme/web',
        [{ title: 'D', firstSeen: '0s', lastSeen: '0s' }],
        Date.now(),
      )
      Object.assign(issue('A'), { status: 'resolved', substatus: null })
      const changed = await run()
      expect(changed.delta).toMatchObject({
        newIssues: [String(added?.id)],
        resolvedIssues: [String(issue('A').id)],
      })
      Object.assign(issue('A'), { status: 'unresolved', substatus: 'regressed', lastSeen: Date.now() })
      expect((await run()).delta).toMatchObject({ newIssues: [], regressedIssues: [String(issue('A').id)] })
    })
  })

  test.each([
    ['54: an empty file', () => '', 'attention'],
    ['54: no JSON', (kept: string) => kept.slice(0, -20), 'attention'],
    ['54: another form', () => '{"schema":1}', 'attention'],
    [
      '53: another schema',
      (kept: string) => kept.replace(/"(schemaVersion|version|schema)": ?1\b/, '"$1":99'),
      'passed',
    ],
  ])('%s: baseline reset, and a new checkpoint', async (_, spoil, outcome) => {
    await loop(async ({ state, run }) => {
      await run()
      const kept = readFileSync(state, 'utf8')
      writeFileSync(state, spoil(kept))
      expect(readFileSync(state, 'utf8')).not.toBe(kept)
      const report = await run()
      expect(report.delta).toBeNull()
      expect(checksIn(report)).toMatchObject({ 'continuity/baseline-in-order': outcome })
      expect((await run()).delta).not.toBeNull()
    })
  })

  test('53: of another target', async () => {
    await loop(async ({ run }) => {
      await run()
      const report = await run('--state-key', 'other')
      expect(report.delta).toBeNull()
      expect(checksIn(report)).toMatchObject({ 'continuity/baseline-in-order': 'passed' })
      expect(wordsIn(report)).toMatch(/Baseline reset/)
    })
  })

  test('56: a state file that cannot be written is PARTIAL', async () => {
    await loop(async ({ state, run }) => {
      mkdirSync(state)
      const report = await run('--max-unresolved', '9')
      expect(entryIn(report, 'verify-loop').checks.map(({ status }) => status)).toContain('PARTIAL')
      expect(report.status).toBe('PARTIAL')
    })
  })

  test('57: what was not seen is no change, and the checkpoint is kept', async () => {
    await loop(async ({ sentry, state, run }) => {
      await run()
      const kept = readFileSync(state, 'utf8')
      sentry.inject({ path: '/api/0/organizations/acme/issues/' }, failsWith(503))
      const report = await run()
      expect(report.delta).toBeNull()
      expect(checksIn(report)).toMatchObject({
        'continuity/changes-seen': 'inconclusive',
        'continuity/checkpoint-in-order': 'skipped',
      })
      expect(report.metrics['issues.unresolved']?.value).toBeNull()
      expect(readFileSync(state, 'utf8')).toBe(kept)
      sentry.heal()
      expect((await run()).delta).toMatchObject({ newIssues: [], resolvedIssues: [] })
    })
  })
})
