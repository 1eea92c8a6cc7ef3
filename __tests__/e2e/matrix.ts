import { join } from 'node:path'
import { expect } from '@jest/globals'
import type { ModeName } from '../../src/core/mode.ts'
import type { ReportJson } from '../../src/report/schema.ts'
import { ranFor } from '../support/command-line.ts'
import { folderWith, repositoryWith, type Tree } from '../support/repositories.ts'
import { type SentryOptions, type SimulatedSentry, startSentry } from '../support/sentry/server.ts'
import { grow } from '../support/sentry/world/grow.ts'
import type { OrganizationSeed, ProjectSeed, ReleaseSeed, WorldSeed } from '../support/sentry/world/seeds.ts'

export type Status = 'PASS' | 'PARTIAL' | 'FAIL'

/** The modes that ask Sentry about one project. */
export type ApiMode = 'release-gate' | 'prod-health' | 'issue-triage'

/** What a run is started with, beside organization, project, address and a token with the recommended scopes. */
export interface Given {
  readonly args?: readonly string[]
  readonly env?: Readonly<Record<string, string>>
  /** Neither organization nor project nor address are added. */
  readonly bare?: true
}

/** The check that decides, its outcome, and its cause where it has one. */
export type Decisive = readonly [id: string, outcome: string, cause?: string]

/** A row of the status matrix for one mode. */
export interface Row {
  readonly row: string
  readonly world?: WorldSeed
  readonly server?: SentryOptions
  /** The checkout; only plans have one where it is absent. */
  readonly checkout?: Tree
  readonly given?: (sentry: SimulatedSentry, checkout: string) => Given
  /** Status of the mode, of the mode with strict-network, and of its entry in `all` and in `verify-loop`. */
  readonly expected: readonly [Status, Status, Status, Status]
  readonly decides: Decisive
  readonly says?: RegExp
}

export type Result = ReportJson['results'][number]

/** A program that reports to Sentry as it should. */
export const wired: Tree = {
  'package.json': JSON.stringify({
    name: 'shop',
    version: '1.0.0',
    type: 'module',
    dependencies: { '@sentry/node': '^10.60.0' },
  }),
  'instrument.mjs': "import * as Sentry from '@sentry/node'\nSentry.init({ dsn: process.env.SENTRY_DSN })\n",
}

/** Sessions of the release in question and of the one before: 0.1 % and 0.2 % crashed. */
export const sessions: NonNullable<ProjectSeed['sessions']> = [
  { release: 'web@1', from: '12d', healthy: 199_600, crashed: 400 },
  { release: 'web@2', from: '2d', healthy: 19_980, crashed: 20 },
]

/** `web@2` is live for two days, after `web@1`. */
export const releases: readonly ReleaseSeed[] = [
  { version: 'web@1', projects: ['web'], created: '12d', deploys: [{ environment: 'production', finished: '12d' }] },
  {
    version: 'web@2',
    projects: ['web'],
    created: '2d',
    commits: [{ id: 'a'.repeat(40) }],
    deploys: [{ environment: 'production', finished: '2d' }],
  },
]

/** A project that is well: no issue, events and sessions arrive, no stack trace needs uploads. */
export function web(changes: Partial<ProjectSeed> = {}): ProjectSeed {
  return {
    slug: 'web',
    id: 42,
    platform: 'node',
    previousSlugs: ['website'],
    firstEvent: '80d',
    environments: ['production'],
    outcomes: [{ outcome: 'accepted', quantity: 480, from: '6h', to: '5h' }],
    sessions,
    ...changes,
  }
}

/** That project beside another one, and an organization with that project alone. */
export function worldOf(project: Partial<ProjectSeed> = {}, organization: Partial<OrganizationSeed> = {}): WorldSeed {
  const own = { releases: [...releases], ...organization }
  return {
    organizations: [
      { slug: 'acme', id: 11, projects: [web(project), { slug: 'api', id: 43 }], ...own },
      { slug: 'solo', id: 12, projects: [web({ ...project, id: 44 })], ...own },
    ],
  }
}

/**
 * Runs the row against one server, and compares what came out. It runs where it could come out otherwise: what is FAIL cannot be worse
 * under strict-network, and where both plans should say the same, the lenient one might soften a FAIL and the strict one harden the rest.
 */
