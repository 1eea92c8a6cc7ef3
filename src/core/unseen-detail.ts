import type { Untrusted } from './text.ts'

/** How a question failed on its way, before or while a reply came; for DNS, TLS and proxies to be told apart. */
export type TransportFailure =
  | 'dns'
  | 'refused'
  | 'unreachable'
  | 'reset'
  | 'tls-untrusted'
  | 'tls-hostname'
  | 'tls-expired'
  | 'tls-protocol'
  | 'proxy-unreachable'
  | 'proxy-credentials'
  | 'proxy-refused'
  | 'connect-timeout'
  | 'headers-timeout'
  | 'body-timeout'
  | 'total-timeout'
  | 'malformed'
  | 'too-large'
  | 'unsendable-token'
  | 'aborted'
  | 'other'

/** What was wrong with a reply that is not what was asked for. */
export type ShapeFault = 'not-json' | 'too-deep' | 'too-large' | 'other-shape' | 'bad-rows'

/** What is known about a question that was not answered, beyond its cause. Never prose: a report finds the words. */
export type UnseenDetail =
  | { readonly kind: 'transport'; readonly failure: TransportFailure }
  /** The status that decided. */
  | { readonly kind: 'status'; readonly status: number }
  /** A reply that no Sentry gave: the page of a portal, a firewall or a proxy. */
  | { readonly kind: 'foreign-reply'; readonly status: number }
  /** Redirected to somewhere else, which was not followed; the origin it names, `null` where it names none. */
  | { readonly kind: 'redirected'; readonly to: Untrusted | null }
  | { readonly kind: 'renamed'; readonly slug: string }
  /** The value cannot be the name of anything on a server, so that nothing was asked. */
  | { readonly kind: 'unaddressable' }
  | { readonly kind: 'shape'; readonly fault: ShapeFault }
  /** The token has none of these scopes; any one of them would do, the first is the least. */
  | { readonly kind: 'missing-scope'; readonly anyOf: readonly string[] }
  /** The token has the scope, so that it must not see this one, or there is no such thing. */
  | { readonly kind: 'no-access' }
  /** Which of the two it is cannot be told, because the scopes of the token are not known. */
  | { readonly kind: 'scope-or-access'; readonly anyOf: readonly string[] }
  /** The project has never had an event in the environment that was asked for; those that it has had. */
  | { readonly kind: 'unknown-environment'; readonly known: readonly Untrusted[] }
  /** Nothing was ever seen in the environment that was asked for, though it may be known, as deploys make it. */
  | { readonly kind: 'silent-environment' }
  /** Seconds that the server asked to wait, where it said. */
  | { readonly kind: 'retry-after'; readonly seconds: number | null }
