import type { Proxies } from '../ports.ts'

/** The proxies that the step's environment names. */
export function environmentProxies(env: Readonly<Record<string, string | undefined>>): Proxies {
  return {
    async serve(address) {
      const { proxyFor } = await import('./proxy-choice.ts')
      return proxyFor(new URL(address), env) !== null
    },
  }
}
