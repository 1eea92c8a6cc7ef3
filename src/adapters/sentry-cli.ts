import type { OpenSentryCli } from '../ports/sentry-cli.ts'

/**
 * The sentry-cli programs of this machine. Nothing is loaded before it is needed: most modes run none.
 *
 * @param dist folder of the bundle, where the guard lies
 */
export function sentryCliOf(env: Readonly<Record<string, string | undefined>>, dist: string): OpenSentryCli {
  return checkout => {
    const machine = async () => {
      const { openMachine } = await import('./sentry-cli-machine.ts')
      return openMachine(env, dist, checkout)
    }
    return {
      platform: `${process.platform}-${process.arch}`,
      find: async place => (await machine()).find(place),
      download: async (wanted, limits) => (await machine()).download(wanted, limits),
      run: async (binary, verb, limits) => (await machine()).run(binary, verb, limits),
    }
  }
}
