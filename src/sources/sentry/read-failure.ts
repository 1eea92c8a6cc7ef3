import { type Unseen, unseen } from '../../core/observed.ts'
import type { TransportFailure } from '../../core/unseen-detail.ts'
import { final, type NoAnswer, transient } from './reading.ts'

interface Meaning {
  readonly cause: Unseen
  readonly isTransient: boolean
  /** Says that the origin is out of reach. */
  readonly isOutage: boolean
}

const network: Meaning = { cause: 'network', isTransient: true, isOutage: true }
const timeout: Meaning = { cause: 'timeout', isTransient: true, isOutage: true }
/** Another attempt meets the same certificate, or the same proxy without a password. */
const lasting: Meaning = { cause: 'network', isTransient: false, isOutage: true }
/** Nothing about the origin was learned. */
const own = { isTransient: false, isOutage: false } as const

const meanings: Readonly<Record<TransportFailure, Meaning>> = {
  dns: network,
  refused: network,
  unreachable: network,
  reset: network,
  malformed: network,
  other: network,
  'proxy-unreachable': network,
  'proxy-refused': network,
  'proxy-credentials': lasting,
  'tls-untrusted': lasting,
  'tls-hostname': lasting,
  'tls-expired': lasting,
  'tls-protocol': lasting,
  'connect-timeout': timeout,
  'headers-timeout': timeout,
  'body-timeout': timeout,
  'total-timeout': timeout,
  'too-large': { cause: 'unexpected-shape', ...own },
  'unsendable-token': { cause: 'unauthenticated', ...own },
  aborted: { cause: 'cancelled', ...own },
}

/** What a question ends with when it failed on its way (rows 11 and 12 of the status matrix). */
export function readFailure(failure: TransportFailure): NoAnswer {
  const { cause, isTransient } = meanings[failure]
  const end =
    failure === 'too-large'
      ? unseen(cause, { kind: 'shape', fault: failure })
      : unseen(cause, { kind: 'transport', failure })
  return isTransient ? transient(end) : final(end)
}

/** Whether a failure counts towards "the origin is out of reach". */
export function isOutage(failure: TransportFailure): boolean {
  return meanings[failure].isOutage
}
