import type { TransportFailure } from '../core/unseen-detail.ts'

/** Carries a failure that is known where it happens through callbacks that take an error. */
export class KnownFailure extends Error {
  readonly failure: TransportFailure

  constructor(failure: TransportFailure) {
    super(failure)
    this.failure = failure
  }
}

/**
 * System errors (https://nodejs.org/api/errors.html#common-system-errors), X.509 verdicts
 * (https://nodejs.org/api/tls.html#x509-certificate-error-codes) and Node's own codes.
 */
const failures: Readonly<Record<string, TransportFailure>> = {
  ENOTFOUND: 'dns',
  EAI_AGAIN: 'dns',
  ENODATA: 'dns',
  ECONNREFUSED: 'refused',
  ENETUNREACH: 'unreachable',
  EHOSTUNREACH: 'unreachable',
  ENETDOWN: 'unreachable',
  EADDRNOTAVAIL: 'unreachable',
  EACCES: 'unreachable',
  EPERM: 'unreachable',
  ETIMEDOUT: 'connect-timeout',
  ECONNRESET: 'reset',
  ECONNABORTED: 'reset',
  EPIPE: 'reset',
  CERT_HAS_EXPIRED: 'tls-expired',
  CERT_NOT_YET_VALID: 'tls-expired',
  ERR_TLS_CERT_ALTNAME_INVALID: 'tls-hostname',
  HOSTNAME_MISMATCH: 'tls-hostname',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'tls-untrusted',
  SELF_SIGNED_CERT_IN_CHAIN: 'tls-untrusted',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'tls-untrusted',
  UNABLE_TO_GET_ISSUER_CERT: 'tls-untrusted',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'tls-untrusted',
  UNABLE_TO_DECODE_ISSUER_PUBLIC_KEY: 'tls-untrusted',
  CERT_SIGNATURE_FAILURE: 'tls-untrusted',
  CERT_CHAIN_TOO_LONG: 'tls-untrusted',
  CERT_REVOKED: 'tls-untrusted',
  CERT_UNTRUSTED: 'tls-untrusted',
  CERT_REJECTED: 'tls-untrusted',
  INVALID_CA: 'tls-untrusted',
  INVALID_PURPOSE: 'tls-untrusted',
  PATH_LENGTH_EXCEEDED: 'tls-untrusted',
  EPROTO: 'tls-protocol',
}

const families: readonly (readonly [prefix: string, failure: TransportFailure])[] = [
  ['EAI_', 'dns'],
  ['ERR_SSL_', 'tls-protocol'],
  ['ERR_TLS_', 'tls-protocol'],
  ['HPE_', 'malformed'],
]

/** The kind of an error of Node's network modules, by its code alone; messages may hold anything and are not looked at. */
export function failureOf(error: unknown): TransportFailure {
  if (error instanceof KnownFailure) return error.failure
  const code = codeOf(error)
  return failures[code] ?? families.find(([prefix]) => code.startsWith(prefix))?.[1] ?? 'other'
}

function codeOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : ''
}
