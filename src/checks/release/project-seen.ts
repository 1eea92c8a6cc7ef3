import type { Check } from '../../core/check.ts'
import { counted } from '../../core/counted.ts'
import { instruct, type NextCommand, rerun } from '../../core/next-command.ts'
import type { NotSeen, Observed } from '../../core/observed.ts'
import { passed } from '../../core/outcome.ts'
import { code, prose } from '../../core/prose.ts'
import type { Target } from '../../core/target.ts'
import { unanswered } from '../../core/unanswered.ts'
import type { Listing } from '../../sources/sentry/paging.ts'
import type { Release } from '../../sources/sentry/releases.ts'

/** The project is there, and the token may read its releases: without that, a release that is not found proves nothing. */
export const projectSeen: Check<{ target: Target; releases: Observed<Listing<Release>> }> = {
  id: 'release/project-seen',
  title: 'The releases of the project can be read',
  need: 'required',
  judge({ target: { project }, releases }) {
    if (releases.kind === 'unseen') {
      const unknown = prose`The releases of project ${code(project)} cannot be read, so that nothing is known of this one.`
      return unanswered(releases, unknown, ...fixes(releases), rerun('local-smoke', '--require-host-network'))
    }
    const { rows, cut, dropped } = releases.value
    const [newest] = rows
    if (newest === undefined) return passed(prose`${code(project)} has no release yet.`)
    const many = prose`${counted(rows.length + dropped, 'release', 'releases')}`
    const extent = cut === null ? many : prose`More than ${many}`
    return passed(prose`${extent} of ${code(project)}, the newest ${code(newest.version)}.`)
  },
}

function fixes({ cause, detail }: NotSeen): readonly NextCommand[] {
  if (detail?.kind === 'renamed') return [instruct(prose`Give ${code(detail.slug)} in place of the old slug.`)]
  if (detail?.kind === 'missing-scope')
    return [
      instruct(
        prose`An organization token, or any token with ${code('project:releases')}, is enough (docs/tokens.md says which).`,
      ),
    ]
  if (cause !== 'not-found' && cause !== 'forbidden') return []
  return [
    instruct(
      prose`Give the slugs of organization and project, as they stand in the address of their settings, or let the token see them.`,
    ),
  ]
}
