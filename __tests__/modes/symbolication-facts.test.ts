import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import { builtOutputOf } from '../../src/adapters/built-output.ts'
import type { Asked } from '../../src/core/asked.ts'
import { outcomesOf } from '../../src/core/check.ts'
import type { Outcome } from '../../src/core/outcome.ts'
import {
  type ReleaseStage,
  symbolicationChecks,
  symbolicationFacts,
  symbolicationMetrics,
} from '../../src/modes/symbolication-facts.ts'
import { readArtifacts } from '../../src/sources/artifacts.ts'
import type { DebugFile } from '../../src/sources/sentry-cli/debug-file.ts'
import { asked } from '../support/asked.ts'
import { wordsOf } from '../support/judging.ts'
import { modeSources } from '../support/mode-sources.ts'
import { unhurried } from '../support/reading-time.ts'
import { folderWith, scanned, type Tree, withoutGit } from '../support/repositories.ts'
import { OLD_SELF_HOSTED } from '../support/sentry/capabilities.ts'
import { altered, failsWith } from '../support/sentry/faults.ts'
import { type SimulatedSentry, startSentry } from '../support/sentry/server.ts'
import { grow } from '../support/sentry/world/grow.ts'
import type { WorldSeed } from '../support/sentry/world/seeds.ts'
import { packageJson } from '../support/setup-facts.ts'
import { tauriTree } from '../support/tauri-application.ts'

const known = '3f6a1c52-8f0e-4d7b-9c21-5be0a4d17e90'
const unknown = 'a31f7097-5342-55a8-b53a-cf304045eda0'
const program = '4ed43ba9-e586-585c-abf5-8d5563d871e9'
const full = ['org:read', 'project:read', 'event:read', 'project:releases']

const issue = (title: string, releases: string[], symbolicated: boolean) => ({
  title,
  releases,
  symbolicated,
  inAppFrames: 8,
  count: 6,
})
const seed: WorldSeed = {
  organizations: [
    {
      slug: 'acme',
      projects: [
        {
          slug: 'web',
          platform: 'javascript-react',
          issues: [
            ...[1, 2, 3].map(number => issue(`mapped ${number}`, ['web@2'], true)),
            ...[1, 2, 3].map(number => issue(`minified ${number}`, ['web@3'], false)),
            issue('half mapped', ['web@4'], true),
            issue('half minified', ['web@4'], false),
            { ...issue('newer since', ['web@5', 'web@1'], false), inAppFrames: 30 },
            { ...issue('mapped in iOS', ['web@6'], true), dist: 'ios-9', inAppFrames: 20 },
            { ...issue('minified in Android', ['web@6'], false), dist: 'android-7', inAppFrames: 20 },
            { title: 'slow page', category: 'performance', releases: ['web@2'] },
          ],
          artifactBundles: [
            { release: 'web@2', files: [{ url: '~/a.js', debugId: known }] },
            { release: 'web@20', files: [{ url: '~/a.js' }] },
            { release: 'web@6', dist: 'android-7', files: [{ url: '~/a.js' }] },
            { release: 'web@7', files: [] },
          ],
        },
        { slug: 'api', platform: 'python-django', issues: [{ title: 'boom', releases: ['api@1'] }] },
        { slug: 'blank', platform: null },
        {
          slug: 'server',
          platform: 'node',
          issues: [1, 2, 3].map(number => issue(`bundled ${number}`, ['server@1'], false)),
        },
        {
          slug: 'shell',
          platform: 'rust',
          issues: [1, 2, 3, 4].map(number => ({
            ...issue(`in the web view ${number}`, ['shell@1'], true),
            platform: 'javascript',
          })),
        },
        {
          slug: 'desktop',
          platform: 'rust',
          issues: [1, 2, 3].map(number => issue(`panic ${number}`, ['desktop@1'], true)),
          debugFiles: [
            { debugId: program, objectName: 'desktop' },
            { debugId: unknown, objectName: 'stripped', features: ['unwind'] },
          ],
        },
        { slug: 'phone', platform: 'apple-ios' },
      ],
      releases: [
        ...['web@1', 'web@2', 'web@3', 'web@4', 'web@5'].map(version => ({ version, projects: ['web'] })),
        { version: 'web@0', projects: ['web'], files: [{ name: '~/a.js' }] },
        ...['web@6', 'web@7'].map(version => ({ version, projects: ['web'] })),
        { version: 'web@8', projects: ['web'], files: [{ name: '~/a.js', dist: 'ios-9' }] },
        { version: 'api@1', projects: ['api'] },
        { version: 'desktop@1', projects: ['desktop'] },
        { version: 'server@1', projects: ['server'] },
        { version: 'shell@1', projects: ['shell'] },
        { version: 'phone@1', projects: ['phone'] },
      ],
    },
  ],
}

