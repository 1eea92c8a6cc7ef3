import type { Check } from '../../core/check.ts'
import { instruct, type NextCommand, rerun } from '../../core/next-command.ts'
import type { NotSeen, Observed } from '../../core/observed.ts'
import { inconclusive, type Outcome, passed, skipped } from '../../core/outcome.ts'
import { code, type Prose, prose, sentences } from '../../core/prose.ts'
import type { Targeting } from '../../core/target.ts'
import { remediesFor, whyUnseen } from '../../core/unseen-words.ts'
import type { Project } from '../../sources/sentry/projects.ts'

export interface ProjectFacts {
  readonly targeting: Targeting | null
  /** `null` where it was not asked, or not answered for a reason that stands elsewhere. */
  readonly project: Observed<Project> | null
  /** The other way to see it, for tokens that may not read the project itself; `null` where it was not needed. */
  readonly throughReleases: Observed<unknown> | null
  /** Slugs of the projects that the token may see, where the one that is meant was not found. */
  readonly neighbours: readonly string[]
}

/** The project exists and the token may see it. */
export const projectAccessible: Check<ProjectFacts> = {
  id: 'connectivity/project-accessible',
  title: 'The token sees the project',
  need: 'required',
  judge({ targeting, project, throughReleases, neighbours }) {
    if (targeting?.project.kind !== 'known' || project === null) return skipped(prose`Nothing was asked.`)
    const { name } = targeting.project
    if (project.kind === 'seen') return passed(prose`${code(project.value.slug)}, id ${code(project.value.id)}.`)
    if (project.detail?.kind !== 'missing-scope') return unseenProject(name, project, neighbours)
    if (throughReleases?.kind === 'seen') {
      return passed(
        prose`${code(name)}, seen through its releases.`,
        prose`With the scope ${code('project:read')} DSN and key could be checked.`,
      )
    }
    return throughReleases === null || throughReleases.detail?.kind === 'missing-scope'
      ? skipped(prose`The token has no scope to read a project or its releases.`)
      : unseenProject(name, throughReleases, neighbours)
  },
}

const shown = 20

function unseenProject(name: string, project: NotSeen, neighbours: readonly string[]): Outcome {
  const { cause } = project
  const next = [...remediesFor(project), rerun('local-smoke', '--require-host-network')]
  if (cause !== 'not-found' && cause !== 'forbidden') {
    return inconclusive({ cause, risk: sentences(prose`Project ${code(name)}:`, whyUnseen(project)), next })
  }
  const risk = sentences(
    prose`The token does not see a project ${code(name)} in this organization.`,
    whyUnseen(project),
    neighbours.length > 0 ? prose`It may see ${neighbours.slice(0, shown).map(slug => code(slug))}.` : undefined,
  )
  return inconclusive({ cause, risk, next: [...fixes(project), ...next] })
}

function fixes({ detail }: NotSeen): readonly NextCommand[] {
  const fix: Prose =
    detail?.kind === 'renamed'
      ? prose`Give ${code(detail.slug)} with ${code('project')}.`
      : prose`Give the slug of the project, as it stands in the address of its settings, or let the token see the project.`
  return [instruct(fix)]
}
