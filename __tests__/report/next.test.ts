import { describe, expect, test } from '@jest/globals'
import type { ModeName } from '../../src/core/mode.ts'
import { instruct, type NextCommand, rerun, shell } from '../../src/core/next-command.ts'
import { attention, failed } from '../../src/core/outcome.ts'
import { prose } from '../../src/core/prose.ts'
import { nextOfReport } from '../../src/report/next.ts'
import { plainText } from '../../src/report/plain.ts'
import { reportOf, resultOf, viewOf } from '../support/reports.ts'
import { found, modeOf, planOf } from './plan.ts'

const host = '--require-host-network'
const again = (mode: ModeName, ...flags: readonly string[]) => rerun(mode, ...flags, host)
const evidence = prose`e`
const risk = prose`r`
const view = { ...viewOf(), runId: null }
const start = 'npx sentry-monitor --mode'

/** The commands of a run of `own` whose finding has these next commands. */
function commandsFor(own: ModeName, next: readonly NextCommand[]): readonly string[] {
  const modes = [modeOf(own, [resultOf(attention({ evidence, risk, next }))])]
  return nextOfReport(reportOf([], { mode: own, modes }), view).commands
}

describe('the commands', () => {
  test.each<readonly [string, ModeName, readonly NextCommand[], readonly string[]]>([
    ['none', 'setup-preflight', [instruct(prose`Do it.`)], []],
    ['the run itself', 'setup-preflight', [rerun('setup-preflight')], [`${start} setup-preflight`]],
    ['once', 'prod-health', [again('prod-health'), again('prod-health')], [`${start} prod-health ${host}`]],
    [
      'the run itself last',
      'prod-health',
      [again('prod-health'), again('issue-triage')],
      [`${start} issue-triage ${host}`, `${start} prod-health ${host}`],
    ],
    [
      'the run itself also where no check asks for it',
      'verify-loop',
      [again('issue-triage')],
      [`${start} issue-triage ${host}`, `${start} verify-loop ${host}`],
    ],
    [
      'of one mode the one that says more',
      'local-smoke',
      [rerun('local-smoke'), again('local-smoke', '--send-test-event'), again('local-smoke')],
      [`${start} local-smoke --send-test-event ${host}`],
    ],
    [
      'of one mode both where each says something',
      'local-smoke',
      [again('local-smoke', '--send-test-event'), rerun('local-smoke', '--sentry-cli', 'off')],
      [`${start} local-smoke --send-test-event ${host}`, `${start} local-smoke --sentry-cli off`],
    ],
    [
      'two other modes at most',
      'all',
      [again('local-smoke'), again('release-gate'), again('prod-health'), again('issue-triage')],
      [`${start} local-smoke ${host}`, `${start} release-gate ${host}`, `${start} all ${host}`],
    ],
    [
      'those of other programs first',
      'prod-health',
      [again('prod-health'), shell('git', 'fetch', '--tags')],
      ['git fetch --tags', `${start} prod-health ${host}`],
    ],
  ])('%s', (_, own, next, commands) => expect(commandsFor(own, next)).toEqual(commands))

  test('in a workflow end with starting the run again', () => {
    const modes = [modeOf('all', [resultOf(attention({ evidence, risk, next: [again('local-smoke')] }))])]
    expect(nextOfReport(reportOf([], { mode: 'all', modes }), viewOf()).commands.at(-1)).toBe('gh run rerun 42')
  })

  test('of what blocks come first', () => {
    const plan = planOf('all', [
      modeOf('local-smoke', [found('a/open', attention({ evidence, risk, next: [again('local-smoke')] }))]),
      modeOf('prod-health', [found('b/open', attention({ evidence, risk, next: [again('prod-health')] }))]),
      modeOf('release-gate', [found('c/bad', failed({ evidence, risk, next: [again('release-gate')] }))]),
    ])
    expect(nextOfReport(plan, view).commands).toEqual(
      ['release-gate', 'local-smoke', 'all'].map(mode => `${start} ${mode} ${host}`),
    )
  })
})

test('the steps: those of one check together, what blocks first, nothing twice', () => {
  const one = instruct(prose`Name a baseline.`)
  const other = instruct(prose`Or set a floor.`)
  const fix = instruct(prose`Fix it.`)
  const plan = planOf('all', [
    modeOf('prod-health', [found('a/rate-kept', attention({ evidence, risk, next: [one, other, fix] }))]),
    modeOf('release-gate', [
      found('b/none-new', failed({ evidence, risk, next: [fix] })),
      found('c/none-back', attention({ evidence, risk, next: [fix] })),
    ]),
  ])
  const said = nextOfReport(plan, view).steps.map(({ title, text }) => [title, plainText(text, same => same)])
  expect(said).toEqual([
    ['None new', 'Fix it.'],
    ['Rate kept', 'Name a baseline. Or set a floor.'],
  ])
})
