import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5'
import { asRepoPath } from '../../src/core/location.ts'
import { instruct } from '../../src/core/next-command.ts'
import { attention, failed, passed } from '../../src/core/outcome.ts'
import { code, prose } from '../../src/core/prose.ts'
import type { Report } from '../../src/core/report.ts'
import { untrusted } from '../../src/core/text.ts'
import { annotations } from '../../src/report/annotations.ts'
import { clean } from '../../src/report/clean.ts'
import { reportDocument } from '../../src/report/json.ts'
import { logLines } from '../../src/report/log.ts'
import { outputs } from '../../src/report/outputs.ts'
import { summary } from '../../src/report/summary.ts'
import { hostileText, hostileTexts } from '../support/hostile.ts'
import { effects } from '../support/mini-runner/command-effects.ts'
import { linesOf } from '../support/mini-runner/lines.ts'
import { parseWorkflowCommand } from '../support/mini-runner/workflow-commands.ts'
import { reportOf, resultOf, viewOf } from '../support/reports.ts'
import { modeOf, planOf } from './plan.ts'

const registered = new Set(effects.keys())

/** One report with the text in every place that can hold a stranger's text. */
function reportWith(text: string): Report {
  const at = { file: asRepoPath(`src/${text}`), line: 3, column: 1 }
  return reportOf(
    [
      passed(prose`seen ${untrusted(text)} here`, prose`consider ${code(untrusted(text))}`),
      failed({
        evidence: prose`${untrusted(text)}`,
        risk: prose`risk ${untrusted(text)}`,
        next: [instruct(prose`fix ${untrusted(text)}`)],
        at,
      }),
      attention({ evidence: prose`found ${code(asRepoPath(text))}`, risk: prose`look`, next: [], at }),
    ],
    {
      notes: [prose`${untrusted(text)}`],
      diagnostics: [{ label: 'Event', value: prose`${code(untrusted(text))}` }],
      target: { url: null, org: null, project: null, environment: untrusted(text), release: untrusted(text) },
    },
  )
}

/** A plan of two modes with the text in their results and headlines; each has something that the other has not. */
function planWith(text: string): Report {
  const [mode] = reportWith(text).modes
  const headline = prose`${untrusted(text)} open`
  const found = attention({ evidence: prose`beside ${untrusted(text)}`, risk: prose`look`, next: [] })
  const other = modeOf('release-gate', [...(mode?.results ?? []), resultOf(found, 'test/other-holds')], { headline })
  return planOf('all', [...(mode ? [mode] : []), other, modeOf('all', [], { headline })])
}

function tagsOf(html: string): string {
  const tags = (node: DefaultTreeAdapterTypes.ChildNode): string =>
    'tagName' in node
      ? `<${node.tagName}${node.childNodes.map(tags).join('')}>`
      : node.nodeName === '#comment'
        ? '<!>'
        : ''
  return parseFragment(html).childNodes.map(tags).join('')
}

function rendered(report: Report): string {
  return micromark(summary(report, viewOf()), {
    allowDangerousHtml: true,
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
  })
}

describe('the job summary', () => {
  const benign = tagsOf(rendered(reportWith('benign')))
  const benignPlan = tagsOf(rendered(planWith('benign')))

  test.each(hostileTexts.map(text => [JSON.stringify(text).slice(0, 60), text]))(
    'is not changed in its structure by %s',
    (_, text) => expect(tagsOf(rendered(reportWith(text)))).toBe(benign),
  )

  test('is not changed in its structure by any text', () => {
    fc.assert(
      fc.property(hostileText, text => expect(tagsOf(rendered(reportWith(text)))).toBe(benign)),
      { numRuns: 300 },
    )
  })

  test('of a plan is not changed in its structure by any text', () => {
    fc.assert(
      fc.property(hostileText, text => expect(tagsOf(rendered(planWith(text)))).toBe(benignPlan)),
      { numRuns: 100 },
    )
  })

  test('shows what was written, less what cannot be seen', () => {
    fc.assert(
      fc.property(hostileText, text => {
        const codes: string[] = []
        const visit = (node: DefaultTreeAdapterTypes.ChildNode) => {
          if (!('childNodes' in node)) return
          if (node.nodeName === 'code')
            codes.push(node.childNodes.map(child => ('value' in child ? child.value : '')).join(''))
          node.childNodes.forEach(visit)
        }
        parseFragment(rendered(reportWith(text))).childNodes.forEach(visit)
        expect(codes).toContain(clean(text, 300))
      }),
      { numRuns: 200 },
    )
  })

  test('stays below the limit of the runner and says how much it left out', () => {
    const long = prose`${untrusted('&'.repeat(300))}`
    const many = Array.from({ length: 20_000 }, (_, index) =>
      attention({ evidence: long, risk: long, next: [instruct(prose`${long} ${index}`)] }),
    )
    const text = summary(reportOf(many), viewOf())
    expect(Buffer.byteLength(text)).toBeLessThan(1024 * 1024)
    expect(text.match(/<li>\d{2},\d{3} more, see the JSON report<\/li>/g)).toHaveLength(3)
    expect(text).toContain('</details>')
  })
})