let sentry: SimulatedSentry
beforeAll(async () => {
  sentry = await startSentry(grow(seed))
})
afterEach(() => {
  sentry.heal()
  sentry.forget()
})
afterAll(() => sentry.close())

interface Looking {
  readonly on?: SimulatedSentry
  readonly scopes?: readonly string[] | 'org:ci'
  readonly project?: string
  readonly stage?: Partial<ReleaseStage>
  readonly asked?: Partial<Asked>
  readonly checkout?: Tree
  /** The built output. */
  readonly built?: Tree
  /** What sentry-cli reads in native files; without it there is none. */
  readonly native?: DebugFile
}

async function look(how: Looking = {}) {
  const { on = sentry, scopes = full, project = 'web', checkout = {}, built, native } = how
  const token = on.grant(
    scopes === 'org:ci'
      ? { organization: 'acme', kind: 'organization' }
      : { organization: 'acme', kind: 'integration', scopes: [...scopes] },
  )
  const from = modeSources(on, token, {
    asked: asked(how.asked),
    repository: () => scanned(folderWith(checkout), withoutGit),
    artifacts: async () =>
      built === undefined
        ? null
        : readArtifacts(builtOutputOf({ GITHUB_WORKSPACE: folderWith(built) }), ['.'], unhurried),
    sentryCli: async () => ({
      look: async () => ({ kind: 'off' }),
      debugFile: async () => (native === undefined ? null : { kind: 'answered', value: native }),
    }),
  })
  const stage = { version: 'web@2', phase: 'post' as const, ...how.stage }
  // A mode asks in its first wave what the token may do.
  const [facts] = await Promise.all([symbolicationFacts(from, { org: 'acme', project }, stage), from.reach()])
  const judged = symbolicationChecks.flatMap(check => outcomesOf(check, facts).map(outcome => ({ check, outcome })))
  const counts = from.sentry.counts()
  return {
    facts,
    ...counts,
    metrics: symbolicationMetrics(facts),
    kinds: judged.map(({ check, outcome }) => `${check.id.replace('symbolication/', '')} ${outcome.kind}`),
    kindOf: (id: string): Outcome['kind'] | undefined =>
      judged.find(({ check }) => check.id === `symbolication/${id}`)?.outcome.kind,
    words: judged.flatMap(({ outcome }) => wordsOf(outcome)).join('\n'),
  }
}

const script = (id: string) => `let a=1\n//# sourceMappingURL=a.js.map\n//# debugId=${id}\n`
const map = (id: string) => JSON.stringify({ version: 3, debug_id: id, debugId: id, mappings: '' })
const elf = Buffer.concat([
  Buffer.from([0x7f, 0x45, 0x4c, 0x46, 2, 1]),
  Buffer.alloc(10),
  Buffer.from([3, 0]),
  Buffer.alloc(64),
])

