import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5'
import type { Issue } from '../../src/core/issue.ts'
import { asRepoPath } from '../../src/core/location.ts'
import { seen } from '../../src/core/observed.ts'
import { passed } from '../../src/core/outcome.ts'
import { prose } from '../../src/core/prose.ts'
import type { ModeReport, Report } from '../../src/core/report.ts'
import { untrusted } from '../../src/core/text.ts'
import type { Suspect } from '../../src/core/triage/suspect.ts'
import type { Triage } from '../../src/core/triage.ts'
import { annotations } from '../../src/report/annotations.ts'
import { reportDocument, reportJson } from '../../src/report/json.ts'
import { logLines } from '../../src/report/log.ts'
import { outputs } from '../../src/report/outputs.ts'
import { sarif } from '../../src/report/sarif.ts'
import { reportSchema } from '../../src/report/schema.ts'
import { summary } from '../../src/report/summary.ts'
import { hostileText, hostileTexts } from '../support/hostile.ts'
import { effects } from '../support/mini-runner/command-effects.ts'
import { linesOf } from '../support/mini-runner/lines.ts'
import { parseWorkflowCommand } from '../support/mini-runner/workflow-commands.ts'
import { reportOf, resultOf, viewOf } from '../support/reports.ts'
import { hoursAgo, issueLike, triageOf } from '../support/triage.ts'

const registered = new Set(effects.keys())
const headline = prose`3 open, 1 new in 24 hours`

/** A report of issue-triage with this checklist. */
function reportWith(triage: Triage): Report {
  const results = [resultOf(passed(prose`seen`))]
  const mode: ModeReport = { mode: 'issue-triage', status: 'PARTIAL', results, triage, headline }
  return reportOf([], { mode: 'issue-triage', modes: [mode] })
}

/** Three issues with the text in every place that a stranger can write to. */
function hostileReport(text: string, redacted = false): Report {
  const words = untrusted(text)
  const own = {
    shortId: untrusted('WEB-1'),
    title: words,
    culprit: words,
    assignee: { kind: 'team', name: words },
  } as const
  const issues = [
    issueLike({ ...own, id: '1', substatus: 'regressed', isUnhandled: true }),
    issueLike({ ...own, id: '2', substatus: 'new', firstSeen: hoursAgo(3), assignee: null }),
    issueLike({ ...own, id: '3', lastSeen: hoursAgo(900) }),
  ]
  const suspect = (at: Suspect['at']): Suspect => ({ function: words, file: words, line: 7, at })
  const place = { file: asRepoPath('src/checkout.ts'), line: 7 }
  const suspects = new Map([
    ['1', suspect(place)],
    ['2', suspect(null)],
  ])
  return reportWith(triageOf(issues, { redacted, suspects }))
}

const rendered = (report: Report) =>
  micromark(summary(report, viewOf()), {
    allowDangerousHtml: true,
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
  })

function tagsOf(html: string): string {
  const tags = (node: DefaultTreeAdapterTypes.ChildNode): string =>
    'tagName' in node
      ? `<${node.tagName}${node.childNodes.map(tags).join('')}>`
      : node.nodeName === '#comment'
        ? '<!>'
        : ''
  return parseFragment(html).childNodes.map(tags).join('')
}

describe('a hostile title, culprit, file, function or name', () => {
  // Labels of a title stand in words of ours; the texts here have none.
  const benign = tagsOf(rendered(hostileReport('benign')))

  test.each(hostileTexts.map(text => [JSON.stringify(text).slice(0, 60), text]))(
    'does not change the structure of the summary: %s',
    (_, text) => expect(tagsOf(rendered(hostileReport(text)))).toBe(benign),
  )

  test('does not change it, whatever it is', () => {
    fc.assert(
      fc.property(hostileText, text => expect(tagsOf(rendered(hostileReport(text)))).toBe(benign)),
      { numRuns: 100 },
    )
  })

  test('makes no workflow command in the log', () => {
    fc.assert(
      fc.property(hostileText, text => {
        for (const line of logLines(hostileReport(text), viewOf())) {
          expect(linesOf(line)).toHaveLength(1)
          expect(parseWorkflowCommand(line, registered)).toBeNull()
        }
      }),
    )
  })

  test('is a line of an annotation, at a file that is ours', () => {
    fc.assert(
      fc.property(hostileText, text => {
        const placed = annotations(hostileReport(text), viewOf()).filter(({ file }) => file !== undefined)
        expect(placed).toMatchObject([{ level: 'warning', file: 'src/checkout.ts', line: 7 }])
        expect(placed[0]?.message).not.toMatch(/[\r\n]/)
      }),
    )
  })

  test('is plain in the JSON report, which keeps its shape', () => {
    fc.assert(
      fc.property(hostileText, text => {
        const json = reportJson(hostileReport(text), viewOf())
        expect(reportSchema.safeParse(json).success).toBe(true)
        expect(json.triage).toHaveLength(3)
      }),
      { numRuns: 50 },
    )
  })
})

