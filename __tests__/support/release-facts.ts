import type { NotSeen, Observed } from '../../src/core/observed.ts'
import { seen, unseen } from '../../src/core/observed.ts'
import { prose } from '../../src/core/prose.ts'
import type { PhaseView } from '../../src/core/release-phase.ts'
import { untrusted } from '../../src/core/text.ts'
import type { Deploy } from '../../src/sources/sentry/deploys.ts'
import type { Listing } from '../../src/sources/sentry/paging.ts'
import type { Release } from '../../src/sources/sentry/releases.ts'

export const moment = (text: string) => new Date(`${text}:00Z`)

/** An open, finalized release of the project `web`, without deploys, events or commits; `parts` say what is different. */
export function releaseOf(version: string, parts: Partial<Release> = {}): Release {
  return {
    version: untrusted(version),
    status: 'open',
    created: moment('2026-11-20T08:00'),
    finalized: 'yes',
    released: moment('2026-11-20T08:05'),
    firstEvent: null,
    lastEvent: null,
    commits: 0,
    deploys: 0,
    newIssues: 0,
    lastDeploy: null,
    projects: [{ id: '42', slug: 'web', platform: 'node', hasHealth: false }],
    ...parts,
  }
}

/** A finished deploy. */
export function deployTo(environment: string, finished: string | null = '2026-11-21T09:05'): Deploy {
  return {
    environment: untrusted(environment),
    started: null,
    finished: finished === null ? null : moment(finished),
    name: null,
  }
}

/** A list that was read to its end. */
export function listOf<T>(...rows: readonly T[]): Observed<Listing<T>> {
  return { kind: 'seen', value: { rows, dropped: 0, hits: null, mostHits: null, cut: null } }
}

/** The beginning of a longer list. */
export function cutListOf<T>(...rows: readonly T[]): Observed<Listing<T>> {
  return seen({ rows, dropped: 0, hits: null, mostHits: null, cut: unseen('truncated') })
}

export const pre: PhaseView = { phase: 'pre', reason: prose`No deploy of it is finished.`, unseen: null }
export const post: PhaseView = { phase: 'post', reason: prose`Sessions of it have come in.`, unseen: null }
export const target = { org: 'acme', project: 'web' }
export const missing: NotSeen = unseen('not-found', { kind: 'status', status: 404 })