describe('built output', () => {
  test('row 37: whose debug IDs Sentry has, before it is live, with a token of the organization', async () => {
    const { kinds, words, waves, requests } = await look({
      scopes: 'org:ci',
      stage: { phase: 'pre' },
      built: { 'a.js': script(known), 'a.js.map': map(known) },
    })
    expect(kinds).toEqual([
      'need-known passed',
      'artifacts-read passed',
      'artifacts-linked passed',
      'source-maps-uploaded passed',
      'debug-files-uploaded skipped',
      'frames-resolved skipped',
    ])
    expect(words).toMatch(/1 of 1 debug ID of the built output/)
    // The project, the release, the lookup; and the scopes, as the project is not for this token.
    expect([waves <= 2, requests]).toEqual([true, 4])
  })

  test('row 37: a debug ID that Sentry does not know', async () => {
    const { kindOf, words } = await look({ built: { 'a.js': script(known), 'b/b.js': script(unknown) } })
    expect(kindOf('source-maps-uploaded')).toBe('failed')
    expect(words).toMatch(new RegExp(`1 of 2 debug IDs.*\\n?.*${unknown}.*b/b\\.js`))
  })

  test('row 37: in which no script carries one', async () => {
    const { kindOf } = await look({
      built: { 'a.js': 'let a\n//# sourceMappingURL=a.js.map', 'a.js.map': '{"mappings":""}' },
    })
    expect(kindOf('source-maps-uploaded')).toBe('failed')
  })

  test('of a thousand scripts is looked up in a sample, in two waves', async () => {
    const ids = Array.from({ length: 1000 }, (_, index) => `${String(index).padStart(8, '0')}${unknown.slice(8)}`)
    const built = Object.fromEntries(ids.map((id, index) => [`${index}.js`, script(id)]))
    const { words, waves } = await look({ built, stage: { phase: 'pre' } })
    expect(words).toMatch(/0 of 20 debug IDs of the built output; 1000 in all/)
    expect(sentry.requests.filter(({ target }) => target.includes('artifact-lookup'))).toHaveLength(20)
    expect(waves).toBeLessThanOrEqual(2)
  })

  test('that makes a server need source maps', async () => {
    const { kindOf, words } = await look({ project: 'api', built: { 'a.js': script(known) }, stage: { phase: 'pre' } })
    expect(kindOf('source-maps-uploaded')).toBe('failed')
    expect(words).toMatch(/built output has scripts with debug IDs/)
  })

  test('row 13: that an old server cannot be asked about', async () => {
    const old = await startSentry(grow(seed), { lacks: OLD_SELF_HOSTED })
    const { kindOf, words } = await look({ on: old, built: { 'a.js': script(known) }, stage: { phase: 'pre' } })
    await old.close()
    expect(kindOf('source-maps-uploaded')).toBe('inconclusive')
    expect(words).toMatch(/older version/)
  })

  test('row 12: of which the server says nothing', async () => {
    sentry.inject({ path: '/api/0/projects/acme/web/artifact-lookup/' }, failsWith(503))
    expect((await look({ built: { 'a.js': script(known) } })).kindOf('source-maps-uploaded')).toBe('inconclusive')
  })

  const file = (debugId: string): DebugFile => ({ format: 'elf', debugIds: [debugId], isUsable: true, problem: null })
  const native = { project: 'phone', stage: { version: 'phone@1', phase: 'pre' as const }, built: { app: elf } }
  test.each<[string, Looking, Outcome['kind'], RegExp]>([
    [
      'row 37: native, which Sentry has',
      { ...native, project: 'desktop', native: file(program) },
      'passed',
      /1 of 1 debug ID/,
    ],
    ['row 37: native, which it does not have', { ...native, native: file(known) }, 'failed', /does not know/],
    [
      'native, of which it has no symbols',
      { ...native, project: 'desktop', native: file(unknown) },
      'attention',
      /no symbols/,
    ],
    ['row 26: native, without sentry-cli', native, 'inconclusive', /no sentry-cli/],
  ])('%s', async (_, how, kind, said) => {
    const { kindOf, words } = await look(how)
    expect(kindOf('debug-files-uploaded')).toBe(kind)
    expect(words).toMatch(said)
  })
})

