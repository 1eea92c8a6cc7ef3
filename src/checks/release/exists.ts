import type { Check } from '../../core/check.ts'
import { instruct, rerun } from '../../core/next-command.ts'
import type { Observed } from '../../core/observed.ts'
import { failed, inconclusive, type Outcome, passed, skipped } from '../../core/outcome.ts'
import { type Code, code, link, type Prose, prose, sentences } from '../../core/prose.ts'
import { type NearMiss, nearMisses } from '../../core/release-near-misses.ts'
import type { ReleaseMeant, ReleasePresence } from '../../core/release-presence.ts'
import { nearMissWords } from '../../core/release-words.ts'
import { untrusted } from '../../core/text.ts'
import { unanswered } from '../../core/unanswered.ts'
import type { ReleaseNameProblem } from '../../sources/repository/release-names/name-problem.ts'
import type { Listing } from '../../sources/sentry/paging.ts'
import type { Release } from '../../sources/sentry/releases.ts'

export interface ExistenceFacts {
  readonly inQuestion: ReleaseMeant
  /** Why no release can have this name. */
  readonly nameProblem: ReleaseNameProblem | null
  /** `null` where it is not known which release is meant. */
  readonly presence: ReleasePresence<Release> | null
  readonly releases: Observed<Listing<Release>>
  /** The page of the release in Sentry. */
  readonly page: string | null
}

const shown = 5

/** Sentry has a release of exactly this name. */
export const releaseExists: Check<ExistenceFacts> = {
  id: 'release/exists',
  title: 'Sentry has the release',
  need: 'required',
  judge({ inQuestion, nameProblem, presence, releases, page }) {
    if (inQuestion.kind === 'unknown' || presence === null)
      return skipped(prose`It is not known which release is meant.`)
    if (inQuestion.kind === 'given' && nameProblem !== null) return skipped(prose`No release can have this name.`)
    const name = code(untrusted(inQuestion.version))
    const { observed, waitedSeconds } = presence
    if (observed.kind === 'unseen') {
      // One cause is enough: the check of the project names it.
      const isToldThere = releases.kind === 'unseen' && releases.cause === observed.cause
      return isToldThere
        ? skipped(nothingSeen)
        : unanswered(
            observed,
            prose`Whether Sentry has ${name} is not known.`,
            rerun('release-gate', '--require-host-network'),
          )
    }
    if (observed.value !== null) {
      const shownAt = page === null ? prose`` : prose` (${link('release', page)})`
      const waited = waitedSeconds > 0 ? prose`, which appeared after ${waitedSeconds} seconds` : prose``
      return passed(prose`${name}${shownAt}${waited}.`)
    }
    if (releases.kind === 'unseen') return skipped(nothingSeen)
    const near = nearMisses(
      inQuestion.version,
      releases.value.rows.map(({ version }) => version),
    )
    const known = wordsOf(near, releases.value.rows)
    return inQuestion.kind === 'given' ? absentAsGiven(name, waitedSeconds, known) : absentAsInferred(name, known)
  },
}

function absentAsGiven(name: Code, waitedSeconds: number, known: Prose): Outcome {
  const waited = waitedSeconds > 0 ? prose` It did not appear within ${waitedSeconds} seconds.` : prose``
  return failed({
    evidence: sentences(prose`Sentry has no release ${name}.${waited}`, known),
    risk: prose`Nothing that is reported or uploaded under this name can be judged; the build may use another one.`,
    next: [instruct(creation), rerun('release-gate', '--require-host-network')],
  })
}

function absentAsInferred(name: Code, known: Prose): Outcome {
  return inconclusive({
    cause: 'not-found',
    missing: 'release',
    risk: sentences(prose`This checkout comes to ${name}, and Sentry has no such release.`, known),
    next: [
      instruct(prose`Give the release that is meant with ${code('release')}.`),
      instruct(creation),
      rerun('release-gate', '--require-host-network'),
    ],
  })
}

const nothingSeen = prose`The releases of the project were not seen, so that nothing is known of this one.`
const creation = prose`Create the release before this step, under exactly this name: with ${code('getsentry/action-release')}, ${code('sentry-cli releases new')} or the bundler plugin.`

function wordsOf(near: readonly NearMiss[], rows: readonly Release[]): Prose {
  if (near.length > 0)
    return prose`Near it: ${near.slice(0, shown).map(({ version, kind }) => prose`${code(version)} (${nearMissWords(kind)})`)}.`
  const newest = rows.slice(0, 3).map(({ version }) => code(version))
  return newest.length === 0 ? prose`The project has no release at all.` : prose`The newest are ${newest}.`
}
