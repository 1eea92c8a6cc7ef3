import { describe, expect, test } from '@jest/globals'
import { deltaOf } from '../../src/core/delta.ts'
import { instruct, rerun } from '../../src/core/next-command.ts'
import { attention, failed, passed, skipped } from '../../src/core/outcome.ts'
import { link, prose } from '../../src/core/prose.ts'
import type { ModeReport, Report } from '../../src/core/report.ts'
import { summary } from '../../src/report/summary.ts'
import { reportOf, viewOf } from '../support/reports.ts'
import { found, modeOf, planOf } from './plan.ts'

const next = [instruct(prose`Fix it.`), rerun('release-gate', '--require-host-network')]
const bad = found('release/none-new', failed({ evidence: prose`1 new.`, risk: prose`Users run into it.`, next }))
const fine = found('release/exists', passed(prose`It is there.`, prose`Tell of deploys.`))
const away = found('release/deployed', skipped(prose`No deploy.`))
const open = (n: number) =>
  found('health/none-worse', attention({ evidence: prose`worse ${n}.`, risk: prose`Look.`, next: [] }))
const times = <T>(count: number, make: (n: number) => T) => Array.from({ length: count }, (_, n) => make(n))

const changes = link('7', 'https://sentry.io/organizations/acme/issues/7/')
const changesSeen = found('continuity/changes-seen', passed(prose`Since yesterday: 1 new (${changes}).`))
const own = (...ids: readonly string[]): ModeReport =>
  modeOf('verify-loop', [changesSeen], {
    headline: prose`changed: 3 open, 1 new`,
    continuity: {
      delta: deltaOf(
        new Date('2026-11-21T06:00:00Z'),
        ids.map(id => ({ id, kind: 'new', cause: 'first-seen' })),
        true,
      ),
      changed: ids.length > 0,
      restored: true,
      saved: true,
      history: [],
    },
  })

const shown = (report: Report) => String(summary(report, viewOf()))
const blocks = (report: Report) => shown(report).trimEnd().split('\n\n')

/** What a reader sees of each block, by how it begins. */
const outline = (report: Report) =>
  blocks(report).map(block =>
    block
      .replace(/<[^>]*>/g, ' ')
      .replace(/\s+/g, ' ')
      .trim()
      .slice(0, 34)
      .trim(),
  )

test('a plan: verdict, what changed, modes, what blocks, the other risks by mode, what to do; the rest is folded', () => {
  const gate = modeOf('release-gate', [fine, bad, away])
  const plan = planOf('verify-loop', [modeOf('prod-health', [open(1)], { headline: prose`3 open` }), gate, own('7')])
  expect(outline(plan)).toEqual([
    '### ❌ FAIL · sentry-monitor verify',
    'changed: 3 open, 1 new; failed: “N',
    'Since yesterday: 1 new ( 7 ).',
    'Status Mode Finding ⚠️ PARTIAL pro',
    '#### Risks that block',
    'release-gate ❌ None new 1 new. Use',
    '#### Risks',
    'prod-health ⚠️ None worse worse 1.',
    '#### Next commands',
    'None new: Fix it.',
    'npx sentry-monitor --mode release-',
    'Evidence (4) verify-loop ✅ Changes',
    'Does not apply (1) release-gate ➖',
    'Advice (1) 💡 Exists : Tell of dep',
  ])
})

test('one mode: no table, no names of modes', () => {
  const report = reportOf([], { mode: 'release-gate', modes: [modeOf('release-gate', [fine, bad])] })
  expect(shown(report)).not.toMatch(/<table>|<code>release-gate<\/code>/)
  expect(outline(report)).toContain('#### Risks that block')
})

test('every block of HTML stands on one line', () => {
  const plan = planOf('verify-loop', [modeOf('prod-health', times(30, open)), modeOf('release-gate', [bad]), own('7')])
  for (const block of blocks(plan)) if (!block.startsWith('<pre')) expect(block).not.toContain('\n')
})

test('the table has the modes of the plan, each with all that it found itself', () => {
  const modes = [
    modeOf('local-smoke', [bad]),
    modeOf('prod-health', [bad, open(1)], { headline: prose`3 open` }),
    own(),
  ]
  const table = blocks(planOf('verify-loop', modes)).find(block => block.startsWith('<table>'))
  expect(table?.match(/<tr><td.*?<\/tr>/g)).toEqual([
    '<tr><td nowrap>❌ FAIL</td><td>local-smoke</td><td>1 finding blocks</td></tr>',
    '<tr><td nowrap>❌ FAIL</td><td>prod-health</td><td>3 open; 1 finding blocks, 1 needs attention</td></tr>',
  ])
})

test('where nothing changed the verdict says so, and nothing else does', () => {
  const plan = planOf('verify-loop', [modeOf('prod-health', [fine]), own()])
  expect(outline(plan).some(line => line.startsWith('Since yesterday'))).toBe(false)
})

describe('risks that do not block', () => {
  const items = (block: string | undefined) => block?.match(/<li>/g)?.length ?? 0
  const risksIn = (report: Report) => {
    const all = blocks(report)
    const lists = all.filter(block => /^(?:<p><b><code>[\w-]+<\/code><\/b><\/p>)?<ul><li>⚠️/.test(block))
    const rest = all.find(block => /^<details><summary>and [\d,]+ more/.test(block))
    return { open: lists.map(items), rest: items(rest), title: /<summary>(.*?)<\/summary>/.exec(rest ?? '')?.[1] }
  }
  const unlike = (from: number, count: number) => times(count, n => open(from + n))

  test.each<readonly [string, readonly ModeReport[], ReturnType<typeof risksIn>]>([
    ['ten stand open', [modeOf('prod-health', unlike(0, 10))], { open: [10], rest: 0, title: undefined }],
    ['the eleventh is folded', [modeOf('prod-health', unlike(0, 11))], { open: [10], rest: 1, title: 'and 1 more' }],
    [
      'ten of all modes together',
      [modeOf('local-smoke', unlike(0, 8)), modeOf('prod-health', unlike(8, 8)), modeOf('issue-triage', unlike(16, 8))],
      { open: [8, 2], rest: 14, title: 'and 14 more' },
    ],
    [
      'blocking ones are not among them',
      [modeOf('prod-health', [bad, bad, ...unlike(0, 10)])],
      { open: [10], rest: 0, title: undefined },
    ],
  ])('%s', (_, modes, risks) => expect(risksIn(planOf('all', modes))).toEqual(risks))
})

test('a plan whose every mode has too much to say stays below the limit of the runner', () => {
  const long = prose`${link('open', `https://sentry.io/${'y'.repeat(1500)}`)}`
  const results = (mode: number) =>
    times(1500, n =>
      found(
        'a/b-holds',
        (n % 2 ? attention : failed)({
          evidence: prose`${mode} ${n} ${long}`,
          risk: long,
          next: [instruct(prose`${n} ${long}`)],
        }),
      ),
    )
  const names = ['setup-preflight', 'local-smoke', 'release-gate', 'prod-health', 'issue-triage', 'all'] as const
  const text = shown(
    planOf(
      'all',
      names.map((name, index) => modeOf(name, results(index))),
    ),
  )
  expect(Buffer.byteLength(text)).toBeLessThan(1024 * 1024)
  expect(text.match(/<ul>/g)?.length).toBe(text.match(/<\/ul>/g)?.length)
  expect(text.match(/<details>/g)?.length).toBe(text.match(/<\/details>/g)?.length)
})
