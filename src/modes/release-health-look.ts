import { type BaselineChoice, type Candidate, chooseBaseline, groupOf } from '../core/baseline.ts'
import { crashesOf, unitOf } from '../core/crash-count.ts'
import { baselineSample } from '../core/crash-free-rule.ts'
import { fullHour, hoursIn, lastHours, type Window, windowFrom } from '../core/hours.ts'
import { type NotSeen, type Observed, seen, unseen } from '../core/observed.ts'
import type { Baseline, NoBaseline, ReleaseHealth, Sample } from '../core/release-health.ts'
import { noSessions, type SessionGroup } from '../core/session-counts.ts'
import type { Target } from '../core/target.ts'
import { rawText, untrusted } from '../core/text.ts'
import type { Listing } from '../sources/sentry/paging.ts'
import { project } from '../sources/sentry/projects.ts'
import { projectReleases, type Release, release } from '../sources/sentry/releases.ts'
import { organizationRead } from '../sources/sentry/scopes.ts'
import { self } from '../sources/sentry/self.ts'
import { sessionsByRelease, sessionTotals } from '../sources/sentry/sessions.ts'
import { environmentGap } from './environment-gap.ts'
import { healthInList } from './release-health-in-list.ts'
import type { Looking, Measured } from './release-health-looking.ts'
import { targetById } from './target-by-id.ts'

/** What a look sees, before it is judged. */
export type Seen = Omit<ReleaseHealth, 'look' | 'wait'>

const mostHours = 14 * 24

/** One look at the health of a release, beside its baseline. */
export async function lookAtHealth(from: Looking, target: Target, candidate: Candidate): Promise<Observed<Seen>> {
  // Both have been asked by a gate, and by nobody where this stands alone.
  const [byId] = await Promise.all([targetById(from, target, candidate.version), from.sentry.ask(self)])
  const [gap, measured, line, ofProject, given] = await Promise.all([
    environmentGap(from, target),
    measure(from, byId, candidate),
    from.sentry.list(projectReleases(target.org, target.project)),
    from.sentry.ask(project(target.org, target.project)),
    givenBaseline(from, target, candidate),
  ])
  const answer = gap ?? measured
  if (answer.kind === 'unseen') return answer
  const own = await ownSample(from, byId, candidate, answer.value)
  if (own.kind === 'unseen') return own
  const choice = given ?? choiceIn(line, candidate, answer.value.groups)
  const hasSessions = ofProject.kind === 'seen' ? ofProject.value.hasSessions : null
  return seen({
    release: untrusted(candidate.version),
    ...own.value,
    baseline:
      choice.kind === 'chosen'
        ? await baselineSampleOf(from, byId, { choice, candidate }, answer.value, own.value)
        : choice,
    projectHasSessions: hasSessions ?? (hasHealth(line) ? true : null),
    source: answer.value.source,
  })
}

/** Since the candidate was created, in whole hours: one at least, 14 days at most. */
export function windowSince(created: Date | null, now: Date): Window {
  if (created === null) return lastHours(now, mostHours)
  const hours = hoursIn({ start: fullHour(created), end: fullHour(now) })
  return lastHours(now, Math.min(mostHours, Math.max(1, hours)))
}

/** A token that lacks the scope for sessions is not asked to try. */
async function measure(from: Looking, target: Target, candidate: Candidate): Promise<Observed<Measured>> {
  const window = windowSince(candidate.created, from.now)
  const token = await from.sentry.ask(self)
  const scopes = token.kind === 'seen' ? token.value.scopes : null
  const groups =
    scopes !== null && !organizationRead.some(scope => scopes.includes(scope))
      ? unseen('forbidden', { kind: 'missing-scope', anyOf: organizationRead })
      : await sessionsByRelease(from.sessions, { ...target, environment: from.asked.environment, window })
  if (groups.kind === 'seen') return seen({ window, groups: groups.value, source: 'sessions' })
  return groups.cause === 'forbidden' ? healthInList(from, target, candidate, groups) : groups
}

/** The server gives as many groups as have room in 5,000 numbers: a release with few sessions may be left out. */
async function ownSample(from: Looking, target: Target, { version }: Candidate, measured: Measured) {
  const { window, groups, source } = measured
  const own = groupOf(version, groups)
  const isWhole = groups.length < Math.floor(5_000 / hoursIn(window)) - 2
  if (own !== undefined || isWhole || source === 'releases') return seen(sampleOf(own, measured))
  const search = { ...target, environment: from.asked.environment, window, release: version }
  const alone = await sessionTotals(from.sessions, search)
  return alone.kind === 'seen' ? seen(sampleOf(alone.value, measured)) : alone
}

function sampleOf(group: SessionGroup | undefined, { window, source }: Pick<Measured, 'window' | 'source'>): Sample {
  const { sessions, users } = group ?? { sessions: noSessions, users: noSessions }
  return { window, sessions, users: source === 'releases' ? null : users }
}

/** The release that `baseline-release` names; `null` where none is given. */
async function givenBaseline(
  { asked, sentry }: Looking,
  { org }: Target,
  { version }: Candidate,
): Promise<BaselineChoice | NotSeen | null> {
  const { baselineRelease } = asked
  if (baselineRelease === null) return null
  if (baselineRelease === version) return { kind: 'none', why: 'same-release' }
  const found = await sentry.ask(release(org, baselineRelease))
  if (found.kind === 'unseen') return found
  return { kind: 'chosen', how: 'given', release: found.value.version, created: found.value.created }
}

function choiceIn(
  line: Observed<Listing<Release>>,
  candidate: Candidate,
  groups: readonly SessionGroup[],
): BaselineChoice | NotSeen {
  if (line.kind === 'unseen') return line
  const { rows, cut, dropped } = line.value
  return chooseBaseline(candidate, { rows, isWhole: cut === null && dropped === 0 }, groups)
}

function hasHealth(line: Observed<Listing<Release>>): boolean {
  return line.kind === 'seen' && line.value.rows.some(({ projects }) => projects.some(({ hasHealth: has }) => has))
}

type Chosen = Extract<BaselineChoice, { kind: 'chosen' }>

/** The same hours of the clock where enough of the baseline is live in them, else as many hours after it was created. */
async function baselineSampleOf(
  from: Looking,
  target: Target,
  { choice: { how, release: version, created }, candidate }: { readonly choice: Chosen; readonly candidate: Candidate },
  measured: Measured,
  own: Sample,
): Promise<Baseline | NoBaseline> {
  const { asked, sessions } = from
  const name = rawText(version)
  const same: Baseline = {
    kind: 'found',
    release: version,
    how,
    aligned: 'same-hours',
    isLater: created !== null && candidate.created !== null && created > candidate.created,
    ...sampleOf(groupOf(name, measured.groups), measured),
  }
  const unit = unitOf(own, asked.limits)
  if (measured.source === 'releases' || created === null || crashesOf(same, unit).n >= baselineSample) return same
  const window = windowFrom(fullHour(created), hoursIn(measured.window))
  if (window.end > measured.window.end) return same
  const alone = await sessionTotals(sessions, { ...target, environment: asked.environment, window, release: name })
  if (alone.kind === 'unseen') return same
  const later: Baseline = {
    ...same,
    aligned: 'after-creation',
    ...sampleOf(alone.value, { window, source: 'sessions' }),
  }
  return crashesOf(later, unit).n > crashesOf(same, unit).n ? later : same
}
