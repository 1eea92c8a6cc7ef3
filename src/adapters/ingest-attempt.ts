import type { ClientRequest, OutgoingHttpHeaders } from 'node:http'
import { reveal } from '../core/text.ts'
import type { HttpFailure, HttpReply, IngestMessage, IngestPlace } from '../ports.ts'
import { tool } from '../version.ts'
import { attempt } from './http-attempt.ts'
import { type Route, routeTo } from './http-route.ts'

type Env = Readonly<Record<string, string | undefined>>

/** A question without a key: ingestion answers it with a refusal, which is an answer. */
export function reach(place: IngestPlace, env: Env): Promise<HttpReply | HttpFailure> {
  return exchange(place, { method: 'GET', headers: {}, body: '' }, env)
}

/** https://develop.sentry.dev/sdk/foundations/transport/authentication/: the key goes into a header, so that no log of addresses has it. */
export function send(message: IngestMessage, env: Env): Promise<HttpReply | HttpFailure> {
  const client = `${tool.name}/${tool.version}`
  const headers = {
    'content-type': 'application/x-sentry-envelope',
    'content-length': Buffer.byteLength(message.envelope),
    'x-sentry-auth': `Sentry sentry_version=7, sentry_client=${client}, sentry_key=${reveal(message.publicKey)}`,
  }
  return exchange(message, { method: 'POST', headers, body: message.envelope }, env)
}

interface Outgoing {
  readonly method: 'GET' | 'POST'
  readonly headers: OutgoingHttpHeaders
  readonly body: string
}

/** One attempt on a connection of its own, so that nothing has to be sent again because an old one was closed. */
async function exchange(place: IngestPlace, outgoing: Outgoing, env: Env): Promise<HttpReply | HttpFailure> {
  try {
    const route = await routeTo(new URL(place.address), env)
    return await attempt(route, place, () => open(route, place, outgoing), outgoing.body)
  } catch {
    return { kind: 'failed', failure: 'other', stale: false }
  }
}

function open(route: Route, { projectId }: IngestPlace, { method, headers }: Outgoing): ClientRequest {
  return route.request({
    agent: route.agent,
    hostname: route.hostname,
    port: route.port,
    method,
    path: `${route.prefix}/api/${projectId}/envelope/`,
    headers: { ...route.headers, accept: 'application/json', 'user-agent': `${tool.name}/${tool.version}`, ...headers },
  })
}
