import type { Issue } from '../../src/core/issue.ts'
import { seen } from '../../src/core/observed.ts'
import { untrusted } from '../../src/core/text.ts'
import { type ChecklistContext, checklist } from '../../src/core/triage/checklist.ts'
import type { Triage, TriagedIssue, TriageFacts } from '../../src/core/triage.ts'

export const now = new Date('2026-11-22T12:00:00Z')

/** So many hours before `now`. */
export function hoursAgo(hours: number): Date {
  return new Date(now.getTime() - hours * 60 * 60 * 1000)
}

/** A quiet handled error of last month, of which everything is known; `parts` say what is different. */
export function factsLike(parts: Partial<TriageFacts> = {}): TriageFacts {
  return {
    level: 'error',
    isUnhandled: false,
    substatus: 'ongoing',
    priority: 'medium',
    firstSeen: hoursAgo(40 * 24),
    lastSeen: hoursAgo(2),
    users: 0,
    events: 0,
    eventsBefore: 0,
    isOfRelease: null,
    ...parts,
  }
}

/** The same as a row of a list. */
export function issueLike(parts: Partial<Issue> = {}): Issue {
  return {
    id: '1',
    shortId: untrusted('WEB-1'),
    title: untrusted('TypeError: nothing there'),
    culprit: untrusted('src/checkout in submit'),
    level: 'error',
    status: 'unresolved',
    substatus: 'ongoing',
    priority: 'medium',
    category: 'error',
    isUnhandled: false,
    events: 10,
    users: 3,
    firstSeen: hoursAgo(40 * 24),
    lastSeen: hoursAgo(2),
    assignee: null,
    eventsByDay: Array.from({ length: 14 }, () => 0),
    projectId: '42',
    projectSlug: 'web',
    ...parts,
  }
}

/** A time and a day without any event; `parts` say what is different. */
export function contextLike(parts: Partial<ChecklistContext> = {}): ChecklistContext {
  return {
    now,
    activity: seen(new Map()),
    activityComplete: true,
    ofRelease: null,
    redacted: false,
    suspects: new Map(),
    link: id => `https://sentry.io/organizations/acme/issues/${id}/`,
    ...parts,
  }
}

/** A whole checklist of these issues. */
export function triageOf(
  issues: readonly Issue[],
  { complete = true, ...parts }: Partial<ChecklistContext> & { readonly complete?: boolean } = {},
): Triage {
  const context = contextLike(parts)
  const { activity, ofRelease, redacted } = context
  const gaps = { activity: activity.kind === 'unseen' ? activity : null, release: ofRelease?.rest ?? null }
  return { issues: checklist(issues, context), complete, redacted, unseen: gaps }
}

/** The entry of an issue in a checklist of its own. */
export function entryOf(issue: Partial<Issue>, parts: Partial<ChecklistContext> = {}): TriagedIssue {
  const [only] = triageOf([issueLike(issue)], parts).issues
  if (!only) throw new Error('no entry')
  return only
}
