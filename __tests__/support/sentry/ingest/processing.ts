import { randomUUID } from 'node:crypto'
import type { Deployment } from '../call.ts'
import { addIssues } from '../world/grow-issue.ts'
import { releaseFrom } from '../world/grow-release.ts'
import type { Issue, Level, Organization, Project, StoredEvent } from '../world/world.ts'
import { parseObject, text } from './envelope.ts'

interface Waiting {
  visibleAt: number
  apply(): void
}

/** Between ingestion and the API: accepted events wait here until they become visible. */
export class Processing {
  readonly #waiting: Waiting[] = []

  /** Takes an accepted event; `delay` in milliseconds, and one of infinity is never seen again. Returns the event id. */
  accept(
    payload: Buffer,
    headerId: string | null,
    into: { organization: Organization; project: Project; at: Deployment; delay: number },
  ): string {
    const event = parseObject(payload)
    const id = (headerId ?? text(event.event_id) ?? randomUUID()).replaceAll('-', '').toLowerCase()
    const received = into.at.clock.now()
    this.#waiting.push({ visibleAt: received + into.delay, apply: () => store(event, id, received, into) })
    return id
  }

  /** Makes visible whatever is due; called before every answer. */
  settle(now: number): void {
    for (let index = 0; index < this.#waiting.length; ) {
      const entry = this.#waiting[index]
      if (entry && entry.visibleAt <= now) {
        this.#waiting.splice(index, 1)
        entry.apply()
      } else index += 1
    }
  }
}

function store(
  raw: Record<string, unknown>,
  id: string,
  received: number,
  into: { organization: Organization; project: Project; at: Deployment },
): void {
  const { organization, project, at } = into
  const event = storedEvent(raw, id, received, project)
  const fingerprint = Array.isArray(raw.fingerprint) ? raw.fingerprint.join('\n') : event.title
  const issue =
    project.issues.find(candidate => candidate.fingerprint === fingerprint) ?? newIssue(event, fingerprint, into)
  event.issueId = issue.id
  bump(issue, event)
  project.events.set(id, event)
  project.firstEvent ??= received
  if (event.environment !== null) project.environments.add(event.environment)
  const known = organization.releases.find(({ version }) => version === event.release)
  if (known && !known.projects.includes(project.slug)) known.projects.push(project.slug)
  if (!known && event.release !== null) {
    const seed = { version: event.release, projects: [project.slug], created: received, released: null }
    organization.releases.push(releaseFrom(seed, at.world, received))
  }
}

/** An event that belongs to no issue yet makes one, as in Sentry; a resolved one that it falls into is reopened. */
function newIssue(
  event: StoredEvent,
  fingerprint: string,
  { project, at }: { project: Project; at: Deployment },
): Issue {
  const seed = {
    title: event.title,
    level: event.level as Level,
    count: 0,
    userCount: 0,
    firstSeen: event.created,
    lastSeen: event.created,
    releases: event.release === null ? [] : [event.release],
    environments: event.environment === null ? [] : [event.environment],
  }
  const [issue] = addIssues(at.world, project, [seed], event.received)
  if (!issue) throw new Error('an issue was seeded and not added')
  issue.fingerprint = fingerprint
  return issue
}

function bump(issue: Issue, event: StoredEvent): void {
  issue.count += 1
  issue.lastSeen = Math.max(issue.lastSeen, event.created)
  issue.storedEvents = [event, ...issue.storedEvents]
  if (event.release !== null && !issue.releases.includes(event.release))
    issue.releases = [...issue.releases, event.release]
  if (event.environment !== null && !issue.environments.includes(event.environment))
    issue.environments = [...issue.environments, event.environment]
  if (issue.status === 'resolved') {
    issue.status = 'unresolved'
    issue.substatus = 'regressed'
    issue.regressedIn = event.release
  }
}

function storedEvent(raw: Record<string, unknown>, id: string, received: number, project: Project): StoredEvent {
  return {
    id,
    issueId: 0,
    title: titleOf(raw),
    message: messageOf(raw) ?? '',
    level: text(raw.level) ?? 'error',
    platform: text(raw.platform) ?? project.platform ?? 'other',
    created: momentOf(raw.timestamp) ?? received,
    received,
    release: text(raw.release),
    dist: text(raw.dist),
    environment: text(raw.environment) ?? 'production',
    tags: tagsOf(raw.tags),
    sdk: sdkOf(raw.sdk),
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

function titleOf(raw: Record<string, unknown>): string {
  const exception =
    isRecord(raw.exception) && Array.isArray(raw.exception.values) ? (raw.exception.values.at(-1) as unknown) : null
  if (isRecord(exception)) return [text(exception.type), text(exception.value)].filter(part => part !== null).join(': ')
  return messageOf(raw)?.split('\n')[0] || '<unlabeled event>'
}

function messageOf(raw: Record<string, unknown>): string | null {
  if (isRecord(raw.logentry)) return text(raw.logentry.formatted) ?? text(raw.logentry.message)
  return text(raw.message)
}

/** Epoch seconds or an ISO string. */
function momentOf(timestamp: unknown): number | null {
  if (typeof timestamp === 'number') return Math.round(timestamp * 1_000)
  const time = typeof timestamp === 'string' ? Date.parse(timestamp) : Number.NaN
  return Number.isNaN(time) ? null : time
}

function tagsOf(tags: unknown): Record<string, string> {
  const pairs = Array.isArray(tags)
    ? (tags as unknown[]).filter(Array.isArray)
    : isRecord(tags)
      ? Object.entries(tags)
      : []
  return Object.fromEntries(pairs.map(([key, value]) => [String(key), String(value)]))
}

function sdkOf(sdk: unknown): StoredEvent['sdk'] {
  return isRecord(sdk) ? { name: text(sdk.name) ?? '', version: text(sdk.version) ?? '' } : null
}
