import type { Check } from '../../core/check.ts'
import { instruct, rerun } from '../../core/next-command.ts'
import type { NotSeen, Observed } from '../../core/observed.ts'
import { inconclusive, type Outcome, passed, skipped } from '../../core/outcome.ts'
import { code, type Prose, prose, sentences } from '../../core/prose.ts'
import type { Targeting } from '../../core/target.ts'
import { remediesFor, whyUnseen } from '../../core/unseen-words.ts'
import type { Organization } from '../../sources/sentry/organizations.ts'

export interface OrganizationFacts {
  readonly targeting: Targeting | null
  /** `null` where it was not asked, or not answered for a reason that stands elsewhere. */
  readonly organization: Observed<Organization> | null
  /** Whether something of the project was seen, which proves the organization, too. */
  readonly projectSeen: boolean
}

/** The organization exists and the token may see it. */
export const organizationAccessible: Check<OrganizationFacts> = {
  id: 'connectivity/organization-accessible',
  title: 'The token sees the organization',
  need: 'required',
  judge({ targeting, organization, projectSeen }) {
    if (targeting?.org.kind !== 'known' || organization === null) return skipped(prose`Nothing was asked.`)
    const { name } = targeting.org
    if (organization.kind === 'seen')
      return passed(prose`${code(organization.value.slug)}, id ${code(organization.value.id)}.`)
    if (projectSeen) return passed(prose`${code(name)}, seen through its project.`, missingScope(organization))
    if (organization.detail?.kind === 'missing-scope') {
      return skipped(prose`The scope to read an organization is not there, and no mode needs it for this.`)
    }
    return unseenOrganization(name, organization)
  },
}

function missingScope({ detail }: NotSeen): Prose | undefined {
  return detail?.kind === 'missing-scope'
    ? prose`With the scope ${code(detail.anyOf[0] ?? '')} more could be said of the organization.`
    : undefined
}

function unseenOrganization(name: string, organization: NotSeen): Outcome {
  const { cause, detail } = organization
  const next = [...remediesFor(organization), rerun('local-smoke', '--require-host-network')]
  if (cause === 'not-found' || cause === 'forbidden') {
    const fix =
      detail?.kind === 'renamed'
        ? prose`Give ${code(detail.slug)} with ${code('org')}.`
        : prose`Give the slug as it stands in the address of the organization's settings, or use a token of that organization.`
    const what =
      cause === 'not-found'
        ? prose`There is no organization ${code(name)} for this token.`
        : prose`The token may not see the organization ${code(name)}.`
    return inconclusive({ cause, risk: sentences(what, whyUnseen(organization)), next: [instruct(fix), ...next] })
  }
  return inconclusive({ cause, risk: sentences(prose`Organization ${code(name)}:`, whyUnseen(organization)), next })
}
