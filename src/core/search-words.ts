import { type IssuePlace, issueSearchHref } from './issue-place.ts'
import { code, link, type Prose, prose } from './prose.ts'

/** A search as it was made, and the page of Sentry that makes it again. */
export function searchWords(query: string, place: IssuePlace): Prose {
  return prose`${code(query)}, ${link('open in Sentry', issueSearchHref(place, query))}`
}
