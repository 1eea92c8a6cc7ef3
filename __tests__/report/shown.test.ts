import { describe, expect, test } from '@jest/globals'
import { asRepoPath } from '../../src/core/location.ts'
import { attention, failed, inconclusive, type Outcome, passed, skipped } from '../../src/core/outcome.ts'
import { prose } from '../../src/core/prose.ts'
import { annotations } from '../../src/report/annotations.ts'
import { reportJson } from '../../src/report/json.ts'
import { logLines } from '../../src/report/log.ts'
import { outputs } from '../../src/report/outputs.ts'
import { sarif } from '../../src/report/sarif.ts'
import { elsewhere, shownModes } from '../../src/report/shown.ts'
import { summary } from '../../src/report/summary.ts'
import { viewOf } from '../support/reports.ts'
import { found, modeOf, planOf } from './plan.ts'

const evidence = prose`two names`
const at = (line: number) => ({ at: { file: asRepoPath('a.js'), line } })
const grave = (place = {}) => failed({ evidence, risk: prose`grave`, next: [], ...place })
const light = attention({ evidence, risk: prose`trifle`, next: [] })
const notSeen = (risk: number) => inconclusive({ cause: 'network', risk: prose`risk ${risk}`, next: [] })

/** How many results of one check stand with the first and with the second mode. */
function counts(first: readonly Outcome[], second: readonly Outcome[]) {
  const results = (outcomes: readonly Outcome[]) => outcomes.map(outcome => found('release/names-agree', outcome))
  const plan = planOf('all', [modeOf('setup-preflight', results(first)), modeOf('release-gate', results(second))])
  return shownModes(plan).map(mode => mode.results.length)
}

describe('what several modes found', () => {
  test.each<readonly [string, readonly Outcome[], readonly Outcome[], readonly number[]]>([
    ['alike and fine stands with the first', [passed(evidence)], [passed(evidence)], [1, 0]],
    ['alike and grave stands with the first', [grave()], [grave()], [1, 0]],
    ['stands where it weighs most', [light], [grave()], [0, 1]],
    ['stands where it weighs most, also if that came first', [grave()], [light], [1, 0]],
    ['in other words stands twice', [passed(evidence)], [passed(prose`three names`)], [1, 1]],
    ['at other places stands twice', [grave(at(1))], [grave(at(2))], [1, 1]],
    ['not seen, with one consequence, stands once', [notSeen(1)], [notSeen(1)], [1, 0]],
    ['not seen, with two consequences, stands twice', [notSeen(1)], [notSeen(2)], [1, 1]],
    ['does not apply for one reason stands once', [skipped(evidence)], [skipped(evidence)], [1, 0]],
    ['twice in one mode stays so', [light, light], [light], [2, 0]],
  ])('%s', (_, first, second, shown) => expect(counts(first, second)).toEqual(shown))

  test('by different checks stands twice', () => {
    const plan = planOf('all', [
      modeOf('setup-preflight', [found('release/names-agree', light)]),
      modeOf('release-gate', [found('release/name-acceptable', light)]),
    ])
    expect(shownModes(plan).map(elsewhere)).toEqual([0, 0])
  })
})

describe('in the views of a plan', () => {
  const names = (outcome: Outcome) => found('release/names-agree', outcome)
  const plan = planOf('all', [
    modeOf('setup-preflight', [names(attention({ evidence, risk: prose`trifle`, next: [], ...at(3) }))]),
    modeOf('release-gate', [names(failed({ evidence, risk: prose`grave`, next: [], ...at(3) }))]),
    modeOf('all', [found('plan/modes-ran', passed(prose`both`))]),
  ])
  const { evidence: seen, risks } = outputs(plan, viewOf(), null)

  test.each<readonly [string, () => unknown, unknown]>([
    ['the log', () => logLines(plan, viewOf()).filter(line => line.includes('two names')), [expect.any(String)]],
    ['the summary', () => summary(plan, viewOf()).match(/two names grave/g), ['two names grave']],
    ['the annotations', () => annotations(plan, viewOf()).map(({ level }) => level), ['error', 'error']],
    ['the output evidence', () => JSON.parse(seen), ['two names', 'both']],
    ['the output risks', () => JSON.parse(risks), ['a.js:3: two names grave']],
    ['SARIF', () => JSON.parse(sarif(plan, viewOf())).runs[0].results.length, 1],
  ])('it stands once: %s', (_, shown, expected) => expect(shown()).toEqual(expected))

  test('the lighter of the two is nowhere', () =>
    expect(`${logLines(plan, viewOf())}${summary(plan, viewOf())}${risks}`).not.toContain('trifle'))

  test('the JSON report keeps what each mode said', () =>
    expect(reportJson(plan, viewOf()).results.map(mode => mode.risks)).toEqual([
      ['a.js:3: two names trifle'],
      ['a.js:3: two names grave'],
      [],
    ]))

  test('a mode whose findings stand elsewhere says so', () =>
    expect(logLines(plan, viewOf())).toContain('    - 1 check stands with another mode.'))
})
