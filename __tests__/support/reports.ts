import type { CheckResult } from '../../src/core/check.ts'
import type { Outcome } from '../../src/core/outcome.ts'
import type { ModeReport, Report } from '../../src/core/report.ts'
import type { Secret } from '../../src/core/text.ts'
import { type AssemblyParts, assemble } from '../../src/report/assemble.ts'
import { redactor } from '../../src/report/redact.ts'
import type { View } from '../../src/report/view.ts'

const statuses = {
  passed: 'PASS',
  attention: 'PARTIAL',
  failed: 'FAIL',
  inconclusive: 'PARTIAL',
  skipped: null,
  crashed: 'FAIL',
} as const

/** A check result with the status that its outcome has by default. */
export function resultOf(outcome: Outcome, id: CheckResult['id'] = 'test/thing-holds'): CheckResult {
  return { id, title: 'The thing holds', need: 'required', status: statuses[outcome.kind], outcome }
}

/** A report of one mode with these outcomes. */
export function reportOf(outcomes: readonly Outcome[], parts: Partial<AssemblyParts> = {}): Report {
  const results = outcomes.map(outcome => resultOf(outcome))
  const status = results.some(one => one.status === 'FAIL')
    ? 'FAIL'
    : results.some(one => one.status === 'PARTIAL')
      ? 'PARTIAL'
      : 'PASS'
  const mode: ModeReport = { mode: 'setup-preflight', status, results }
  return assemble({
    tool: { name: 'sentry-monitor', version: '1.2.3' },
    mode: 'setup-preflight',
    generatedAt: new Date('2026-11-22T10:00:00Z'),
    durationMs: 12,
    errors: [],
    notes: [],
    target: { url: null, org: null, project: null, environment: null, release: null },
    modes: [mode],
    diagnostics: [],
    requests: { requests: 0, retried: 0, waves: 0 },
    failOn: 'fail',
    cancelled: false,
    ...parts,
  })
}

/** The surroundings of a run in a workflow of `acme/shop`. */
export function viewOf(secrets: readonly Secret[] = []): View {
  return {
    redact: redactor(secrets),
    blobUrl: 'https://github.com/acme/shop/blob/0123abcd',
    workspacePrefix: '',
    invocation: ['npx', 'sentry-monitor'],
    carried: [],
    runId: '42',
    docsUrl: 'https://github.com/sentry-monitor/sentry-monitor/blob/v1.2.3/docs',
  }
}
