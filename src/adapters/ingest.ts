import type { Ingest } from '../ports.ts'

/**
 * Ingestion over HTTP, through the same routes as the API and never with its token. Loaded with the first use.
 *
 * @param env the step's environment: proxies and NODE_TLS_REJECT_UNAUTHORIZED are looked at
 */
export function nodeIngest(env: Readonly<Record<string, string | undefined>>): Ingest {
  const attempts = () => import('./ingest-attempt.ts')
  return {
    reach: async place => (await attempts()).reach(place, env),
    send: async message => (await attempts()).send(message, env),
  }
}
