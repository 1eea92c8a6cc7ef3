import type { Check } from '../../core/check.ts'
import { instruct } from '../../core/next-command.ts'
import type { Observed } from '../../core/observed.ts'
import { failed, passed, skipped } from '../../core/outcome.ts'
import { code, prose } from '../../core/prose.ts'
import { releaseNotThere } from '../../core/release-not-there.ts'
import type { Target } from '../../core/target.ts'
import type { Listing } from '../../sources/sentry/paging.ts'
import type { Release } from '../../sources/sentry/releases.ts'

const shown = 10

/** The release belongs to the project: Sentry's releases are the organization's, and one name may be another project's. */
export const releaseOfProject: Check<{
  target: Target
  found: Release | null
  releases: Observed<Listing<Release>>
}> = {
  id: 'release/of-project',
  title: 'The release belongs to the project',
  need: 'required',
  judge({ target: { project }, found, releases }) {
    if (found === null) return releaseNotThere
    const { projects, version } = found
    const own = projects.find(({ slug, id }) => slug === project || id === project)
    if (own !== undefined) {
      const others = projects.length - 1
      const shared = prose`${code(own.slug)}, and ${others} more of the organization.`
      return passed(others === 0 ? prose`${code(own.slug)}.` : shared)
    }
    if (releases.kind === 'unseen') return skipped(prose`The project was not seen.`)
    const names = projects.slice(0, shown).map(({ slug }) => code(slug))
    const more = projects.length > shown ? prose` and ${projects.length - shown} more` : prose``
    return failed({
      evidence:
        projects.length === 0
          ? prose`${code(version)} belongs to no project that the token sees.`
          : prose`${code(version)} belongs to ${names}${more}, not to ${code(project)}.`,
      risk: prose`Events, sessions and source maps of ${code(project)} are filed under another release, or nowhere.`,
      next: [
        instruct(
          prose`Where another project is meant, give it with ${code('project')}; else name this project where the build creates the release (${code('projects')} of ${code('getsentry/action-release')}, ${code('--project')} of ${code('sentry-cli releases new')}).`,
        ),
      ],
    })
  },
}
