import type { Check } from '../../core/check.ts'
import type { Credentials } from '../../core/credentials.ts'
import { instruct, rerun } from '../../core/next-command.ts'
import type { Observed } from '../../core/observed.ts'
import { failed, inconclusive, passed, skipped } from '../../core/outcome.ts'
import { code, prose, sentences } from '../../core/prose.ts'
import { remediesFor, whyUnseen } from '../../core/unseen-words.ts'
import type { Organization } from '../../sources/sentry/organizations.ts'
import type { Project } from '../../sources/sentry/projects.ts'

export interface DsnOwnerFacts {
  readonly credentials: Credentials
  readonly organization: Observed<Organization> | null
  readonly project: Observed<Project> | null
}

/** What is sent with the DSN arrives in the project that is looked at. */
export const dsnOfProject: Check<DsnOwnerFacts> = {
  id: 'connectivity/dsn-of-project',
  title: 'The DSN is of this project',
  need: 'optional',
  judge({ credentials: { dsn }, organization, project }) {
    if (dsn?.kind !== 'dsn') return skipped(prose`There is no DSN to compare.`)
    if (project === null) return skipped(notSeen)
    if (project.kind === 'unseen') {
      if (project.detail?.kind !== 'missing-scope') return skipped(notSeen)
      return inconclusive({
        cause: project.cause,
        risk: sentences(prose`It is not known whether the DSN is of this project.`, whyUnseen(project)),
        next: [...remediesFor(project), rerun('local-smoke', '--require-host-network')],
      })
    }
    const other = elsewhere(dsn.projectId, project.value.id) || elsewhere(dsn.orgId, organizationId(organization))
    if (!other) return passed(prose`Both are project ${code(project.value.id)}.`)
    return failed({
      evidence: prose`The DSN is of project ${code(dsn.projectId)}${dsn.orgId === null ? prose`` : prose` of organization ${code(dsn.orgId)}`}; ${code(project.value.slug)} is project ${code(project.value.id)}.`,
      risk: prose`What the application sends arrives elsewhere, and what is seen here says nothing about it.`,
      next: [instruct(prose`Use the DSN of ${code(project.value.slug)}, or look at the project that the DSN is of.`)],
    })
  },
}

const notSeen = prose`The project was not seen, which is reported above.`

function organizationId(organization: Observed<Organization> | null): string | null {
  return organization?.kind === 'seen' ? organization.value.id : null
}

function elsewhere(one: string | null, other: string | null): boolean {
  return one !== null && other !== null && one !== other
}
