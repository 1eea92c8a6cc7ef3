import type { IssuePlace } from '../core/issue-place.ts'
import type { Target } from '../core/target.ts'
import type { Sources } from '../sources/sources.ts'

/** Where the issues of a project stand on the pinned server, in the environment if one is asked for. */
export function issuePlaceOf(
  { asked, credentials: { origin } }: Pick<Sources, 'asked' | 'credentials'>,
  { org, project }: Target,
): IssuePlace {
  return { address: origin.kind === 'pinned' ? origin.address : '', org, project, environment: asked.environment }
}
