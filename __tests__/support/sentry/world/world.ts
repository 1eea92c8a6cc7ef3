/** The world that a simulated Sentry answers from. Plain mutable objects: a test may change any of them between requests. */

export type IssueStatus = 'unresolved' | 'resolved' | 'ignored'
export type Substatus =
  | 'new'
  | 'ongoing'
  | 'escalating'
  | 'regressed'
  | 'archived_until_escalating'
  | 'archived_until_condition_met'
  | 'archived_forever'
export type Level = 'sample' | 'debug' | 'info' | 'warning' | 'error' | 'fatal'
export type Priority = 'low' | 'medium' | 'high'
export type SessionStatus = 'healthy' | 'errored' | 'unhandled' | 'abnormal' | 'crashed'
export type TokenKind = 'organization' | 'personal' | 'integration' | 'oauth' | 'legacy'

export interface World {
  organizations: Organization[]
  tokens: Token[]
  /** A number that was never given before in this world; ids of everything come from here. */
  nextId(): number
}

export interface Token {
  value: string
  kind: TokenKind
  /** Slug of the organization that the token belongs to. */
  organization: string
  scopes: string[]
  state: 'valid' | 'expired' | 'revoked'
  /** Slugs of the projects that the token may see; `'all'` is the usual case. */
  projects: 'all' | string[]
  /** Slugs that a request without `project` falls back to: none for integrations, as in Sentry. */
  memberOf: 'all' | string[]
}

export interface Organization {
  id: number
  slug: string
  name: string
  created: number
  features: string[]
  projects: Project[]
  releases: Release[]
  workflows: Workflow[]
  repositories: string[]
}

export interface Project {
  id: number
  slug: string
  name: string
  platform: string | null
  created: number
  /** Null: no event was ever received. */
  firstEvent: number | null
  hasMinifiedStackTrace: boolean
  /** Slugs that this project had before it was renamed. */
  previousSlugs: string[]
  keys: ClientKey[]
  environments: Set<string>
  issues: Issue[]
  sessions: SessionSeries[]
  outcomes: OutcomeSeries[]
  artifactBundles: ArtifactBundle[]
  debugFiles: DebugFile[]
  monitors: Monitor[]
  detectors: Detector[]
  /** Events that came through ingestion or that a test placed, by id. Others are made up from their issue when asked for. */
  events: Map<string, StoredEvent>
}

export interface ClientKey {
  name: string
  publicKey: string
  secretKey: string
  isActive: boolean
  rateLimit: { window: number; count: number } | null
  created: number
}

export interface Issue {
  id: number
  shortId: string
  title: string
  culprit: string | null
  level: Level
  status: IssueStatus
  /** What the search index still believes while a status change has not reached it; null when it agrees. */
  indexedStatus: IssueStatus | null
  substatus: Substatus | null
  priority: Priority | null
  category: string
  issueType: string
  isUnhandled: boolean
  /** Events over the whole life; they lie evenly between `firstSeen` and `lastSeen`. */
  count: number
  userCount: number
  firstSeen: number
  lastSeen: number
  firstRelease: string | null
  /** By environment, where an environment saw the issue first in another release. */
  firstReleaseIn: Readonly<Record<string, string>>
  /** The events go round these, and the environments, in turn. */
  releases: readonly string[]
  environments: readonly string[]
  regressedIn: string | null
  assignedTo: { type: 'user' | 'team'; id: string; name: string; email?: string } | null
  platform: string | null
  /** Of all its events. */
  dist: string | null
  /** Whether its in-app frames are resolved; null where there is nothing to symbolicate. */
  symbolicated: boolean | null
  /** In-app frames of each event. */
  inAppFrames: number
  forReview: boolean
  isLinked: boolean
  tags: Readonly<Record<string, string>>
  /** Newest first; they stand in place of the newest made-up events. */
  storedEvents: readonly StoredEvent[]
  fingerprint: string | null
}

export interface StoredEvent {
  id: string
  issueId: number
  title: string
  message: string
  level: string
  platform: string
  created: number
  received: number
  release: string | null
  dist: string | null
  environment: string | null
  tags: Record<string, string>
  sdk: { name: string; version: string } | null
}

export interface SessionSeries {
  release: string
  environment: string
  from: number
  to: number
  sessions: Record<SessionStatus, number>
  users: Record<SessionStatus, number>
}

export interface OutcomeSeries {
  outcome: 'accepted' | 'filtered' | 'rate_limited' | 'invalid' | 'abuse' | 'client_discard' | 'cardinality_limited'
  category: string
  reason: string
  quantity: number
  from: number
  to: number
}

export interface Release {
  id: number
  version: string
  /** Slugs of the projects that it belongs to. */
  projects: string[]
  created: number
  /** Null: not finalized. */
  released: number | null
  status: 'open' | 'archived'
  ref: string | null
  url: string | null
  commits: Commit[]
  deploys: Deploy[]
  files: { name: string; dist: string | null; size: number }[]
}

export interface Commit {
  id: string
  message: string | null
  created: number
  author: { name: string; email: string } | null
  repository: string | null
}

export interface Deploy {
  id: number
  environment: string
  started: number | null
  finished: number
  name: string | null
  url: string | null
}

export interface ArtifactBundle {
  id: number
  bundleId: string
  uploaded: number
  /** Empty for uploads that are found by debug id alone. */
  associations: { release: string | null; dist: string | null }[]
  files: { url: string; debugId: string | null }[]
}

export interface DebugFile {
  id: number
  debugId: string
  codeId: string | null
  cpuName: string
  objectName: string
  symbolType: string
  size: number
  created: number
  features: string[]
}

export interface Monitor {
  id: string
  slug: string
  name: string
  isMuted: boolean
  created: number
  schedule: string
  environments: {
    name: string
    status: MonitorStatus
    lastCheckIn: number
    nextCheckIn: number
    failingSince: number | null
  }[]
}

export type MonitorStatus = 'ok' | 'error' | 'missed_checkin' | 'timeout' | 'active' | 'disabled'

export interface Detector {
  id: number
  name: string
  type: string
  enabled: boolean
  created: number
}

export interface Workflow {
  id: number
  name: string
  enabled: boolean
  environment: string | null
  created: number
}
