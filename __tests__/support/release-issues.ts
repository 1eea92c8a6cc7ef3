import { exactly } from '../../src/core/count.ts'
import type { IssuePlace } from '../../src/core/issue-place.ts'
import { type NotSeen, type Observed, seen, unseen } from '../../src/core/observed.ts'
import type { Impact, RegressedIssues, ReleaseIssue, ReleaseIssues } from '../../src/core/release-issue.ts'
import { untrusted } from '../../src/core/text.ts'

export const issuePlace: IssuePlace = {
  address: 'https://sentry.io',
  org: 'acme',
  project: 'web',
  environment: null,
}

/** The end of a list that goes on, and of every list of a token without event:read. */
export const cut = unseen('truncated')
export const withoutEventRead = unseen('forbidden', { kind: 'missing-scope', anyOf: ['event:read'] })
export const offline = unseen('network', { kind: 'transport', failure: 'refused' })

/** Users and events in the release. */
export function inRelease(users: number | null, events: number | null): Impact {
  return { users, events, of: 'release' }
}

/** The same of a whole life. */
export function ofLife(users: number | null, events: number | null): Impact {
  return { users, events, of: 'life' }
}

/** A handled error of one user, unless `parts` say otherwise. */
export function releaseIssue(number: number, parts: Partial<ReleaseIssue> = {}): ReleaseIssue {
  return {
    id: String(6000 + number),
    shortId: untrusted(`WEB-${number}`),
    level: 'error',
    priority: 'medium',
    category: 'error',
    isUnhandled: false,
    impact: inRelease(1, 1),
    ...parts,
  }
}

/** As many of one kind. */
export function many(count: number, parts: Partial<ReleaseIssue> = {}): readonly ReleaseIssue[] {
  return Array.from({ length: count }, (_, index) => releaseIssue(index + 1, parts))
}

/** What a search brought: these, and nothing beyond unless `rest` says why. */
export function found(issues: readonly ReleaseIssue[], rest: NotSeen | null = null): Observed<ReleaseIssues> {
  return seen(list(issues, rest))
}

/** What came back with the release, and what with another one. */
export function regressed(
  issues: readonly ReleaseIssue[],
  elsewhere: readonly ReleaseIssue[] = [],
  rest: NotSeen | null = null,
): Observed<RegressedIssues> {
  return seen({ inRelease: list(issues, rest), elsewhere })
}

function list(issues: readonly ReleaseIssue[], rest: NotSeen | null): ReleaseIssues {
  return { issues, rest, count: exactly(issues.length), query: 'is:unresolved release:"web@2"' }
}
