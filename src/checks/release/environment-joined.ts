import type { Check } from '../../core/check.ts'
import { distinctNames, twinsOf } from '../../core/environment-names.ts'
import { instruct, rerun } from '../../core/next-command.ts'
import type { Observed } from '../../core/observed.ts'
import { attention, type Outcome, passed, skipped } from '../../core/outcome.ts'
import { code, type Prose, prose, sentences } from '../../core/prose.ts'
import { releaseNotThere } from '../../core/release-not-there.ts'
import type { PhaseView } from '../../core/release-phase.ts'
import { rawText, type Untrusted } from '../../core/text.ts'
import { unanswered } from '../../core/unanswered.ts'
import type { Deploy } from '../../sources/sentry/deploys.ts'
import type { Environment } from '../../sources/sentry/environments.ts'
import type { Listing } from '../../sources/sentry/paging.ts'
import type { Release } from '../../sources/sentry/releases.ts'

export interface JoinFacts {
  readonly found: Release | null
  readonly phase: PhaseView
  readonly deploys: Observed<Listing<Deploy>> | null
  /** Those that Sentry knows of the project: of its events, and, on newer servers, of its deploys. */
  readonly environments: Observed<Listing<Environment>> | null
  /** None of the sessions of the release came from where it was deployed. */
  readonly sessionsElsewhere: boolean
}

/**
 * Deploys and events name their environments alike. A deploy makes its environment known to the project
 * (https://github.com/getsentry/sentry/blob/master/src/sentry/api/endpoints/release_deploys.py), so that a wrong name shows by a
 * second one that means the same, and only on older servers by being unknown.
 */
export const environmentJoined: Check<JoinFacts> = {
  id: 'release/environment-joined',
  title: 'Deploys and events name one environment',
  need: 'optional',
  judge({ found, phase: { phase }, deploys, environments, sessionsElsewhere }) {
    if (found === null || deploys === null || environments === null) return releaseNotThere
    const named = deploys.kind === 'seen' ? deploys.value.rows.map(({ environment }) => environment) : []
    if (named.length === 0) return skipped(prose`No deploy names an environment.`)
    if (environments.kind === 'unseen')
      return sessionsElsewhere ? doubtful(elsewhere) : unseenEnvironments(environments)
    if (environments.value.cut !== null) return skipped(prose`The project has more environments than were read.`)
    const known = environments.value.rows.map(({ name }) => name)
    const doubts = [
      ...distinctNames(named).flatMap(name => doubtsOf(name, known)),
      ...(sessionsElsewhere && hasOthers(named, known) ? [elsewhere] : []),
    ]
    if (doubts.length === 0) return passed(prose`${distinctNames(named).map(name => code(name))}.`)
    const evidence = sentences(...doubts)
    return phase === 'pre' ? passed(evidence, fix) : doubtful(evidence)
  },
}

const risk = prose`Sentry keeps the names apart: what is asked of one environment leaves out what happens in the other.`
const fix = prose`Give the deploy, and ${code('environment')} of the SDK, one and the same name.`

const elsewhere = prose`Sessions of the release have come, and none from where it was deployed: those of all environments are judged.`

function doubtful(evidence: Prose): Outcome {
  return attention({ evidence, risk, next: [instruct(fix)] })
}

/** Events without an environment have the empty one. */
function hasOthers(named: readonly Untrusted[], known: readonly Untrusted[]): boolean {
  const own = new Set(named.map(rawText))
  return known.some(name => rawText(name) !== '' && !own.has(rawText(name)))
}

function unseenEnvironments(end: Extract<JoinFacts['environments'], { kind: 'unseen' }>): Outcome {
  return end.detail?.kind === 'missing-scope'
    ? skipped(
        prose`The token may not read the environments of the project.`,
        prose`With the scope ${code('project:read')} the environments of deploys and events could be compared.`,
      )
    : unanswered(
        end,
        prose`Whether deploys and events name one environment is not known.`,
        rerun('release-gate', '--require-host-network'),
      )
}

function doubtsOf(name: Untrusted, known: readonly Untrusted[]): readonly Prose[] {
  const twins = twinsOf(name, known).map(twin => code(twin))
  const isKnown = known.some(other => rawText(other) === rawText(name))
  if (twins.length > 0) return [prose`The deploy is to ${code(name)}, and the project also has ${twins}.`]
  return isKnown ? [] : [prose`The deploy is to ${code(name)}, and no event of the project ever came from there.`]
}