export async function meet(mode: ApiMode, row: Row): Promise<void> {
  const checkout = row.checkout === undefined ? wiredRepository() : repositoryWith(row.checkout)
  const given = (sentry: SimulatedSentry) => row.given?.(sentry, checkout) ?? {}
  await onServer({ ...row, given }, async (sentry, { args, env }) => {
    const root = ['--repo-root', checkout]
    const alone = [...args, ...(row.checkout === undefined ? [] : root)]
    const state = ['--state-file', join(folderWith(), 'state.json')]
    const [status, strict, inAll, inLoop] = row.expected
    const settings: readonly (readonly [ran: ModeName, args: readonly string[], expected: Status])[] = [
      [mode, alone, status],
      ...(status === 'FAIL' ? [] : [[mode, [...alone, '--strict-network'], strict] as const]),
      ...(status === 'FAIL' || inAll !== inLoop ? [['all', [...args, ...root], inAll] as const] : []),
      ...(status !== 'FAIL' || inAll !== inLoop
        ? [['verify-loop', [...args, ...root, ...state], inLoop] as const]
        : []),
    ]
    const entries = await Promise.all(settings.map(([ran, own]) => entryOf(mode, ran, own, env)))
    for (const entry of entries) expectDecided(entry, row.decides, row.says)
    expect(entries.map(entry => entry.status)).toEqual(settings.map(([, , expected]) => expected))
    expect(sentry.writes).toEqual([])
  })
}

interface Setting {
  readonly world?: WorldSeed | undefined
  readonly server?: SentryOptions | undefined
  readonly given: (sentry: SimulatedSentry) => Given
}

/** Serves a world for as long as `work` takes. */
export async function onServer(
  { world = worldOf(), server, given }: Setting,
  work: (sentry: SimulatedSentry, given: Required<Omit<Given, 'bare'>>) => Promise<void>,
): Promise<void> {
  const sentry = await startSentry(grow(world), server)
  try {
    const { args = [], env = {}, bare } = given(sentry)
    const target = bare ? [] : ['--org', 'acme', '--project', 'web', '--sentry-url', sentry.url]
    await work(sentry, {
      args: [...target, ...args],
      env: { SENTRY_AUTH_TOKEN: sentry.grant({ organization: 'acme' }), ...env },
    })
  } finally {
    await sentry.close()
  }
}

/** What a run says of one of its modes. Its exit code fits its status, and what is not PASS tells what to do next. */
export async function entryOf(
  mode: ModeName,
  ran: ModeName,
  args: readonly string[],
  env: Given['env'] = {},
): Promise<Result> {
  return entryIn(await reportFor(ran, args, env), mode)
}

/** A report whose exit code fits its status, and which tells what to do next wherever it is not PASS. */
export async function reportFor(ran: ModeName, args: readonly string[], env: Given['env'] = {}): Promise<ReportJson> {
  const { code, report } = await ranFor(ran, args, { env })
  expect(code).toBe(report.status === 'FAIL' ? 1 : 0)
  if (report.status !== 'PASS') expect(report.results.flatMap(({ nextCommands }) => nextCommands)).not.toEqual([])
  return report
}

/** The entry of a mode in a report. */
export function entryIn({ results }: ReportJson, mode: ModeName): Result {
  const entry = results.find(result => result.mode === mode)
  if (!entry) throw new Error(`no entry of ${mode} in the report`)
  return entry
}

/** That check ended so, and the entry says that. */
export function expectDecided({ checks, evidence, risks }: Result, [id, ...end]: Decisive, says?: RegExp): void {
  const ends = checks
    .filter(check => check.id === id)
    .map(({ outcome, cause }) => (cause ? [outcome, cause] : [outcome]))
  expect(ends).toContainEqual(end)
  if (says === undefined) return
  const own = checks.filter(check => check.id === id).flatMap(({ message, advice = '' }) => [message, advice])
  expect([...own, ...evidence, ...risks].join('\n')).toMatch(says)
}

let repository: string | undefined

/** One for all rows: nothing writes to it. */
export function wiredRepository(): string {
  repository ??= repositoryWith(wired)
  return repository
}
