import { counted } from './counted.ts'
import { type IssuePlace, issueHref, issueSearchHref } from './issue-place.ts'
import { code, link, type Prose, phrase, prose } from './prose.ts'
import { type Impact, isFault, type ReleaseIssue, type ReleaseIssues } from './release-issue.ts'
import { untrusted } from './text.ts'

const shown = 10

/** Issues by their short ids, the first ten: level, users and events, and a link. No titles: anybody may have written those. */
export function issuesWords(issues: readonly ReleaseIssue[], place: IssuePlace): Prose {
  const more = issues.length > shown ? prose` and ${issues.length - shown} more` : prose``
  return prose`${issues.slice(0, shown).map(issue => issueWords(issue, place))}${more}`
}

function issueWords({ id, shortId, level, impact }: ReleaseIssue, place: IssuePlace): Prose {
  const facts = prose`${phrase(level)}, ${impactWords(impact)}, ${link('open', issueHref(place, id))}`
  return prose`${code(shortId ?? untrusted(`issue ${id}`))} (${facts})`
}

/** `3 users and 12 events in the release`. */
export function impactWords({ users, events, of }: Impact): Prose {
  const parts = [
    ...(users === null ? [] : [counted(users, 'user', 'users')]),
    ...(events === null ? [] : [counted(events, 'event', 'events')]),
  ]
  const [first, second] = parts
  if (!first) return prose`users and events unknown`
  const both = second ? prose`${first} and ${second}` : first
  return of === 'release' ? prose`${both} in the release` : prose`at most ${both}, those of its whole life`
}

/** What was searched, where it can be looked at, and over which time. */
export function foundWith({ query }: Pick<ReleaseIssues, 'query'>, place: IssuePlace): Prose {
  const at = link('search', issueSearchHref(place, query))
  const where = place.environment === null ? prose`` : prose` in the environment ${code(untrusted(place.environment))}`
  return prose`Found with ${code(untrusted(query))}${where} (${at}), over the last 90 days at most.`
}

/** What `new` means: Sentry remembers the first release of an issue for each environment. */
export function newnessWords({ environment }: IssuePlace): Prose {
  return environment === null
    ? prose`New is what some environment saw first in this release, wherever else it was before.`
    : prose`New is what this environment saw first in this release, wherever else it was before.`
}

/** Issues of the list that do not speak against a release; nothing where there are none. */
export function leftOutWords({ issues }: Pick<ReleaseIssues, 'issues'>): Prose | undefined {
  const count = issues.filter(issue => !isFault(issue)).length
  if (count === 0) return undefined
  return prose`Left out: ${counted(count, 'issue', 'issues')} of a level below warning, or not about errors or outages.`
}

/** Where some numbers are bounds: why, and what would make them exact; nothing where none is. */
export function boundWords(issues: readonly ReleaseIssue[]): Prose | undefined {
  if (issues.every(({ impact }) => impact.of === 'release')) return undefined
  return prose`Users and events of a whole life are upper bounds for those in the release, which the scope ${code('org:read')} lets be counted.`
}
