import * as z from 'zod/mini'
import { isLoopback } from '../core/loopback.ts'

const accepts = 'an address such as https://sentry.example.com, without user name, query or fragment'

/** The base address of a Sentry server; a path is kept for servers that live under one. No trailing slash. */
export const sentryUrl = z.pipe(
  z.string().check(z.refine(text => baseAddress(text) !== null, { error: accepts })),
  z.transform(text => baseAddress(text) ?? ''),
)

/** Scheme, host, port and path, without a slash at the end; `null` for what is no address, or holds more than that. */
export function baseAddress(text: string): string | null {
  if (text.length > 2048 || !URL.canParse(text)) return null
  const url = new URL(text)
  const bare = url.username === '' && url.password === '' && !text.includes('?') && !text.includes('#')
  if (!bare || !['http:', 'https:'].includes(url.protocol)) return null
  return `${url.origin}${url.pathname.replace(/\/+$/, '')}`
}

/** Whether a token may go to the address: https, or this very machine. */
export function isProtected(address: string): boolean {
  const { protocol, hostname } = new URL(address)
  return protocol === 'https:' || isLoopback(hostname)
}
