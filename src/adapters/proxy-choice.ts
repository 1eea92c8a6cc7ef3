import { BlockList, isIP } from 'node:net'
import { isLoopback } from '../core/loopback.ts'

type Environment = Readonly<Record<string, string | undefined>>

/**
 * The proxy for an address, or `null` for none: HTTPS_PROXY for https, HTTP_PROXY for http, NO_PROXY before both; of the two spellings
 * of a name the one in lower case first, as curl has it (https://curl.se/docs/manpage.html#ENVIRONMENT). One variable never stands in
 * for the other. This machine is never reached through a proxy, as in Go (https://pkg.go.dev/net/http#ProxyFromEnvironment).
 *
 * @throws where the variable is no address, which a request has refused before
 */
export function proxyFor(address: URL, env: Environment): URL | null {
  const proxy = address.protocol === 'https:' ? either(env, 'https_proxy') : either(env, 'http_proxy')
  if (proxy === '' || isLoopback(address.hostname) || isExempt(address, either(env, 'no_proxy'))) return null
  return new URL(proxy)
}

function either(env: Environment, name: string): string {
  return env[name] || env[name.toUpperCase()] || ''
}

/** Entries are `*`, host names (their subdomains included), addresses, or networks such as 10.0.0.0/8; a port may follow. */
function isExempt(address: URL, exemptions: string): boolean {
  return exemptions.split(/[\s,]/).some(entry => entry !== '' && covers(entry.toLowerCase(), address))
}

function covers(entry: string, address: URL): boolean {
  if (entry === '*') return true
  const { name, port } = withoutPort(entry)
  if (port !== null && port !== portOf(address)) return false
  const host = bare(address.hostname)
  if (isIP(host)) return coversAddress(bare(name), host)
  const domain = name.replace(/^\*?\./, '')
  return domain !== '' && (host === domain || host.endsWith(`.${domain}`))
}

/** Several colons are an IPv6 address; one that has a port stands in brackets. */
function withoutPort(entry: string): { name: string; port: string | null } {
  const colon = entry.lastIndexOf(':')
  const isAddress = !entry.endsWith(']') && (entry.startsWith('[') || entry.indexOf(':') === colon)
  return colon > 0 && isAddress
    ? { name: entry.slice(0, colon), port: entry.slice(colon + 1) }
    : { name: entry, port: null }
}

function coversAddress(name: string, host: string): boolean {
  const [network = '', bits] = name.split('/')
  const family = isIP(network) === 6 ? 'ipv6' : 'ipv4'
  if (!isIP(network) || isIP(network) !== isIP(host)) return false
  const list = new BlockList()
  if (bits === undefined) list.addAddress(network, family)
  else if (/^\d{1,3}$/.test(bits) && Number(bits) <= (family === 'ipv6' ? 128 : 32))
    list.addSubnet(network, Number(bits), family)
  return list.check(host, family)
}

function portOf({ port, protocol }: URL): string {
  return port || (protocol === 'https:' ? '443' : '80')
}

function bare(host: string): string {
  return host.replace(/^\[|\]$/g, '')
}
