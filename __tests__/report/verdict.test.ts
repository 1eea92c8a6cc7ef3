import { describe, expect, test } from '@jest/globals'
import { attention, failed, passed, skipped } from '../../src/core/outcome.ts'
import { prose } from '../../src/core/prose.ts'
import type { ModeReport } from '../../src/core/report.ts'
import { annotations } from '../../src/report/annotations.ts'
import { logLines } from '../../src/report/log.ts'
import { plainText } from '../../src/report/plain.ts'
import { modeVerdict, verdict } from '../../src/report/verdict.ts'
import { reportOf, viewOf } from '../support/reports.ts'
import { found, modeOf, planOf } from './plan.ts'

const text = (words: Parameters<typeof plainText>[0]) => plainText(words, same => same)
const fine = found('a/thing-fine', passed(prose`fine`))
const open = (n: number) => found('b/thing-open', attention({ evidence: prose`open ${n}`, risk: prose`r`, next: [] }))
const bad = (n: number) => found(`c/thing-${n}-bad`, failed({ evidence: prose`bad ${n}`, risk: prose`r`, next: [] }))
const none = found('d/thing-none', skipped(prose`not here`))
const times = <T>(count: number, make: (n: number) => T) => Array.from({ length: count }, (_, n) => make(n))
const headline = prose`3 open, 1 new`

const plan = (...modes: readonly ModeReport[]) => planOf('verify-loop', modes)

describe('the verdict', () => {
  test.each<readonly [string, ModeReport, string]>([
    ['a pass', modeOf('prod-health', [fine]), '1 check passed.'],
    ['a pass with a headline', modeOf('prod-health', [fine], { headline }), '3 open, 1 new; 1 check passed.'],
    [
      'what is open',
      modeOf('prod-health', [fine, open(1), open(2)], { headline }),
      '3 open, 1 new; 2 findings need attention, 1 check passed.',
    ],
    ['one that blocks, by name', modeOf('prod-health', [fine, bad(1)]), 'failed: “Thing 1 bad”.'],
    [
      'the first that blocks, and how many more',
      modeOf('prod-health', [open(1), bad(1), bad(2), bad(3)], { headline }),
      '3 open, 1 new; failed: “Thing 1 bad” and 2 more; 1 finding needs attention.',
    ],
    ['nothing seen', modeOf('prod-health', [none]), 'nothing was seen.'],
    ['thousands', modeOf('prod-health', times(1234, open)), '1,234 findings need attention.'],
    ['thousands that block', modeOf('prod-health', times(1235, bad)), 'failed: “Thing 0 bad” and 1,234 more.'],
  ])('of %s', (_, mode, words) => expect(text(verdict(reportOf([], { modes: [mode] })))).toBe(words))

  test('of a plan leads with what its own entry found', () => {
    const words = (own: Partial<ModeReport>) =>
      text(
        verdict(
          plan(
            modeOf('prod-health', [fine], { headline: prose`9 open` }),
            modeOf('issue-triage', [fine], { headline }),
            modeOf('verify-loop', [found('plan/modes-ran', passed(prose`all`))], own),
          ),
        ),
      )
    expect(words({ headline: prose`unchanged: 3 open, 0 new` })).toBe('unchanged: 3 open, 0 new; 2 checks passed.')
    expect(words({})).toBe('3 open, 1 new; 2 checks passed.')
  })

  test('counts what is shown: a finding of two modes is one', () => {
    const both = [modeOf('local-smoke', [open(1)]), modeOf('prod-health', [open(1), open(2)])]
    expect(text(verdict(plan(...both)))).toBe('2 findings need attention.')
  })

  test('of bad usage says that nothing ran', () => {
    const errors = [{ input: 'org', message: prose`x` }]
    const report = reportOf([], { modes: [modeOf('prod-health', [fine], { headline })], errors })
    expect(text(verdict(report))).toBe('1 input is not usable; nothing was run.')
  })

  test('is the same in the first annotation and in the log', () => {
    const report = reportOf([], { modes: [modeOf('prod-health', [bad(1), bad(2)], { headline })] })
    const words = text(verdict(report))
    expect(annotations(report, viewOf())[0]?.message).toBe(`setup-preflight: ${words}`)
    expect(logLines(report, viewOf())[0]).toBe(`Status: FAIL (setup-preflight) ${words}`)
  })
})

describe('the verdict of a mode in a list', () => {
  test.each<readonly [string, ModeReport, string]>([
    ['a pass', modeOf('prod-health', [fine]), 'nothing to do'],
    ['a headline', modeOf('prod-health', [fine], { headline }), '3 open, 1 new; nothing to do'],
    ['what is open', modeOf('prod-health', [open(1)], { headline }), '3 open, 1 new; 1 finding needs attention'],
    ['both', modeOf('prod-health', [bad(1), open(1), open(2)]), '1 finding blocks, 2 need attention'],
    ['only what does not apply', modeOf('prod-health', [none]), 'nothing was seen'],
  ])('%s', (_, mode, words) => expect(text(modeVerdict(mode))).toBe(words))
})
