import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { asRepoPath } from '../../src/core/location.ts'
import { instruct, read, rerun } from '../../src/core/next-command.ts'
import { attention, failed, inconclusive, passed, skipped } from '../../src/core/outcome.ts'
import { link, prose } from '../../src/core/prose.ts'
import type { Report } from '../../src/core/report.ts'
import { untrusted } from '../../src/core/text.ts'
import { annotations } from '../../src/report/annotations.ts'
import { logLines } from '../../src/report/log.ts'
import { hostileText } from '../support/hostile.ts'
import { effects } from '../support/mini-runner/command-effects.ts'
import { linesOf } from '../support/mini-runner/lines.ts'
import { parseWorkflowCommand } from '../support/mini-runner/workflow-commands.ts'
import { reportOf, viewOf } from '../support/reports.ts'
import { found, modeOf, planOf } from './plan.ts'

const page = (name: string) => `https://sentry.io/organizations/acme/${name}/`
const passing = found('release/exists', passed(prose`It is there (${link('release', page('releases/1'))}).`))
const blocking = found(
  'release/no-new-issues',
  failed({
    evidence: prose`1 new issue: WEB-1 (${link('open', page('issues/1'))}), found with ${link('search', page('issues'))}.`,
    risk: prose`Users run into it.`,
    next: [instruct(prose`Fix it.`), rerun('release-gate', '--require-host-network')],
    at: { file: asRepoPath('a.js'), line: 3 },
  }),
)
const unseenYet = found(
  'release/frames-readable',
  inconclusive({
    cause: 'too-little-data',
    risk: prose`It is not known, see ${link('open', page('issues/1'))}.`,
    next: [read({ label: 'docs/tauri.md, Symbols', page: 'tauri.md#symbols' })],
  }),
)
const elsewhere = found('release/deployed', skipped(prose`No deploy.`, prose`Tell Sentry of deploys.`))
const worse = found('health/none-worse', attention({ evidence: prose`4 worse.`, risk: prose`Look.`, next: [] }))

const linesFor = (report: Report) => logLines(report, viewOf())

test('one mode: the four parts, each sentence short, each address whole on a line of its own', () => {
  const gate = modeOf('release-gate', [passing, blocking, unseenYet, elsewhere])
  const target = { url: null, org: 'acme', project: null, environment: null, release: untrusted('web@1') }
  expect(linesFor(reportOf([], { mode: 'release-gate', modes: [gate], target }))).toEqual([
    'Status: FAIL (release-gate) failed: “No new issues”; 1 finding needs attention.',
    'Target: organization `acme`, release web@1',
    'Evidence:',
    '  ✓ Exists: It is there (release [1]).',
    '    [1] https://sentry.io/organizations/acme/releases/1/',
    '  ✗ No new issues: a.js:3: 1 new issue: WEB-1 (open [2]), found with search [3].',
    '  ! Frames readable: Not seen: too little data.',
    '  - 1 check does not apply here.',
    'Risks:',
    '  ✗ No new issues: a.js:3: Users run into it.',
    '    [2] https://sentry.io/organizations/acme/issues/1/',
    '    [3] https://sentry.io/organizations/acme/issues/',
    '  ! Frames readable: It is not known, see open [2].',
    '    [2] https://sentry.io/organizations/acme/issues/1/',
    'Advice:',
    '  * Tell Sentry of deploys.',
    'Next commands:',
    '  → No new issues: Fix it.',
    '  → Frames readable: Read docs/tauri.md, Symbols [4].',
    '    [4] https://github.com/sentry-monitor/sentry-monitor/blob/v1.2.3/docs/tauri.md#symbols',
    '  $ npx sentry-monitor --mode release-gate --require-host-network',
    '  $ gh run rerun 42',
  ])
})

test('a plan: by mode, what changed first in the evidence, the worst mode first in the risks', () => {
  const plan = planOf('verify-loop', [
    modeOf('prod-health', [worse], { headline: prose`3 open` }),
    modeOf('release-gate', [passing, blocking]),
    modeOf('issue-triage', [passing]),
    modeOf('verify-loop', [found('continuity/changes-seen', passed(prose`1 new.`))], {
      headline: prose`changed: 3 open, 1 new`,
    }),
  ])
  expect(linesFor(plan).slice(0, 17)).toEqual([
    'Status: FAIL (verify-loop) changed: 3 open, 1 new; failed: “No new issues”; 1 finding needs attention.',
    'Evidence:',
    '  verify-loop',
    '    ✓ Changes seen: 1 new.',
    '  prod-health PARTIAL: 3 open; 1 finding needs attention',
    '    ! None worse: 4 worse.',
    '  release-gate FAIL: 1 finding blocks',
    '    ✓ Exists: It is there (release [1]).',
    '      [1] https://sentry.io/organizations/acme/releases/1/',
    '    ✗ No new issues: a.js:3: 1 new issue: WEB-1 (open [2]), found with search [3].',
    '  issue-triage PASS: nothing to do',
    '    - 1 check stands with another mode.',
    'Risks:',
    '  release-gate',
    '    ✗ No new issues: a.js:3: Users run into it.',
    '      [2] https://sentry.io/organizations/acme/issues/1/',
    '      [3] https://sentry.io/organizations/acme/issues/',
  ])
  expect(linesFor(plan).slice(17, 19)).toEqual(['  prod-health', '    ! None worse: Look.'])
})

describe('an address', () => {
  test('is never cut: a release of 250 characters, encoded, twice in a search', () => {
    const release = encodeURIComponent('é'.repeat(250))
    const href = page(`issues/?query=release%3A${release.slice(0, 750)}+firstRelease%3A${release.slice(0, 750)}`)
    const lines = linesFor(reportOf([passed(prose`Found with ${link('search', href)}.`)]))
    expect(lines).toContain(`    [1] ${href}`)
  })

  test('stands behind the sentences of an annotation', () => {
    const report = reportOf([], { modes: [modeOf('release-gate', [blocking])] })
    expect(annotations(report, viewOf())[1]?.message).toBe(
      `a.js:3: 1 new issue: WEB-1 (open [1]), found with search [2]. Users run into it. [1] ${page('issues/1')} [2] ${page('issues')}`,
    )
  })

  test('holds no workflow command, whatever is in it', () => {
    fc.assert(
      fc.property(hostileText, text => {
        const words = prose`See ${link('open', `https://sentry.io/${text}`)}.`
        const outcomes = [passed(words, words), failed({ evidence: words, risk: words, next: [instruct(words)] })]
        for (const line of linesFor(reportOf(outcomes, { notes: [words] }))) {
          expect(linesOf(line)).toHaveLength(1)
          expect(parseWorkflowCommand(line, new Set(effects.keys()))).toBeNull()
        }
      }),
    )
  })
})

test('what is too much for a log is counted', () => {
  const many = Array.from({ length: 2000 }, (_, n) => attention({ evidence: prose`e ${n}`, risk: prose`r`, next: [] }))
  const modes = [
    modeOf(
      'prod-health',
      many.map(outcome => found('a/b-holds', outcome)),
    ),
    modeOf('all', []),
  ]
  const lines = linesFor(planOf('all', modes))
  expect(lines.filter(line => line === '  - 1,600 more, see the JSON report')).toHaveLength(2)
  expect(lines.filter(line => line.startsWith('    ! '))).toHaveLength(800)
})
