import { isId } from './target.ts'

/** Where on a server the issues of a run stand, for links that a person can follow. */
export interface IssuePlace {
  /** Of the server, without a slash at the end. */
  readonly address: string
  readonly org: string
  /** Slug or id. */
  readonly project: string
  readonly environment: string | null
}

/** The page of an issue. */
export function issueHref({ address, org }: IssuePlace, id: string): string {
  return `${address}/organizations/${encodeURIComponent(org)}/issues/${encodeURIComponent(id)}/`
}

/**
 * The page that shows what a search finds. It takes a project by its id only; a slug stands in the search. Without a period it shows
 * two weeks; 90 days are all that Sentry keeps.
 */
export function issueSearchHref({ address, org, project, environment }: IssuePlace, query: string): string {
  const byId = isId(project)
  const params = new URLSearchParams({
    project: byId ? project : '-1',
    query: byId ? query : `${query} project:${project}`,
    ...(environment !== null && { environment }),
    statsPeriod: '90d',
  })
  return `${address}/organizations/${encodeURIComponent(org)}/issues/?${params}`
}