describe('log lines', () => {
  test('hold no workflow command, whatever a stranger wrote', () => {
    fc.assert(
      fc.property(hostileText, text => {
        for (const report of [reportWith(text), planWith(text)])
          for (const line of logLines(report, viewOf()).flatMap(linesOf))
            expect(parseWorkflowCommand(line, registered)).toBeNull()
      }),
      { numRuns: 500 },
    )
  })

  test('are one line each', () => {
    fc.assert(
      fc.property(hostileText, text => logLines(reportWith(text), viewOf()).every(line => linesOf(line).length === 1)),
    )
  })
})

describe('annotations', () => {
  test('start with the verdict, keep the limit of the runner, and come only where something is not fine', () => {
    const many = Array.from({ length: 30 }, () => failed({ evidence: prose`e`, risk: prose`r`, next: [] }))
    const made = annotations(reportOf(many), viewOf())
    expect(made).toHaveLength(10)
    expect(made[0]?.title).toBe('sentry-monitor: FAIL')
    expect(annotations(reportOf([passed(prose`fine`)]), viewOf())).toEqual([])
  })

  test('name the file below the workspace', () => {
    const finding = failed({
      evidence: prose`e`,
      risk: prose`r`,
      next: [],
      at: { file: asRepoPath('src/a.ts'), line: 7 },
    })
    expect(annotations(reportOf([finding]), { ...viewOf(), workspacePrefix: 'web/' })[1]).toMatchObject({
      file: 'web/src/a.ts',
      line: 7,
      level: 'error',
    })
  })
})

describe('step outputs', () => {
  test('hold nothing that a shell would expand, as JSON that says the same', () => {
    fc.assert(
      fc.property(hostileText, text => {
        const { risks, evidence } = outputs(reportWith(text), viewOf(), null)
        expect(`${risks}${evidence}`).not.toMatch(/[<>&$`\n\r]/)
        expect((JSON.parse(evidence) as string[])[0]).toBe(`seen ${clean(text, 300)} here`)
      }),
    )
  })

  test('lists keep to 32 KB and say how many were left out', () => {
    const many = Array.from({ length: 2000 }, () =>
      failed({ evidence: prose`${untrusted('x'.repeat(200))}`, risk: prose`r`, next: [] }),
    )
    const { risks } = outputs(reportOf(many), viewOf(), null)
    expect(Buffer.byteLength(risks)).toBeLessThanOrEqual(32 * 1024)
    expect((JSON.parse(risks) as string[]).at(-1)).toMatch(/^\d,\d{3} more$/)
  })

  test('what was not seen is empty, a bound and an estimate are marked', () => {
    const metrics = {
      'issues.unresolved': { value: 1000, lowerBound: true, estimated: false },
      'issues.high-severity': { value: null, lowerBound: false, estimated: false },
      'release.regressed-issues': { value: 4, lowerBound: false, estimated: true },
    }
    const report = { ...reportOf([passed(prose`fine`)]), metrics }
    expect(outputs(report, viewOf(), null)).toMatchObject({
      'unresolved-count': '1000+',
      'high-severity-count': '',
      'release-regression-count': '~4',
    })
  })
})

test('the same facts at the same time give the same bytes', () => {
  expect(reportDocument(reportWith('x'), viewOf())).toBe(reportDocument(reportWith('x'), viewOf()))
})
