import type { CheckResult } from '../core/check.ts'
import type { Delta } from '../core/delta.ts'
import type { Prose } from '../core/prose.ts'
import type { Document } from '../core/rendered.ts'
import type { ModeReport, Report } from '../core/report.ts'
import type { Untrusted } from '../core/text.ts'
import type { Triage, TriagedIssue, TriageFacts } from '../core/triage.ts'
import type { Wiring, WiringSite } from '../core/wiring.ts'
import { nextLines } from './commands.ts'
import { adviceOf, evidenceOf, nextOf, riskOf, risksOf } from './lines.ts'
import { plainText, visible } from './plain.ts'
import type { ReportJson } from './schema.ts'
import { checkUrl, type View } from './view.ts'

/** The report as the document that `schema/report.schema.json` describes, with a closing line break. */
export function reportDocument(report: Report, view: View): Document {
  return `${JSON.stringify(reportJson(report, view), null, 2)}\n` as Document
}

/** The report as a plain value: strings cleaned and redacted, not escaped for any sink. */
export function reportJson(report: Report, view: View): ReportJson {
  const text = (value: Untrusted | string | null) => (value === null ? null : visible(value, view.redact))
  const { url, org, project, environment, release } = report.target
  return {
    schemaVersion: 1,
    tool: { ...report.tool },
    mode: report.mode,
    status: report.status,
    conclusion: report.conclusion,
    generatedAt: report.generatedAt.toISOString(),
    durationMs: Math.round(report.durationMs),
    errors: report.errors.map(({ input, message }) => ({ input, message: plainText(message, view.redact) })),
    target: {
      url: text(url),
      org: text(org),
      project: text(project),
      environment: text(environment),
      release: text(release),
    },
    results: report.modes.map(mode => modeJson(mode, view)),
    metrics: report.metrics,
    wiring: report.wiring === null ? null : wiringJson(report.wiring, view),
    triage: report.triage && triageJson(report.triage, view),
    delta: report.continuity?.delta ? deltaJson(report.continuity.delta) : null,
    requests: { count: report.requests.requests, retried: report.requests.retried, waves: report.requests.waves },
  }
}

function triageJson({ issues }: Triage, view: View): NonNullable<ReportJson['triage']> {
  return issues.map(issue => triagedJson(issue, view))
}

function triagedJson(issue: TriagedIssue, view: View): NonNullable<ReportJson['triage']>[number] {
  const text = (value: Untrusted | null) => value && visible(value, view.redact)
  const { rank, class: own, score, parts, id, shortId, title, link, users, events, substatus, assignee, at } = issue
  return {
    rank,
    class: own,
    score,
    parts: { ...parts },
    id,
    shortId: text(shortId),
    title: text(title),
    link: view.redact(link),
    users,
    events,
    substatus,
    assignee: text(assignee?.name ?? null),
    facts: triageFactsJson(issue.facts),
    labels: [...issue.labels],
    ...(at ? { location: { file: visible(at.file, view.redact), line: at.line ?? null } } : {}),
    reasons: issue.reasons.map(reason => plainText(reason, view.redact)),
    next: plainText(issue.next, view.redact),
  }
}

function triageFactsJson(facts: TriageFacts): NonNullable<ReportJson['triage']>[number]['facts'] {
  const { level, isUnhandled, priority, firstSeen, lastSeen, eventsBefore, isOfRelease } = facts
  return {
    level,
    unhandled: isUnhandled,
    priority,
    firstSeen: firstSeen?.toISOString() ?? null,
    lastSeen: lastSeen?.toISOString() ?? null,
    eventsBefore,
    ofRelease: isOfRelease === 'unseen' ? null : isOfRelease,
  }
}

function deltaJson({ previousCheckedAt, complete, ...ids }: Delta): NonNullable<ReportJson['delta']> {
  return {
    previousCheckedAt: previousCheckedAt.toISOString(),
    newIssues: [...ids.newIssues],
    resolvedIssues: [...ids.resolvedIssues],
    regressedIssues: [...ids.regressedIssues],
    escalatedIssues: [...ids.escalatedIssues],
    archivedIssues: [...ids.archivedIssues],
    goneIssues: [...ids.goneIssues],
    changes: ids.changes.map(change => ({ ...change })),
    complete,
  }
}

function modeJson(mode: ModeReport, view: View): ReportJson['results'][number] {
  const plain = (text: Prose) => plainText(text, view.redact)
  return {
    mode: mode.mode,
    status: mode.status,
    evidence: mode.results.map(({ outcome }) => plain(evidenceOf(outcome))),
    risks: risksOf(mode).map(({ text }) => plain(text)),
    nextCommands: [...nextLines(nextOf(mode), view)],
    checks: mode.results.map(result => checkJson(result, view)),
  }
}

function checkJson(
  { id, title, need, status, outcome }: CheckResult,
  view: View,
): ReportJson['results'][number]['checks'][number] {
  const plain = (text: Prose) => plainText(text, view.redact)
  const advice = adviceOf(outcome)
  const at = 'at' in outcome ? outcome.at : undefined
  return {
    id,
    title,
    need,
    status,
    outcome: outcome.kind,
    message: plain(riskOf(outcome) ?? evidenceOf(outcome)),
    ...(advice ? { advice: plain(advice) } : {}),
    ...('cause' in outcome ? { cause: outcome.cause } : {}),
    ...(at
      ? { location: { file: visible(at.file, view.redact), line: at.line ?? null, column: at.column ?? null } }
      : {}),
    docs: checkUrl(view, id),
  }
}

function wiringJson(wiring: Wiring, view: View): NonNullable<ReportJson['wiring']> {
  const text = (value: Untrusted | string) => visible(value, view.redact)
  const site = ({ file, line }: WiringSite) => ({ file: text(file), line })
  return {
    packages: wiring.packages.map(({ path, profile, sdk, version, init, symbolication }) => ({
      path: text(path),
      profile,
      sdk,
      version: version && text(version),
      init: init.map(site),
      symbolication: symbolication.map(site),
    })),
    releaseNames: wiring.releaseNames.map(({ source, value, at }) => ({
      source,
      value: text(value),
      ...(at ? site(at) : {}),
    })),
  }
}
