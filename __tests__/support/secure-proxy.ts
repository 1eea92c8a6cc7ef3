import { request } from 'node:http'
import { createServer } from 'node:https'
import type { AddressInfo } from 'node:net'

/** A server over TLS on loopback that passes everything on to one over plain http. */
export async function startSecureProxy(
  target: string,
  certificate: { readonly key: string; readonly cert: string },
): Promise<{ readonly url: string; readonly close: () => Promise<void> }> {
  const server = createServer(certificate, (incoming, outgoing) => {
    const { method, headers } = incoming
    const passed = request(`${target}${incoming.url ?? '/'}`, { ...(method ? { method } : {}), headers }, reply => {
      outgoing.writeHead(reply.statusCode ?? 502, reply.headers)
      reply.pipe(outgoing)
    })
    passed.on('error', () => outgoing.destroy())
    incoming.pipe(passed)
  })
  await new Promise<void>(listening => server.listen(0, '127.0.0.1', listening))
  return {
    url: `https://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise(closed => {
        server.close(() => closed())
        server.closeAllConnections()
      }),
  }
}
