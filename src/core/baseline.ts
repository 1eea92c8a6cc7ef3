import { isSamePackage } from './release-package.ts'
import type { SessionGroup } from './session-counts.ts'
import { rawText, type Untrusted } from './text.ts'

/** A release as far as its place among the others matters. */
export interface DatedRelease {
  readonly version: Untrusted
  readonly status: 'open' | 'archived' | null
  readonly created: Date | null
}

/** The releases of a project, the newest first; `isWhole` where there are no older ones. */
export interface DatedLine {
  readonly rows: readonly DatedRelease[]
  readonly isWhole: boolean
}

/** `first-of-package`: what was before are other packages. `unknown-order`: which were before is not known. */
export type WhyNoBaseline = 'first-release' | 'first-of-package' | 'same-release' | 'unknown-order'

/** Which release another one is compared with, and how it was found; or why there is none. */
export type BaselineChoice =
  | {
      readonly kind: 'chosen'
      readonly how: 'given' | 'most-sessions' | 'previous'
      readonly release: Untrusted
      readonly created: Date | null
    }
  | { readonly kind: 'none'; readonly why: WhyNoBaseline }

/** The release in question, by its exact name. */
export interface Candidate {
  readonly version: string
  /** `null` where the server does not say. */
  readonly created: Date | null
}

/**
 * Of the releases of the same package that were created before the candidate and are not archived the one with the most sessions; where
 * none of them has any, the one created last. Two packages of a project differ in more than a version.
 *
 * @param line releases of the project
 * @param groups sessions by release, in the window of the candidate
 */
export function chooseBaseline(
  candidate: Candidate,
  { rows, isWhole }: DatedLine,
  groups: readonly SessionGroup[],
): BaselineChoice {
  const earlier = earlierThan(candidate, rows)
  if (earlier === null) return { kind: 'none', why: 'unknown-order' }
  const open = earlier.filter(({ status }) => status !== 'archived')
  const own = open.filter(({ version }) => isSamePackage(version, candidate.version))
  const [previous] = own
  const most = largest(own, groups)
  // What is live and not in the list may be older, newer or archived.
  if (most === undefined && !isWhole && (previous === undefined || hasOthers(candidate, rows, groups)))
    return { kind: 'none', why: 'unknown-order' }
  if (previous === undefined) return { kind: 'none', why: open.length > 0 ? 'first-of-package' : 'first-release' }
  const { version: release, created } = most ?? previous
  return { kind: 'chosen', how: most === undefined ? 'previous' : 'most-sessions', release, created }
}

/** Releases of the package that had sessions and stand outside of the list. */
function hasOthers({ version }: Candidate, rows: readonly DatedRelease[], groups: readonly SessionGroup[]): boolean {
  const listed = new Set([version, ...rows.map(row => rawText(row.version))])
  return groups.some(
    ({ release, sessions }) =>
      release !== null && sessions.total > 0 && isSamePackage(release, version) && !listed.has(rawText(release)),
  )
}

/** `null` where the candidate has no date and does not stand in the line either. */
function earlierThan({ version, created }: Candidate, line: readonly DatedRelease[]): readonly DatedRelease[] | null {
  const others = line.filter(release => rawText(release.version) !== version)
  if (created !== null) return others.filter(release => release.created !== null && release.created < created)
  const place = line.findIndex(release => rawText(release.version) === version)
  return place === -1 ? null : line.slice(place + 1)
}

function largest(releases: readonly DatedRelease[], groups: readonly SessionGroup[]): DatedRelease | undefined {
  const ranked = releases.map(release => ({ release, sessions: sessionsOf(release, groups) }))
  return ranked.filter(({ sessions }) => sessions > 0).sort((a, b) => b.sessions - a.sessions)[0]?.release
}

function sessionsOf({ version }: DatedRelease, groups: readonly SessionGroup[]): number {
  return groupOf(rawText(version), groups)?.sessions.total ?? 0
}

/** What was counted of a release, where there was anything. */
export function groupOf(version: string, groups: readonly SessionGroup[]): SessionGroup | undefined {
  return groups.find(({ release }) => release !== null && rawText(release) === version)
}
