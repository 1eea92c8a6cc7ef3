import type { BacklogCounts } from '../core/backlog.ts'
import type { Count } from '../core/count.ts'
import { lastHours } from '../core/hours.ts'
import type { OutcomeCount } from '../core/ingest-outcomes.ts'
import { type NewSevere, newSevereAmong, newSevereListed, newSevereTerms } from '../core/new-severe.ts'
import { type NotSeen, type Observed, seen, unseen } from '../core/observed.ts'
import type { SessionGroup } from '../core/session-counts.ts'
import type { Target } from '../core/target.ts'
import { type Monitor, monitors } from '../sources/sentry/monitors.ts'
import { ingestOutcomesOf } from '../sources/sentry/outcomes.ts'
import { isWhole, type Listing } from '../sources/sentry/paging.ts'
import type { Project } from '../sources/sentry/projects.ts'
import { sessionTotals } from '../sources/sentry/sessions.ts'
import type { Reach, Sources } from '../sources/sources.ts'
import { asker, backlogCounts, seenAs, unresolvedList, unresolvedSearch } from './backlog.ts'
import { environmentGap } from './environment-gap.ts'
import { countUnresolved } from './issues-of-release.ts'
import { projectFor } from './project-for.ts'
import { inferredRelease } from './release-in-question.ts'
import { serverTime } from './server-time.ts'

/** What Sentry answers about one project in production. */
export interface Production {
  readonly reach: Reach
  readonly project: Observed<Project>
  readonly backlog: BacklogCounts
  readonly newSevere: Observed<NewSevere>
  /** The version that is meant; `null` where that is not known. */
  readonly release: string | null
  /** `null` where no release is meant. */
  readonly inRelease: Observed<Count> | null
  readonly outcomes: Observed<readonly OutcomeCount[]>
  readonly sessions: Observed<SessionGroup>
  readonly monitors: Observed<Listing<Monitor>>
}

/**
 * Asks in two waves, and three where the token may not read the project so that its id comes from the organization: first for the
 * project and its list of unresolved issues, then for what is known by the id of the project. Every server knows projects by id;
 * the slug is overlooked by some, and by some questions.
 */
export async function production(from: Sources, target: Target): Promise<Production> {
  const meant = releaseFor(from)
  const [reach, found, gap, as] = await Promise.all([
    from.reach(),
    projectFor(from, target),
    environmentGap(from, target),
    seenAs(from, target),
  ])
  const [backlog, severe, release, inRelease, ofProject] = await Promise.all([
    backlogCounts(from, as),
    gap === null ? newSevereInLong(from, as) : null,
    meant,
    meant.then(version => (version === null ? null : (gap ?? countUnresolved(from, as, version)))),
    found.kind === 'seen' ? askById(from, { org: target.org, project: found.value.id }, gap) : nothingAbout(found),
  ])
  return {
    reach,
    project: found,
    backlog,
    newSevere: severe ?? newSevereIn(backlog, serverTime(from)),
    release,
    inRelease,
    ...ofProject,
  }
}

/** Not all of it was read, so that what it lacks needs searches of its own. */
function isLong(list: Observed<Listing<unknown>>): boolean {
  return list.kind === 'seen' && !isWhole(list.value)
}

/** Searched for by themselves where the backlog is long; `null` where it is not. */
async function newSevereInLong(from: Sources, target: Target): Promise<Observed<NewSevere> | null> {
  if (!isLong(await unresolvedList(from, target))) return null
  const query = `${unresolvedSearch} ${newSevereTerms}`
  const list = await asker(from, target)({ query, sort: 'new', mostPages: 1 })
  return list.kind === 'seen' ? seen(newSevereListed(list.value)) : list
}

function newSevereIn({ issues: rows, complete }: BacklogCounts, now: Date): Observed<NewSevere> {
  if (rows.kind === 'unseen') return rows
  return complete ? seen(newSevereAmong(rows.value, now)) : unseen('truncated')
}

/**
 * Reading the repository takes longer than asking, and is done only where no release is given. A repository that cannot be read is the
 * matter of other modes.
 */
async function releaseFor(from: Sources): Promise<string | null> {
  if (from.asked.release !== null) return from.asked.release
  try {
    const meant = await inferredRelease(from)
    return 'version' in meant ? meant.version : null
  } catch {
    return null
  }
}

type ById = Pick<Production, 'outcomes' | 'sessions' | 'monitors'>

function nothingAbout(end: NotSeen): ById {
  return { outcomes: end, sessions: end, monitors: end }
}

/** What an unknown environment would narrow to nothing is not asked; outcomes are those of all environments. */
async function askById(
  { sentry, asked: { environment }, now }: Sources,
  { org, project: name }: Target,
  gap: NotSeen | null,
): Promise<ById> {
  const window = lastHours(now(), 24)
  const [outcomes, sessions, crons] = await Promise.all([
    sentry.ask(ingestOutcomesOf(org, name)),
    gap ?? sessionTotals(sentry, { org, project: name, environment, window }),
    gap ?? sentry.list(monitors(org, name, environment)),
  ])
  return { outcomes, sessions, monitors: crons }
}
