import { createHash } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'

/** A gzipped tar archive of regular files, or of entries of another type (https://pubs.opengroup.org/onlinepubs/9799919799/utilities/pax.html). */
export function tarballOf(files: Readonly<Record<string, string | Buffer>>, type = '0'): Buffer {
  const entries = Object.entries(files).flatMap(([name, content]) => {
    const bytes = Buffer.from(content)
    return [tarHeader(name, bytes.length, type), bytes, Buffer.alloc((512 - (bytes.length % 512)) % 512)]
  })
  return gzipSync(Buffer.concat([...entries, Buffer.alloc(1024)]))
}

function tarHeader(name: string, size: number, type: string): Buffer {
  const header = Buffer.alloc(512)
  header.write(name, 0)
  header.write('0000755\0', 100)
  header.write('0000000\0', 108)
  header.write('0000000\0', 116)
  header.write(`${size.toString(8).padStart(11, '0')}\0`, 124)
  header.write('00000000000\0', 136)
  header.write('        ', 148)
  header.write(type, 156)
  header.write('ustar\x0000', 257)
  const sum = header.reduce((total, byte) => total + byte, 0)
  header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148)
  return header
}

export function sha512Of(bytes: Buffer): string {
  return `sha512-${createHash('sha512').update(bytes).digest('base64')}`
}

export interface Registry {
  readonly url: string
  /** Paths that were asked for. */
  readonly asked: readonly string[]
  readonly close: () => Promise<void>
}

/** A registry of npm with one package in one version, whose tarball is what it says: https://docs.npmjs.com/cli/v11/using-npm/registry */
export async function startRegistry(
  name: string,
  version: string,
  tarball: Buffer | 'missing' | 'hangs',
): Promise<Registry> {
  const asked: string[] = []
  const server = createServer((request, response) => {
    const path = decodeURIComponent(request.url ?? '')
    asked.push(path)
    if (tarball === 'hangs') return
    if (tarball === 'missing') return response.writeHead(404, { 'content-type': 'application/json' }).end('{}')
    if (path.endsWith('.tgz')) return response.end(tarball)
    const dist = { tarball: `${url()}/package.tgz`, integrity: sha512Of(tarball) }
    const scripts = {
      preinstall: 'exit 1',
      install: 'exit 1',
      postinstall: 'exit 1',
      prepare: 'exit 1',
      prepack: 'exit 1',
    }
    const manifest = { name, version, dist, scripts, bin: {} }
    return response
      .writeHead(200, { 'content-type': 'application/json' })
      .end(JSON.stringify({ name, 'dist-tags': { latest: version }, versions: { [version]: manifest } }))
  })
  const url = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  await new Promise<void>(listening => server.listen(0, '127.0.0.1', listening))
  return {
    url: url(),
    asked,
    close: () =>
      new Promise(closed => {
        server.close(() => closed())
        server.closeAllConnections()
      }),
  }
}