describe('where titles are redacted', () => {
  const secret = 'canary customer@example.org'
  const views = (report: Report) => ({
    summary: String(summary(report, viewOf())),
    log: logLines(report, viewOf()).join('\n'),
    annotations: JSON.stringify(annotations(report, viewOf())),
    json: String(reportDocument(report, viewOf())),
    outputs: JSON.stringify(outputs(report, viewOf(), null)),
    sarif: String(sarif(report, viewOf())),
  })
  test.each(Object.entries(views(hostileReport(secret, true))))('%s does not hold one', (_, text) =>
    expect(text).not.toContain('canary'),
  )

  test('without redaction they are there', () => {
    const { summary: shown, log, json, annotations: marked } = views(hostileReport(secret))
    for (const text of [shown, log, json, marked]) expect(text).toContain('canary')
  })

  test('short id, link and place stay, and it is said', () => {
    const { summary: shown, json } = views(hostileReport(secret, true))
    expect(shown).toContain('<code>WEB-1</code>')
    expect(shown).toContain('href="https://sentry.io/organizations/acme/issues/1/"')
    expect(shown).toContain('src/checkout.ts:7')
    expect(shown).toContain('Titles are left out')
    expect(shown).toContain('assigned to a team')
    expect(JSON.parse(json).triage).toMatchObject([
      { title: null, assignee: null, shortId: 'WEB-1', location: { file: 'src/checkout.ts', line: 7 } },
      { title: null },
      { title: null },
    ])
  })
})

const many = (count: number, parts: (n: number) => Partial<Issue>) =>
  Array.from({ length: count }, (_, n) =>
    issueLike({ id: `${100 + n}`, shortId: untrusted(`WEB-${100 + n}`), ...parts(n) }),
  )

describe('a long checklist', () => {
  const issues = [
    ...many(3, () => ({ substatus: 'regressed' })),
    ...many(4, n => ({ id: `${200 + n}`, substatus: 'new', firstSeen: hoursAgo(2) })),
    ...many(53, n => ({ id: `${300 + n}` })),
  ]
  const text = String(summary(reportWith(triageOf(issues)), viewOf()))
  const block = (title: string) =>
    (new RegExp(`<b>${title}</b></p><ul>(.*?)</ul>`).exec(text)?.[1] ?? '').match(/<li>/g)?.length ?? 0

  test('shows fifteen, in groups, the rest folded, and says how many there are', () => {
    expect([block('New'), block('Urgent'), block('Recurring')]).toEqual([4, 3, 8])
    expect(text.indexOf('<b>New</b>')).toBeLessThan(text.indexOf('<b>Urgent</b>'))
    expect(text.indexOf('<b>Urgent</b>')).toBeLessThan(text.indexOf('<b>Recurring</b>'))
    expect(text).toContain('<details><summary>and 45 more</summary>')
    expect(text).toContain('<li>and 10 more, see the JSON report</li>')
    expect(text).toContain('<td align="center">3</td><td align="center">4</td><td align="center">53</td>')
  })

  test('has fifteen lines in the log, and says how many there are', () => {
    const lines = logLines(reportWith(triageOf(issues)), viewOf())
    const at = lines.findIndex(line => line.startsWith('Triage:'))
    expect(lines.slice(at + 1, at + 16).every(line => line.startsWith('  • P'))).toBe(true)
    expect(lines[at + 16]).toBe('  - and 45 more, see the JSON report')
  })

  test('stays below the limit of the runner with the longest of texts', () => {
    const long = untrusted('&'.repeat(10_000))
    const wide = many(5_000, () => ({ title: long, shortId: long, assignee: { kind: 'user', name: long } }))
    const wideText = summary(reportWith(triageOf(wide)), viewOf())
    expect(Buffer.byteLength(wideText)).toBeLessThan(400 * 1024)
    expect(wideText).toMatch(/and 4\d{3} more, see the JSON report/)
  })

  test('is not there without issues', () => expect(summary(reportWith(triageOf([])), viewOf())).not.toContain('Triage'))
})

test('what a checklist was made of stands in the JSON report', () => {
  const activity = seen(new Map([['1', { users: 12, events: 80 }]]))
  const json = reportJson(reportWith(triageOf([issueLike({ substatus: 'regressed' })], { activity })), viewOf())
  expect(json.triage?.[0]).toMatchObject({
    rank: 1,
    class: 'P1',
    score: 13 + 7 + 20 + 8 + 15,
    parts: { users: 13, volume: 7, trend: 20, severity: 8, status: 15 },
    facts: { level: 'error', unhandled: false, priority: 'medium', eventsBefore: 0, ofRelease: null },
    labels: [],
    next: 'Assign it, then see in its activity which release brought it back.',
  })
})
