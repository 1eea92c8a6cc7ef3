import * as z from 'zod/mini'
import { lenient } from '../sentry/shape.ts'
import { type Breakdown, jsonOf } from './reply.ts'

/** What came of sentry-cli's own question to the server. */
export type ServerStatus =
  | {
      readonly kind: 'answered'
      /** The server knows the token. Why not, sentry-cli does not say. */
      readonly isAccepted: boolean
      /** It asked the server that it was told to ask. */
      readonly isSameServer: boolean
    }
  | { readonly kind: 'broken'; readonly because: Breakdown }

/**
 * `info --config-status-json`, the one answer of its kind that is not a table for people; the exit code is 0 either way:
 * https://github.com/getsentry/sentry-cli/blob/master/src/commands/info.rs
 */
export const configStatus = jsonOf(
  z.object({ config: z.object({ url: lenient(z.string()) }), auth: z.object({ successful: z.boolean() }) }),
)

/** Same scheme, host and port; the hosts of Sentry's own service are one. */
export function isSameServer(url: string | null, address: string): boolean {
  if (url === null || !URL.canParse(url)) return false
  const [one, other] = [new URL(url).origin, new URL(address).origin]
  return one === other || (isSaas(one) && isSaas(other))
}

function isSaas(origin: string): boolean {
  return /^https:\/\/(?:[a-z0-9-]+\.)?sentry\.io$/.test(origin)
}
