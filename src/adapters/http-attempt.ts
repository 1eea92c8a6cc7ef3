import type { ClientRequest } from 'node:http'
import { reveal } from '../core/text.ts'
import type { TransportFailure } from '../core/unseen-detail.ts'
import type { Http, HttpFailure, HttpQuestion, HttpReply } from '../ports.ts'
import { tool } from '../version.ts'
import { readReply } from './http-body.ts'
import { failureOf } from './http-failure.ts'
import { type Route, routeTo } from './http-route.ts'
import { watchOver } from './http-watch.ts'

/** One attempt a question. Connections are kept open and used again, those of one address by one pool. */
export function httpAttempts(env: Readonly<Record<string, string | undefined>>): Http {
  const routes = new Map<string, Promise<Route>>()
  const routeFor = (address: string) => {
    const route = routes.get(address) ?? routeTo(new URL(address), env)
    routes.set(address, route)
    return route
  }
  return {
    async get(question) {
      try {
        if (question.token && !isSendable(reveal(question.token))) return failed('unsendable-token')
        const route = await routeFor(question.address)
        return await attempt(route, question, () => open(route, question))
      } catch {
        // Something that Node refuses to send at all; its message may hold the token.
        return failed('other')
      }
    },
  }
}

/** A header value other than visible ASCII is refused by Node, or worse, read as two headers. */
function isSendable(token: string): boolean {
  return /^[\x21-\x7e]+$/.test(token)
}

function failed(failure: TransportFailure, stale = false): HttpFailure {
  return { kind: 'failed', failure, stale }
}

/** Sends one request and reads its reply, within limits. */
export function attempt(
  route: Route,
  { limits, signal }: Pick<HttpQuestion, 'limits' | 'signal'>,
  start: () => ClientRequest,
  body = '',
): Promise<HttpReply | HttpFailure> {
  if (signal.aborted) return Promise.resolve(failed('aborted'))
  return new Promise(resolve => {
    const request = start()
    const end = (result: HttpReply | HttpFailure) => {
      watch.end()
      resolve(result)
      if (result.kind === 'failed') request.destroy()
    }
    const watch = watchOver(signal, limits.totalMs, failure => end(failed(failure)))
    let answered = false
    watch.stage(route.isProxied ? limits.connectThroughProxyMs : limits.connectMs, 'connect-timeout')
    whenConnected(request, route, () => watch.stage(limits.headersMs, 'headers-timeout'))
    request.on('error', error => end(answered ? failed(failureOf(error)) : connectionFailure(request, route, error)))
    request.on('close', () => {
      if (!answered) end(failed('reset'))
    })
    request.on('response', response => {
      answered = true
      const more = () => watch.stage(limits.bodyIdleMs, 'body-timeout')
      readReply(response, limits, more).then(reply =>
        end(typeof reply === 'string' ? failed(reply) : seenFrom(route, reply)),
      )
    })
    request.end(body)
  })
}

function open(route: Route, { path, query, token }: HttpQuestion): ClientRequest {
  const search = query.size > 0 ? `?${query}` : ''
  return route.request({
    agent: route.agent,
    hostname: route.hostname,
    port: route.port,
    method: 'GET',
    path: `${route.prefix}${path}${search}`,
    headers: {
      ...route.headers,
      accept: 'application/json',
      'accept-encoding': 'gzip',
      'user-agent': `${tool.name}/${tool.version}`,
      ...(token && { authorization: `Bearer ${reveal(token)}` }),
    },
  })
}

/** A socket that was kept open, or comes through a tunnel, is ready when the request gets it. */
function whenConnected(request: ClientRequest, route: Route, act: () => void): void {
  request.on('socket', socket => {
    if (socket.connecting) socket.once(route.isSecure ? 'secureConnect' : 'connect', act)
    else act()
  })
}

function connectionFailure(request: ClientRequest, route: Route, error: unknown): HttpFailure {
  const failure = failureOf(error)
  if (request.reusedSocket && failure === 'reset') {
    // Its neighbours in the pool are as old as it was.
    for (const socket of Object.values(route.agent.freeSockets).flat()) socket?.destroy()
    return failed(failure, true)
  }
  return failed(route.isForwarded && failure !== 'reset' && failure !== 'malformed' ? 'proxy-unreachable' : failure)
}

function seenFrom(route: Route, reply: HttpReply): HttpReply | HttpFailure {
  return route.isForwarded && reply.status === 407 ? failed('proxy-credentials') : reply
}
