import type { Tree } from '../support/repositories.ts'
import type { IssueSeed, ProjectSeed } from '../support/sentry/world/seeds.ts'
import { live } from './causes.ts'
import { type Row, wired, worldOf } from './matrix.ts'

const passes = ['PASS', 'PASS', 'PASS', 'PASS'] as const
const asksAttention = ['PARTIAL', 'PARTIAL', 'PARTIAL', 'PARTIAL'] as const
const fails = ['FAIL', 'FAIL', 'FAIL', 'FAIL'] as const
const given: Row['given'] = () => ({ args: live })
const withArtifacts: Row['given'] = (_, checkout) => ({ args: [...live, '--artifacts', `${checkout}/dist`] })

const uploaded = '3f6a1c52-8f0e-4d7b-9c21-5be0a4d17e90'
const other = 'a31f7097-5342-55a8-b53a-cf304045eda0'
const react: Partial<ProjectSeed> = { platform: 'javascript-react' }
const mapped: Partial<ProjectSeed> = {
  ...react,
  artifactBundles: [{ release: 'web@2', files: [{ url: '~/app.js', debugId: uploaded }] }],
}

/** A checkout with built output, whose script carries that debug id. */
const built = (debugId: string | null): Tree => ({
  ...wired,
  'dist/app.js': `var a=1;\n${debugId === null ? '' : `//# debugId=${debugId}\n`}//# sourceMappingURL=app.js.map\n`,
  'dist/app.js.map': JSON.stringify({
    version: 3,
    sources: ['a.ts'],
    names: [],
    mappings: 'AAAA',
    ...(debugId !== null && { debug_id: debugId }),
  }),
})

/** Old issues of no weight that occur in the release, each event with 8 frames of the application. */
const framed = (readable: number, minified: number): IssueSeed[] =>
  Array.from({ length: readable + minified }, (_, index) => ({
    title: `Old ${index}`,
    level: 'info',
    firstSeen: '40d',
    lastSeen: '2h',
    count: 6,
    firstRelease: 'web@1',
    releases: ['web@2'],
    substatus: 'ongoing',
    symbolicated: index < readable,
    inAppFrames: 8,
  }))

/** Rows 36–38. */
export const rowsOfSymbolication: readonly Row[] = [
  { row: '36: not needed', given, expected: passes, decides: ['symbolication/need-known', 'skipped'] },
  {
    row: '36: unknown',
    world: worldOf({ platform: null }),
    checkout: { 'README.md': 'nothing' },
    given,
    expected: asksAttention,
    decides: ['symbolication/need-known', 'inconclusive', 'too-little-data'],
  },
  {
    row: '37: built output with a debug id that Sentry does not know',
    world: worldOf(mapped),
    checkout: built(other),
    given: withArtifacts,
    expected: fails,
    decides: ['symbolication/source-maps-uploaded', 'failed'],
  },
  {
    row: '37: built output without debug ids',
    world: worldOf(mapped),
    checkout: built(null),
    given: withArtifacts,
    expected: fails,
    decides: ['symbolication/source-maps-uploaded', 'failed'],
  },
  {
    row: '37: built output that Sentry knows',
    world: worldOf(mapped),
    checkout: built(uploaded),
    given: withArtifacts,
    expected: passes,
    decides: ['symbolication/source-maps-uploaded', 'passed'],
  },
  {
    row: '37: no built output, and nothing uploaded',
    world: worldOf(react),
    given,
    expected: asksAttention,
    decides: ['symbolication/source-maps-uploaded', 'attention'],
  },
  {
    row: '37: no built output, and source maps of the release',
    world: worldOf(mapped),
    given,
    expected: passes,
    decides: ['symbolication/source-maps-uploaded', 'passed'],
  },
  {
    row: '38: all frames are readable',
    world: worldOf({ ...mapped, issues: framed(4, 0) }),
    given: () => ({ args: [...live, '--max-unresolved', '9'] }),
    expected: passes,
    decides: ['symbolication/frames-resolved', 'passed'],
  },
  {
    row: '38: a quarter is not',
    world: worldOf({ ...mapped, issues: framed(3, 1) }),
    given,
    expected: asksAttention,
    decides: ['symbolication/frames-resolved', 'attention'],
  },
  {
    row: '38: three quarters are not',
    world: worldOf({ ...mapped, issues: framed(1, 3) }),
    given,
    expected: fails,
    decides: ['symbolication/frames-resolved', 'failed'],
  },
  {
    row: '38: fewer than 20 frames',
    world: worldOf({ ...mapped, issues: framed(1, 1) }),
    given,
    expected: asksAttention,
    decides: ['symbolication/frames-resolved', 'inconclusive', 'too-little-data'],
  },
]

const issue = (changes: Partial<IssueSeed> = {}): Partial<ProjectSeed> => ({
  issues: [{ title: 'Boom', firstSeen: '1d', releases: ['web@2'], count: 40, userCount: 12, ...changes }],
})
const returned = (userCount: number) =>
  issue({ regressedIn: 'web@2', firstRelease: 'web@1', firstSeen: '40d', userCount })

/** Rows 42 and 43. */
export const rowsOfIssues: readonly Row[] = [
  {
    row: '42: a blocking new issue',
    world: worldOf(issue({ isUnhandled: true })),
    given,
    expected: fails,
    decides: ['release/new-issues-within-limit', 'failed'],
    says: /1 blocking of 1 new issue, 0 allowed/,
  },
  {
    row: '42: as many blocking new issues as are allowed',
    world: worldOf(issue({ isUnhandled: true })),
    given: () => ({ args: [...live, '--max-new-issues', '1'] }),
    expected: asksAttention,
    decides: ['release/new-issues-within-limit', 'attention'],
  },
  {
    row: '42: a new issue that does not block',
    world: worldOf(issue()),
    given,
    expected: asksAttention,
    decides: ['release/new-issues-within-limit', 'attention'],
    says: /0 blocking of 1 new issue/,
  },
  {
    row: '42: regressed, three users',
    world: worldOf(returned(3)),
    given,
    expected: fails,
    decides: ['release/nothing-regressed', 'failed'],
  },
  {
    row: '42: regressed, two users',
    world: worldOf(returned(2)),
    given,
    expected: asksAttention,
    decides: ['release/nothing-regressed', 'attention'],
  },
  {
    row: '42: escalating',
    world: worldOf(issue({ substatus: 'escalating', firstRelease: 'web@1', firstSeen: '40d' })),
    given,
    expected: asksAttention,
    decides: ['release/nothing-escalating', 'attention'],
  },
  {
    row: '43: older than the newest deployed release',
    world: worldOf(issue({ isUnhandled: true, releases: ['web@1'] })),
    given: () => ({ args: ['--release', 'web@1'] }),
    expected: asksAttention,
    decides: ['release/new-issues-within-limit', 'attention'],
    says: /a rollback is not stopped/,
  },
]
