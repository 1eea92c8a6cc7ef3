import type { Asked } from './asked.ts'
import { type DeployEnvironment, type DeployMark, finishedIn } from './deploy-environment.ts'
import { momentWords } from './moment-words.ts'
import { type NotSeen, unseen } from './observed.ts'
import { code, type Prose, prose } from './prose.ts'

/** What tells whether a release is live. */
export interface SignsOfLife {
  readonly asked: Asked['phase']
  readonly environment: DeployEnvironment | null
  /** As far as they are known. */
  readonly deploys: readonly DeployMark[]
  /** Why there may be others. */
  readonly deploysUnseen: NotSeen | null
  /** `null` where the server does not tell. */
  readonly hasSessions: boolean | null
  readonly hasEvents: boolean
}

/** Whether a gate looks at a release before it is live (`pre`) or after, and why it takes it so, as a whole sentence. */
export interface PhaseView {
  readonly phase: 'pre' | 'post'
  readonly reason: Prose
  /** Why it is not known; it is then judged as `post`, which overlooks nothing. */
  readonly unseen: NotSeen | null
}

/**
 * The phase that was asked for; else `post` where a deploy to the environment in question is finished, or sessions or events came.
 * `pre` takes that none of them did: a sign that was not seen is not one that is not there.
 */
export function phaseOf(signs: SignsOfLife): PhaseView {
  const { asked, environment, deploys, deploysUnseen, hasSessions, hasEvents } = signs
  if (asked !== 'auto') return { phase: asked, reason: prose`Asked for with ${code('phase')}.`, unseen: null }
  const [deploy] = finishedIn(deploys, environment?.name ?? null)
  if (deploy)
    return live(prose`Its deploy to ${code(deploy.environment)} was finished at ${momentWords(deploy.finished)}.`)
  if (hasSessions) return live(prose`Sessions of it have come in.`)
  if (hasEvents) return live(prose`Events of it have come in.`)
  const end = deploysUnseen ?? (hasSessions === null ? unseen('unsupported') : null)
  if (end) return { phase: 'post', reason: prose`Nothing shows that it is not live.`, unseen: end }
  const where = environment ? prose` to ${code(environment.name)}` : prose``
  const reason = prose`No deploy of it${where} is finished, and neither sessions nor events have come in.`
  return { phase: 'pre', reason, unseen: null }
}

function live(reason: Prose): PhaseView {
  return { phase: 'post', reason, unseen: null }
}
