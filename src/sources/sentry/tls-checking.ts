import { isLoopback } from '../../core/loopback.ts'

/**
 * Whether the step's environment switches off the checking of certificates for an address, so that nothing secret may go there.
 * This machine is exempt: nobody is between it and itself. https://nodejs.org/api/cli.html#node_tls_reject_unauthorizedvalue
 */
export function tlsCheckingIsOff(address: string, env: Readonly<Record<string, string | undefined>>): boolean {
  return env.NODE_TLS_REJECT_UNAUTHORIZED === '0' && !isLoopback(new URL(address).hostname)
}
