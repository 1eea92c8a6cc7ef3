import type { KeyState } from '../checks/connectivity/dsn-key-active.ts'
import type { Delivery } from '../checks/connectivity/event-delivered.ts'
import type { OrganizationFacts } from '../checks/connectivity/organization-accessible.ts'
import type { ProjectFacts } from '../checks/connectivity/project-accessible.ts'
import type { Credentials, Dsn } from '../core/credentials.ts'
import { type NotSeen, type Observed, seen, type Unseen } from '../core/observed.ts'
import { type Target, type Targeting, targetOf } from '../core/target.ts'
import { isSameSecret } from '../core/text.ts'
import type { SentryClient } from '../sources/sentry/client.ts'
import { type Organization, organization } from '../sources/sentry/organizations.ts'
import { isWhole, type Listing } from '../sources/sentry/paging.ts'
import { type ProjectKey, projectKeys } from '../sources/sentry/project-keys.ts'
import { type Project, project, projects } from '../sources/sentry/projects.ts'
import { newestRelease } from '../sources/sentry/releases.ts'
import type { Reach, Sources } from '../sources/sources.ts'

/** What is known of the way to Sentry. `null` stands for what was not asked, or has no answer for a reason that is told elsewhere. */
export interface Connection extends OrganizationFacts, ProjectFacts {
  readonly credentials: Credentials
  /** The pinned address. */
  readonly address: string | null
  readonly target: Target | null
  readonly reach: Reach | null
  readonly key: Observed<KeyState> | null
  readonly ingest: Observed<number> | null
  readonly delivery: Delivery
}

/** Asks in two waves (discovery apart): what is there, then what became of what is not. Without usable credentials nothing is asked. */
export async function connection(from: Sources): Promise<Connection> {
  const { credentials, testEvent } = from
  const { origin, token } = credentials
  const dsn = credentials.dsn?.kind === 'dsn' ? credentials.dsn : null
  if (token.kind !== 'token' || origin.kind !== 'pinned') {
    return { ...nothingAsked, credentials, delivery: obstacleTo(from) ?? { kind: 'held-back' } }
  }
  const [reach, first, ingest] = await Promise.all([
    from.reach(),
    firstWave(from, dsn),
    dsn && !testEvent.asked ? from.ingest.reach(dsn) : null,
  ])
  const told = toldApart(first, reach)
  const second = await secondWave(from, { ...told, reach }, dsn, origin.address)
  return {
    credentials,
    address: origin.address,
    reach,
    ...told,
    ...second,
    ingest: ingest ?? second.ingest,
    projectSeen: isSeen(told.project) || isSeen(second.throughReleases),
  }
}

const nothingAsked: Omit<Connection, 'credentials' | 'delivery'> = {
  address: null,
  target: null,
  reach: null,
  targeting: null,
  organization: null,
  projectSeen: false,
  project: null,
  throughReleases: null,
  neighbours: [],
  key: null,
  ingest: null,
}

interface FirstWave {
  readonly targeting: Targeting | null
  readonly target: Target | null
  readonly organization: Observed<Organization> | null
  readonly project: Observed<Project> | null
  readonly key: Observed<KeyState> | null
}

async function firstWave({ sentry, target: askTarget }: Sources, dsn: Dsn | null): Promise<FirstWave> {
  const targeting = await askTarget()
  const target = targetOf(targeting)
  const { org } = targeting
  const [ofOrganization, ofProject, keys] = await Promise.all([
    // A project tells its organization.
    target === null && org.kind === 'known' ? sentry.ask(organization(org.name)) : null,
    target && sentry.ask(project(target.org, target.project)),
    target && dsn && sentry.list(projectKeys(target.org, target.project)),
  ])
  const isOfProject = ofProject?.kind === 'seen' && ofProject.value.id === dsn?.projectId
  return {
    targeting,
    target,
    organization: ofProject?.kind === 'seen' ? organizationIn(ofProject.value) : ofOrganization,
    project: ofProject,
    key: isOfProject && keys && dsn ? keyState(keys, dsn) : null,
  }
}

function organizationIn({ organization: own }: Project): Observed<Organization> | null {
  return own && seen(own)
}

function keyState(keys: Observed<Listing<ProjectKey>>, { publicKey }: Dsn): Observed<KeyState> {
  if (keys.kind === 'unseen') return keys
  const { rows } = keys.value
  const found = rows.find(key => isSameSecret(key.publicKey, publicKey))
  if (found) return seen(found.isActive ? 'active' : 'disabled')
  return seen(isWhole(keys.value) ? 'unknown' : 'not-in-part')
}

