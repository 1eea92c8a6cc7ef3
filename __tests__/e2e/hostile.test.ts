import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import fc from 'fast-check'
import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5'
import { outputNames } from '../../src/report/outputs.ts'
import { reportSchema } from '../../src/report/schema.ts'
import { ranFor, reportOf } from '../support/command-line.ts'
import { hostileTexts } from '../support/hostile.ts'
import type { ActionResult } from '../support/mini-runner/action-result.ts'
import { push } from '../support/mini-runner/events.ts'
import { actionStep } from '../support/product.ts'
import { folderWith } from '../support/repositories.ts'
import { altered } from '../support/sentry/faults.ts'
import { type SimulatedSentry, startSentry } from '../support/sentry/server.ts'
import { backlog } from '../support/sentry/world/backlog.ts'
import { grow } from '../support/sentry/world/grow.ts'
import type { WorldSeed } from '../support/sentry/world/seeds.ts'
import { live } from './causes.ts'
import { entryIn, onServer, releases, sessions, wiredRepository, worldOf } from './matrix.ts'

// Each test starts processes, and machines are busy.
jest.setTimeout(60_000)

const modes = ['release-gate', 'prod-health', 'issue-triage', 'all', 'verify-loop'] as const

describe('a backlog of 50,000 issues', () => {
  let sentry: SimulatedSentry
  beforeAll(async () => {
    sentry = await startSentry(grow(worldOf({ issues: backlog(50_000) })))
  })
  afterAll(() => sentry.close())

  test.each(modes)(
    'in %s',
    async mode => {
      const env = { SENTRY_AUTH_TOKEN: sentry.grant({ organization: 'acme' }) }
      const args = ['--org', 'acme', '--project', 'web', '--sentry-url', sentry.url, ...live]
      const state = ['--state-file', join(folderWith(), 'state.json')]
      const plan = mode === 'all' || mode === 'verify-loop' ? ['--repo-root', wiredRepository(), ...state] : []
      const { code, report } = await ranFor(mode, [...args, ...plan], { env })
      expect([code, report.status]).toEqual([0, mode === 'release-gate' ? 'PASS' : 'PARTIAL'])
      if (mode !== 'release-gate')
        expect(report.metrics['issues.unresolved']).toEqual({ value: 1_000, lowerBound: true, estimated: false })
      if (mode === 'verify-loop') {
        const again = await reportOf(mode, [...args, ...plan], { env })
        expect(again.delta).toMatchObject({ resolvedIssues: [], complete: false })
      }
    },
    60_000,
  )
})

/** A project in which strangers named everything that they can. */
function namedBy(name: (index: number) => string): WorldSeed {
  const names = hostileTexts.map((_, index) => name(index))
  const versions = names.map((text, index) => `${text}${index}`)
  const named = worldOf(
    {
      environments: ['production', ...names],
      issues: names.map((text, index) => ({
        title: text,
        culprit: text,
        firstSeen: `${index + 1}h`,
        lastSeen: '1m',
        count: 100 - index,
        userCount: 50 - index,
        isUnhandled: true,
        firstRelease: 'web@2',
        releases: ['web@2'],
        inAppFrames: 3,
        symbolicated: true,
        assignedTo: { type: 'team', id: '1', name: text },
        tags: { [text]: text },
      })),
      monitors: names.map((text, index) => ({
        slug: `job-${index}`,
        name: text,
        environments: [{ name: text, status: 'error' }],
      })),
      outcomes: [
        { outcome: 'accepted', quantity: 480, from: '6h', to: '5h' },
        ...names.map(text => ({ outcome: 'invalid' as const, reason: text, quantity: 1, from: '6h' as const })),
      ],
      sessions: [...sessions, ...versions.map(release => ({ release, from: '10d' as const, healthy: 2_000 }))],
    },
    {
      releases: [
        ...releases,
        ...versions.map(version => ({
          version,
          projects: ['web'],
          created: '1d' as const,
          deploys: [{ environment: version, finished: '1d' as const }],
        })),
      ],
    },
  )
  return named
}

