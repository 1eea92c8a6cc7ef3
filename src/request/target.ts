import type { Credentials } from '../core/credentials.ts'
import type { Observed } from '../core/observed.ts'
import { isId, type Targeting, type TargetPart } from '../core/target.ts'
import type { SentryClient } from '../sources/sentry/client.ts'
import { organization, organizations } from '../sources/sentry/organizations.ts'
import type { Listing } from '../sources/sentry/paging.ts'
import { project, projects } from '../sources/sentry/projects.ts'
import type { Request } from './request.ts'

export type AskedTarget = Pick<Request, 'org' | 'project' | 'auto-slug-discovery'>

/**
 * Organization and project of a run: as given, numeric ids as slugs, else the only candidate there is. Nothing is asked where both
 * slugs are given; at most two questions in a row otherwise. Whether they exist is left to whoever asks for them.
 */
export async function resolveTarget(
  asked: AskedTarget,
  { token }: Credentials,
  sentry: Pick<SentryClient, 'ask' | 'list'>,
): Promise<Targeting> {
  const ofToken = token.kind === 'token' ? (token.claim?.org ?? null) : null
  const org = await resolveOrganization(asked, ofToken, sentry)
  if (org.kind !== 'known') return { org, project: { kind: 'no-organization' } }
  return { org, project: await resolveProject(asked, org.name, sentry) }
}

type Asker = Pick<SentryClient, 'ask' | 'list'>

async function resolveOrganization(asked: AskedTarget, ofToken: string | null, sentry: Asker): Promise<TargetPart> {
  const { org } = asked
  if (org !== undefined) {
    if (isId(org))
      return fromId(org, ...(await Promise.all([sentry.ask(organization(org)), sentry.list(organizations)])))
    if (ofToken !== null && org !== ofToken) return { kind: 'foreign', name: org, ofToken }
    return { kind: 'known', name: org, source: 'given' }
  }
  if (!asked['auto-slug-discovery']) return { kind: 'discovery-off' }
  if (ofToken !== null) return { kind: 'known', name: ofToken, source: 'token' }
  return onlyCandidate(await sentry.list(organizations))
}

async function resolveProject(asked: AskedTarget, org: string, sentry: Asker): Promise<TargetPart> {
  if (asked.project !== undefined) {
    if (isId(asked.project)) {
      return fromId(
        asked.project,
        ...(await Promise.all([sentry.ask(project(org, asked.project)), sentry.list(projects(org))])),
      )
    }
    return { kind: 'known', name: asked.project, source: 'given' }
  }
  if (!asked['auto-slug-discovery']) return { kind: 'discovery-off' }
  return onlyCandidate(await sentry.list(projects(org)))
}

interface Named {
  readonly id: string
  readonly slug: string
}

/**
 * The slug behind an id, out of the list where an older server takes no ids in paths; the id itself where the server does not tell,
 * which is as good in a path of a newer one.
 */
function fromId(id: string, answer: Observed<Named>, list: Observed<Listing<Named>>): TargetPart {
  const listed = list.kind === 'seen' ? list.value.rows.find(row => row.id === id) : undefined
  const slug = answer.kind === 'seen' ? answer.value.slug : listed?.slug
  return slug === undefined ? { kind: 'known', name: id, source: 'given' } : { kind: 'known', name: slug, source: 'id' }
}

function onlyCandidate(list: Observed<Listing<{ readonly slug: string }>>): TargetPart {
  if (list.kind === 'unseen') return { kind: 'unlisted', because: list }
  const { rows, cut, dropped } = list.value
  const complete = cut === null && dropped === 0
  const [only, ...others] = rows.map(({ slug }) => slug)
  if (only !== undefined && others.length === 0 && complete)
    return { kind: 'known', name: only, source: 'only-candidate' }
  return { kind: 'open', candidates: rows.map(({ slug }) => slug), complete }
}