/** Where the very first question has no answer, one cause is enough: what has none either is left out. */
function toldApart(first: FirstWave, reach: Reach): FirstWave {
  if (knowsToken(reach)) return first
  const { targeting, organization, project, key } = first
  const parts = targeting ? [targeting.org, targeting.project] : []
  return {
    ...first,
    targeting: parts.some(part => part.kind === 'unlisted') ? null : targeting,
    organization: organization?.kind === 'seen' ? organization : null,
    project: project?.kind === 'seen' ? project : null,
    key: key?.kind === 'seen' ? key : null,
  }
}

function knowsToken({ self }: Reach): boolean {
  return self.kind === 'seen' && self.value.scopes !== null
}

type SecondWave = Pick<Connection, 'organization' | 'throughReleases' | 'neighbours' | 'delivery' | 'ingest'>
type ReachedWave = FirstWave & { readonly reach: Reach }

async function secondWave(from: Sources, first: ReachedWave, dsn: Dsn | null, address: string): Promise<SecondWave> {
  const { sentry } = from
  const { target } = first
  const missing = first.project?.kind === 'unseen' ? first.project : null
  const lacksScope = isBlind(missing)
  const isElsewhere = !lacksScope && (missing?.cause === 'not-found' || missing?.cause === 'forbidden')
  const [ofOrganization, throughReleases, others, delivery] = await Promise.all([
    organizationFor(sentry, first),
    target && lacksScope ? sentry.list(newestRelease(target.org, target.project)) : null,
    target && isElsewhere ? sentry.list(projects(target.org)) : null,
    deliver(from, first, dsn, address),
  ])
  return {
    organization: ofOrganization,
    throughReleases,
    neighbours: others?.kind === 'seen' ? others.value.rows.map(({ slug }) => slug) : [],
    delivery,
    ingest: delivery.kind === 'unsure' && dsn ? await from.ingest.reach(dsn) : null,
  }
}

/** Asked for by itself where the project does not tell, which may lie with the organization. */
async function organizationFor(
  sentry: SentryClient,
  { targeting, organization: told, reach }: ReachedWave,
): Promise<Observed<Organization> | null> {
  if (told !== null || targeting?.org.kind !== 'known') return told
  const own = await sentry.ask(organization(targeting.org.name))
  return own.kind === 'seen' || knowsToken(reach) ? own : null
}

/** Sent only where it goes to the project that was asked for, as far as the token can tell. */
async function deliver(from: Sources, first: ReachedWave, dsn: Dsn | null, address: string): Promise<Delivery> {
  const obstacle = obstacleTo(from)
  if (obstacle) return obstacle
  const { target, project, key } = first
  const isTheProject = project?.kind === 'seen' ? project.value.id === dsn?.projectId : isBlind(project)
  const isRefused = key?.kind === 'seen' && (key.value === 'disabled' || key.value === 'unknown')
  const because = unansweredIn(first)
  if (dsn !== null && !isTheProject && because !== null) return { kind: 'unsure', because }
  if (dsn === null || target === null || !isTheProject || isRefused) return { kind: 'held-back' }
  const issuesUrl = `${address}/organizations/${encodeURIComponent(target.org)}/issues/`
  return { kind: 'sent', outcome: await from.ingest.deliver(dsn, target), issuesUrl }
}

/** Why it cannot be told what the DSN leads to, where that passes by itself; definite answers are reported for themselves. */
function unansweredIn({ project, reach }: ReachedWave): NotSeen | null {
  const answer = project ?? reach.self
  return answer.kind === 'unseen' && !definite.has(answer.cause) ? answer : null
}

const definite: ReadonlySet<Unseen> = new Set(['forbidden', 'not-found', 'unauthenticated', 'rejected'])

/** What forbids an event before anything is asked. */
function obstacleTo({ testEvent, credentials }: Sources): Delivery | null {
  if (!testEvent.asked) return { kind: 'not-asked' }
  if (testEvent.killedBy !== null) return { kind: 'switched-off', by: testEvent.killedBy }
  return credentials.dsn === null ? { kind: 'no-dsn' } : null
}

/** The token has no scope to read it, so that nothing speaks against it either. */
function isBlind(answer: Observed<unknown> | null): boolean {
  return answer?.kind === 'unseen' && answer.detail?.kind === 'missing-scope'
}

function isSeen(answer: Observed<unknown> | null): boolean {
  return answer?.kind === 'seen'
}