describe('a release without built output', () => {
  const pre = (version: string | null): Looking => ({ stage: { version, phase: 'pre' } })
  test.each<[string, Looking, Outcome['kind'], RegExp]>([
    ['row 37: with a bundle of its name', pre('web@2'), 'passed', /1 artifact bundle with 1 file/],
    ['row 37: with a bundle of a longer name only', pre('web@1'), 'attention', /Nothing is uploaded/],
    ['row 37: with files of the old kind', pre('web@0'), 'passed', /one by one/],
    ['row 37: with a bundle of nothing', pre('web@7'), 'attention', /1 artifact bundle with 0 files/],
    [
      'row 37: with a bundle for another dist',
      { ...pre('web@6'), asked: { dist: 'ios-9' } },
      'attention',
      /for dist .android-7., and none for dist .ios-9/,
    ],
    ['row 37: with a bundle for the dist', { ...pre('web@6'), asked: { dist: 'android-7' } }, 'passed', /1 file/],
    [
      'row 37: with a bundle for events without a dist',
      { ...pre('web@2'), asked: { dist: 'none' } },
      'passed',
      /1 file/,
    ],
    ['row 37: with a bundle for some dist', pre('web@6'), 'passed', /1 artifact bundle with 1 file/],
    ['row 31: that is not known', pre(null), 'inconclusive', /not known/],
  ])('%s', async (_, how, kind, said) => {
    const { kindOf, words, waves } = await look(how)
    expect(kindOf('source-maps-uploaded')).toBe(kind)
    expect(words).toMatch(said)
    expect(waves).toBeLessThanOrEqual(2)
  })

  test.each<[string, string, Outcome['kind']]>([
    ['for the dist', 'ios-9', 'passed'],
    ['for another', 'android-7', 'attention'],
  ])('row 37: with files of the old kind %s', async (_, dist, kind) => {
    const { kindOf } = await look({ stage: { version: 'web@8', phase: 'pre' }, asked: { dist } })
    expect(kindOf('source-maps-uploaded')).toBe(kind)
  })

  test('row 37: with a bundle whose size the server does not tell', async () => {
    const path = '/api/0/projects/acme/web/files/artifact-bundles/'
    sentry.inject(
      { path },
      altered(body => (body as object[]).map(bundle => ({ ...bundle, fileCount: undefined }))),
    )
    const { kindOf, words } = await look(pre('web@2'))
    expect(kindOf('source-maps-uploaded')).toBe('passed')
    expect(words).toMatch(/has 1 artifact bundle\./)
  })

  test('row 37: of a native application', async () => {
    const { kindOf, words } = await look({ project: 'phone', stage: { version: 'phone@1', phase: 'pre' } })
    expect(kindOf('debug-files-uploaded')).toBe('attention')
    expect(words).toMatch(/no dated debug file/)
  })
})

describe('whether uploads are needed', () => {
  const tree = (name: string): Tree => ({ 'package.json': packageJson({ [name]: '^10.0.0' }) })
  test.each<[string, Looking, Outcome['kind'], RegExp]>([
    ['by the platform', {}, 'passed', /javascript-react/],
    [
      'by the platform of the release, for a token of the organization',
      { scopes: 'org:ci' },
      'passed',
      /javascript-react/,
    ],
    ['row 36: not for a server', { project: 'api', stage: { version: 'api@1' } }, 'skipped', /python-django/],
    ['by the SDK of the checkout', { project: 'blank', checkout: tree('@sentry/react') }, 'passed', /SDK for React/],
    [
      'row 36: not for the SDK of the checkout',
      { project: 'blank', checkout: tree('@sentry/node') },
      'skipped',
      /Node/,
    ],
    ['row 36: not known', { project: 'blank' }, 'inconclusive', /Neither/],
    [
      'row 10: not known to a token of the organization',
      { project: 'blank', scopes: 'org:ci' },
      'inconclusive',
      /project:read/,
    ],
  ])('%s', async (_, how, kind, said) => {
    const { kindOf, words } = await look(how)
    expect(kindOf('need-known')).toBe(kind)
    expect(words).toMatch(said)
  })
})

