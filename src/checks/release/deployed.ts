import type { Check } from '../../core/check.ts'
import { type DeployEnvironment, finishedIn } from '../../core/deploy-environment.ts'
import { distinctNames, twinsOf } from '../../core/environment-names.ts'
import { momentWords } from '../../core/moment-words.ts'
import { instruct, rerun } from '../../core/next-command.ts'
import type { Observed } from '../../core/observed.ts'
import { attention, type Outcome, passed, skipped } from '../../core/outcome.ts'
import { code, type Prose, phrase, prose, sentences } from '../../core/prose.ts'
import { releaseNotThere } from '../../core/release-not-there.ts'
import type { PhaseView } from '../../core/release-phase.ts'
import { unanswered } from '../../core/unanswered.ts'
import type { Deploy } from '../../sources/sentry/deploys.ts'
import type { Listing } from '../../sources/sentry/paging.ts'
import type { Release } from '../../sources/sentry/releases.ts'

export interface DeployFacts {
  readonly found: Release | null
  readonly phase: PhaseView
  readonly deploys: Observed<Listing<Deploy>> | null
  readonly environment: DeployEnvironment | null
  /** Of the project, the newest first. */
  readonly releases: Observed<Listing<Release>>
  /** Whether sessions or events of the release have come in. */
  readonly isHeardOf: boolean | null
}

/** Once it is live, Sentry knows that the release is deployed to the environment in question. */
export const releaseDeployed: Check<DeployFacts> = {
  id: 'release/deployed',
  title: 'Sentry knows of the deploy',
  need: 'required',
  judge({ found, phase: { phase }, deploys, environment, releases, isHeardOf }) {
    if (found === null || deploys === null) return releaseNotThere
    if (deploys.kind === 'unseen')
      return phase === 'pre'
        ? skipped(prose`The deploys were not seen; before going live they do not matter.`)
        : unanswered(
            deploys,
            prose`Where the release is deployed is not known.`,
            rerun('release-gate', '--require-host-network'),
          )
    const { rows } = deploys.value
    const [deploy] = finishedIn(rows, environment?.name ?? null)
    if (deploy)
      return passed(
        sentences(prose`To ${code(deploy.environment)} at ${momentWords(deploy.finished)}.`, choice(environment)),
      )
    if (phase === 'pre') return skipped(prose`It is not deployed yet, which is right before going live.`)
    if (isHeardOf && environment === null && rows.length === 0 && knowsNoDeploy(releases)) return withoutDeploys
    return undeployed(rows, environment, isHeardOf)
  },
}

/** Whether nobody tells Sentry of deploys: not once for the newest releases. */
function knowsNoDeploy(releases: DeployFacts['releases']): boolean {
  return releases.kind === 'seen' && releases.value.rows.every(({ lastDeploy }) => lastDeploy === null)
}

const withoutDeploys = skipped(
  prose`Sentry is told of no deploys in this project: sessions and events show that the release is live.`,
  prose`With deploys it would also know where, and recognise a rollback: ${code('environment')} of ${code('getsentry/action-release')}, or ${code('sentry-cli deploys new')}.`,
)

/** Which environment counts is said where nobody gave one. */
function choice(environment: DeployEnvironment | null): Prose | undefined {
  return environment === null || environment.source === 'given'
    ? undefined
    : prose`No environment is given, so that of the newest deploy counts${phrase(meanings[environment.source])}.`
}

const meanings = {
  'own-deploy': ' for sessions; issues and frames are those of all environments',
  'other-deploy': ' (of another release)',
}

function undeployed(
  rows: readonly Deploy[],
  environment: DeployEnvironment | null,
  isHeardOf: boolean | null,
): Outcome {
  const where = environment ? prose` to ${code(environment.name)}` : prose``
  const elsewhere = distinctNames(rows.map(deploy => deploy.environment))
  const twins = environment ? twinsOf(environment.name, elsewhere) : []
  return attention({
    evidence: sentences(
      prose`Sentry knows of no finished deploy of this release${where}.`,
      choice(environment),
      elsewhere.length > 0 ? prose`It is deployed to ${elsewhere.map(name => code(name))}.` : undefined,
      twins.length > 0 ? prose`Sentry takes names apart that differ in a letter or its case.` : undefined,
    ),
    risk:
      isHeardOf === false
        ? prose`Neither sessions nor events have come in either: it is too early to judge the release, or it does not report.`
        : prose`Nobody can tell in Sentry which release is live there, and a rollback is not recognised.`,
    next: [
      instruct(
        prose`Tell Sentry of the deploy: ${code('environment')} of ${code('getsentry/action-release')}, or ${code('sentry-cli deploys new')}; and run this step after it.`,
      ),
      rerun('release-gate', '--require-host-network', '--wait-minutes', '10'),
    ],
  })
}
