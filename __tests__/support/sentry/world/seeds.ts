import type { Moment } from './moment.ts'
import type {
  Detector,
  Issue,
  IssueStatus,
  Level,
  MonitorStatus,
  OutcomeSeries,
  Priority,
  Release,
  SessionStatus,
  Substatus,
  Workflow,
} from './world.ts'

/** What a test writes down: only what matters to it. `grow()` in grow.ts fills in the rest. */
export interface WorldSeed {
  /** Epoch milliseconds that periods such as `'3h'` count back from; the real time where absent. */
  now?: number
  organizations: OrganizationSeed[]
}

export interface OrganizationSeed {
  slug: string
  id?: number
  name?: string
  created?: Moment
  features?: string[]
  projects?: ProjectSeed[]
  releases?: ReleaseSeed[]
  workflows?: (Partial<Omit<Workflow, 'id' | 'created'>> & { name: string })[]
  repositories?: string[]
}

export interface ProjectSeed {
  slug: string
  id?: number
  name?: string
  platform?: string | null
  created?: Moment
  /** The first sighting of its oldest issue where absent; null says that no event was ever received. */
  firstEvent?: Moment | null
  hasMinifiedStackTrace?: boolean
  previousSlugs?: string[]
  keys?: KeySeed[]
  environments?: string[]
  /** Any iterable, so that a backlog of 50,000 can be a generator. */
  issues?: Iterable<IssueSeed>
  sessions?: SessionSeed[]
  outcomes?: OutcomeSeed[]
  artifactBundles?: ArtifactBundleSeed[]
  debugFiles?: DebugFileSeed[]
  monitors?: MonitorSeed[]
  detectors?: (Partial<Omit<Detector, 'id' | 'created'>> & { name: string })[]
}

export interface KeySeed {
  name?: string
  publicKey?: string
  isActive?: boolean
  /** `count: 0` refuses everything with 429. */
  rateLimit?: { window: number; count: number }
}

export interface IssueSeed {
  title: string
  id?: number
  culprit?: string | null
  level?: Level
  status?: IssueStatus
  indexedStatus?: IssueStatus
  /** Where absent it follows from the status and the age: `new` in the first seven days, then `ongoing`. */
  substatus?: Substatus | null
  priority?: Priority | null
  category?: string
  issueType?: string
  isUnhandled?: boolean
  count?: number
  userCount?: number
  firstSeen?: Moment
  lastSeen?: Moment
  firstRelease?: string | null
  firstReleaseIn?: Readonly<Record<string, string>>
  releases?: readonly string[]
  environments?: readonly string[]
  regressedIn?: string
  assignedTo?: Issue['assignedTo']
  /** Where absent that of the project. */
  platform?: string
  dist?: string
  symbolicated?: boolean | null
  inAppFrames?: number
  forReview?: boolean
  isLinked?: boolean
  tags?: Readonly<Record<string, string>>
}

/** Sessions by their status, evenly from `from` to `to` (now where absent). Users count as 0 unless given. */
export interface SessionSeed extends Partial<Record<SessionStatus, number>> {
  release: string
  environment?: string
  from: Moment
  to?: Moment
  users?: Partial<Record<SessionStatus, number>>
}

export interface OutcomeSeed {
  outcome: OutcomeSeries['outcome']
  quantity: number
  category?: string
  reason?: string
  from?: Moment
  to?: Moment
}

export interface ReleaseSeed {
  version: string
  projects: string[]
  created?: Moment
  /** The creation where absent; null says not finalized. */
  released?: Moment | null
  status?: Release['status']
  ref?: string
  url?: string
  commits?: {
    id: string
    message?: string
    created?: Moment
    author?: { name: string; email: string }
    repository?: string
  }[]
  deploys?: { environment: string; finished: Moment; started?: Moment; name?: string; url?: string }[]
  files?: { name: string; dist?: string; size?: number }[]
}

export interface ArtifactBundleSeed {
  uploaded?: Moment
  release?: string
  dist?: string
  files?: { url: string; debugId?: string }[]
}

export interface DebugFileSeed {
  debugId: string
  objectName: string
  codeId?: string
  cpuName?: string
  symbolType?: string
  size?: number
  created?: Moment
  features?: string[]
}

export interface MonitorSeed {
  slug: string
  name?: string
  schedule?: string
  isMuted?: boolean
  environments?: { name?: string; status: MonitorStatus; lastCheckIn?: Moment; failingSince?: Moment }[]
}