describe('events of a release', () => {
  const live = (version: string, rest: Looking = {}): Looking => ({ ...rest, stage: { version } })
  test.each<[string, Looking, Outcome['kind'], RegExp]>([
    ['row 38: that are symbolicated', live('web@2'), 'passed', /24 of 24 in-app frames/],
    ['row 38: that are not', live('web@3'), 'failed', /0 of 24 .*js_no_source/],
    ['row 38: that are too few', live('web@4'), 'inconclusive', /8 of 16 .*20 frames are needed/],
    [
      'row 38: native ones',
      live('desktop@1', { project: 'desktop', checkout: { 'package.json': '{}' } }),
      'passed',
      /24 of 24/,
    ],
    [
      'row 38: that are of the dist',
      live('web@6', { asked: { dist: 'ios-9' } }),
      'passed',
      /20 of 20 in-app frames .*in 1 event/,
    ],
    ['row 38: that are of the other dist', live('web@6', { asked: { dist: 'android-7' } }), 'failed', /0 of 20/],
    [
      'row 38: that are of no such dist',
      live('web@6', { asked: { dist: 'tvos-1' } }),
      'inconclusive',
      /Of 2 issues of the release Sentry gave no event/,
    ],
    ['row 38: that have no dist', live('web@2', { asked: { dist: 'none' } }), 'passed', /24 of 24/],
    [
      'row 38: of a server whose scripts were minified',
      live('server@1', { project: 'server' }),
      'attention',
      /0 of 24 .*24 lie in minified code/,
    ],
    ['of which there are none', live('web@0'), 'skipped', /no error events/],
    ['of an issue that has newer ones of another release', live('web@1'), 'failed', /0 of 30 .*in 1 event/],
    ['row 10: that the token may not see', live('web@2', { scopes: 'org:ci' }), 'inconclusive', /event:read/],
    ['with event:read alone', live('web@3', { scopes: ['event:read'] }), 'failed', /0 of 24/],
    [
      'in an environment that Sentry never saw',
      live('web@2', { asked: { environment: 'moon' } }),
      'inconclusive',
      /never seen this environment/,
    ],
    ['in their environment', live('web@2', { asked: { environment: 'production' } }), 'passed', /24 of 24/],
  ])('%s', async (_, how, kind, said) => {
    const { kindOf, words, waves } = await look(how)
    expect(kindOf('frames-resolved')).toBe(kind)
    expect(words).toMatch(said)
    // That there are none is proven by the table of events, which a gate has asked for anyway.
    expect(waves).toBeLessThanOrEqual(kind === 'skipped' ? 3 : 2)
  })

  test("Sentry's own count stands beside them, and a link to one that cannot be read", async () => {
    const { words, facts, metrics } = await look(live('web@3'))
    expect(words).toMatch(/Sentry counts 0 of 18 events/)
    expect(facts.frames).toMatchObject({
      value: { example: expect.stringMatching(/\/organizations\/acme\/issues\/\d+\/events\/[0-9a-f]{32}\/$/) },
    })
    expect(metrics).toMatchObject({ 'symbolication.frames': { value: 24 }, 'symbolication.resolved': { value: 0 } })
  })

  test('that were not looked at are no number', async () => {
    const { metrics } = await look({ stage: { phase: 'pre' } })
    expect(metrics).toMatchObject({
      'symbolication.frames': { value: null },
      'symbolication.resolved': { value: null },
    })
  })

  test('prove source maps that belong to no release', async () => {
    const [own] = seed.organizations
    const [web] = own?.projects ?? []
    const other = await startSentry(
      grow({
        organizations: [
          { slug: 'acme', projects: [{ ...web, slug: 'web', artifactBundles: [] }], releases: own?.releases ?? [] },
        ],
      }),
    )
    const { kindOf } = await look({ on: other })
    await other.close()
    expect(kindOf('source-maps-uploaded')).toBe('passed')
  })

  test('row 13: an old server answers with the newest event of all, which is not taken for one of the release', async () => {
    const old = await startSentry(grow(seed), { lacks: ['event-query', 'symbolicated-field'] })
    const { kindOf, words } = await look({ ...live('web@1'), on: old })
    await old.close()
    expect([kindOf('frames-resolved'), words]).toEqual([
      'inconclusive',
      expect.stringMatching(/Of 1 issue of the release Sentry gave no event that names it/),
    ])
  })

  test('row 38: an event that names no release is not taken for one of the release', async () => {
    const when = ({ path }: { path: string }) => path.endsWith('/events/latest/')
    sentry.inject(
      { when },
      altered(body => ({ ...(body as object), release: null })),
    )
    expect((await look(live('web@2'))).kindOf('frames-resolved')).toBe('inconclusive')
  })

  test('row 37: resolved scripts prove source maps, and no debug files', async () => {
    const { kindOf, words } = await look(live('shell@1', { project: 'shell', checkout: tauriTree() }))
    expect(words).toMatch(/32 of 32 in-app frames/)
    expect([kindOf('source-maps-uploaded'), kindOf('debug-files-uploaded')]).toEqual(['passed', 'attention'])
  })

  test('of a server that runs no scripts are not asked for', async () => {
    await look(live('api@1', { project: 'api' }))
    expect(sentry.requests.filter(({ target }) => target.includes('/events/latest/'))).toEqual([])
  })

  test.each<[string, object]>([
    ['that is nothing but an ID', { entries: [] }],
    [
      'of nulls',
      { entries: [null, { type: 'exception', data: { values: [null, { stacktrace: { frames: [null] } }] } }] },
    ],
    [
      'of other things',
      { entries: [{ type: 'exception', data: { values: 'x' } }], errors: [null, { type: '::error::' }] },
    ],
  ])('an event %s', async (_, change) => {
    const reply = { eventID: known.replaceAll('-', ''), release: { version: 'web@2' }, ...change }
    sentry.inject({ when: ({ path }) => path.endsWith('/events/latest/') }, failsWith(200, reply))
    expect((await look()).kindOf('frames-resolved')).toBe('inconclusive')
  })
})
