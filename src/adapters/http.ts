import type { Http } from '../ports.ts'

/**
 * HTTP through Node's own client, loaded with the first question. Not `fetch`, which is slower to start: one request on loopback takes a
 * process 26 ms more than `node -e 0` on Node 24, bundle and client included, where a bare `fetch` takes 49 (25 and 110 on Node 20). Nor
 * does `fetch` limit the time to connect, tell a connection that was used before from a new one, or know proxies.
 *
 * @param env the step's environment: HTTPS_PROXY, HTTP_PROXY, NO_PROXY and NODE_TLS_REJECT_UNAUTHORIZED are looked at
 */
export function nodeHttp(env: Readonly<Record<string, string | undefined>>): Http {
  let http: Promise<Http> | undefined
  return {
    async get(question) {
      http ??= import('./http-attempt.ts').then(({ httpAttempts }) => httpAttempts(env))
      return (await http).get(question)
    },
  }
}