describe('what strangers write into Sentry', () => {
  async function played(
    world: WorldSeed,
    inputs: Record<string, string>,
    visibility: 'public' | 'private' = 'private',
  ) {
    let step: ActionResult | undefined
    await onServer({ world, given: () => ({}) }, async (sentry, { env }) => {
      step = await actionStep({
        workspace: wiredRepository(),
        event: push({ visibility }),
        env,
        inputs: { org: 'acme', project: 'web', 'sentry-url': sentry.url, 'sentry-cli': 'off', ...inputs },
      })
      expect(sentry.writes).toEqual([])
    })
    if (!step) throw new Error('the step did not run')
    return step
  }

  /** The step did what any step does: nothing was set, hidden, grouped or annotated but by the action itself. */
  function expectOrdinary(step: ActionResult): void {
    const allowed = ['error', 'warning', 'notice', 'add-mask', 'debug', 'group', 'endgroup']
    expect(step.commands.map(({ name }) => name).filter(name => !allowed.includes(name))).toEqual([])
    expect(step.commands.filter(({ name, data }) => name === 'add-mask' && /^(PASS|FAIL|PARTIAL)/.test(data))).toEqual(
      [],
    )
    expect(Object.keys(step.outputs).sort()).toEqual([...outputNames].sort())
    expect([step.env, step.path, step.state, step.warnings]).toEqual([{}, [], {}, []])
    const report = reportSchema.parse(JSON.parse(readFileSync(step.outputs['report-file'] ?? '', 'utf8')))
    expect(step.outputs).toMatchObject({ status: report.status, conclusion: report.conclusion })
    expect(outcomesIn(report)).not.toContain('crashed')
    for (const list of ['evidence', 'risks', 'next-commands']) {
      expect(step.outputs[list]).not.toMatch(/[<>&$`\n\r]/)
      expect(Array.isArray(JSON.parse(step.outputs[list] ?? ''))).toBe(true)
    }
  }

  test.each(['all', 'issue-triage', 'verify-loop'])(
    'changes nothing about a step of %s',
    async mode => {
      const inputs = { mode, release: 'web@2', 'redact-titles': 'never' }
      const [hostile, benign] = await Promise.all([
        played(
          namedBy(index => hostileTexts[index] ?? ''),
          inputs,
        ),
        played(
          namedBy(index => `benign ${index}`),
          inputs,
        ),
      ])
      expectOrdinary(hostile)
      expect(hostile.annotations.map(({ type }) => type)).toEqual(benign.annotations.map(({ type }) => type))
      expect(tagsOf(hostile.summary)).toEqual(tagsOf(benign.summary))
      expect(hostile.outputs['unresolved-count']).toBe(String(hostileTexts.length))
      hostile.dispose()
      benign.dispose()
    },
    60_000,
  )

  const given = hostileTexts.filter(text => !text.includes('\0') && text.isWellFormed())
  test.each(['release', 'environment', 'baseline-release'])(
    'as the input %s',
    async input => {
      const inputs = { mode: 'release-gate', 'timeout-seconds': '2', ...(input !== 'release' && { release: 'web@2' }) }
      for (const some of batches(given, 6)) {
        const steps = await Promise.all(some.map(text => played(worldOf(), { ...inputs, [input]: text })))
        for (const step of steps) {
          expect([0, 1, 2]).toContain(step.exitCode)
          expectOrdinary(step)
          step.dispose()
        }
      }
    },
    120_000,
  )

  test('stays out of every view of a public repository', async () => {
    const title = 'Order of jane.doe failed'
    const world = worldOf({ issues: [{ title, culprit: title, isUnhandled: true, firstSeen: '3h' }] })
    const step = await played(world, { mode: 'all', release: 'web@2' }, 'public')
    const report = readFileSync(step.outputs['report-file'] ?? '', 'utf8')
    expect(report).toContain('WEB-1')
    for (const sink of [step.rawStdout, step.rawSummary, JSON.stringify(step.outputs), report])
      expect(sink).not.toContain('jane.doe')
    step.dispose()
  })
})

describe('answers of any form', () => {
  const oddities = [null, true, -1, 1e308, 0.5, '', '__proto__', 'x'.repeat(2_000), [], {}, [[]], '2026-99-99', '-0']
  const change = fc.record({ seed: fc.nat(), perMille: fc.constantFrom(5, 50, 300, 1_000) })

  /** Replaces some values of a JSON body, always the same for the same seed. */
  function distorted(body: unknown, draw: () => number, perMille: number): unknown {
    if (draw() % 1_000 < perMille) return oddities[draw() % oddities.length]
    if (Array.isArray(body)) return body.map(item => distorted(item, draw, perMille))
    if (typeof body !== 'object' || body === null) return body
    return Object.fromEntries(
      Object.entries(body)
        .filter(() => draw() % 1_000 >= perMille)
        .map(([key, value]) => [key, distorted(value, draw, perMille)]),
    )
  }

  test('never break a run', async () => {
    const world = worldOf({ platform: 'javascript-react', issues: backlog(40), monitors: [{ slug: 'nightly' }] })
    await fc.assert(
      fc.asyncProperty(change, async ({ seed, perMille }) => {
        await onServer({ world, given: () => ({ args: live }) }, async (sentry, { args, env }) => {
          sentry.inject(
            { path: '/api/0/**' },
            altered(body => distorted(body, sequence(seed), perMille)),
          )
          const { code, report } = await ranFor('all', [...args, '--repo-root', wiredRepository()], { env })
          expect(code).toBe(report.status === 'FAIL' ? 1 : 0)
          expect(outcomesIn(report)).not.toContain('crashed')
          expect(entryIn(report, 'setup-preflight').status).toBe('PASS')
        })
      }),
      { numRuns: 25, endOnFailure: true },
    )
  }, 120_000)
})

function outcomesIn({ results }: ReturnType<typeof reportSchema.parse>): readonly string[] {
  return results.flatMap(({ checks }) => checks.map(({ outcome }) => outcome))
}

/** Numbers that look like chance (https://en.wikipedia.org/wiki/Linear_congruential_generator), from 0 to 2³¹ − 1. */
function sequence(seed: number): () => number {
  let state = seed % 2_147_483_647
  return () => {
    state = (state * 48_271 + 11) % 2_147_483_647
    return state >> 3
  }
}

function batches<T>(all: readonly T[], size: number): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, index) => all.slice(size * index, size * (index + 1)))
}

/** The structure of a job summary as GitHub shows it, without its texts. */
function tagsOf(summary: string): readonly string[] {
  const html = micromark(summary, { allowDangerousHtml: true, extensions: [gfm()], htmlExtensions: [gfmHtml()] })
  const tags = (node: DefaultTreeAdapterTypes.ChildNode): readonly string[] => {
    if ('tagName' in node) return [`<${node.tagName}>`, ...node.childNodes.flatMap(tags), `</${node.tagName}>`]
    return node.nodeName === '#comment' ? ['<!>'] : []
  }
  return parseFragment(html).childNodes.flatMap(tags)
}
