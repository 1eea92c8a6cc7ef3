import { code, prose } from '../core/prose.ts'
import type { InputError } from '../core/report.ts'

const proxyVariables = ['HTTPS_PROXY', 'https_proxy', 'HTTP_PROXY', 'http_proxy']

/** Proxy variables of the step's environment that are no address. The value is not shown: it may hold a password. */
export function proxyErrors(env: Readonly<Record<string, string | undefined>>): readonly InputError[] {
  return proxyVariables
    .filter(name => env[name] !== undefined && env[name] !== '' && !isProxyAddress(env[name]))
    .map(name => ({
      input: name,
      message: prose`${code(name)} accepts the address of a proxy, such as http://proxy.example.com:3128.`,
    }))
}

function isProxyAddress(text: string): boolean {
  return URL.canParse(text) && ['http:', 'https:'].includes(new URL(text).protocol)
}
