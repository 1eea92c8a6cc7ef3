import { accessSync, constants, readFileSync, realpathSync, statSync } from 'node:fs'
import { basename, delimiter, dirname, isAbsolute, join } from 'node:path'
import type { SentryCliPlace, SentryCliSearch } from '../ports/sentry-cli.ts'
import type { Checkout } from './checkout.ts'

type Environment = Readonly<Record<string, string | undefined>>

export const executable = process.platform === 'win32' ? 'sentry-cli.exe' : 'sentry-cli'

export interface Machine {
  readonly env: Environment
  /** The folder that this tool is installed in, with `package.json`. */
  readonly home: string
  readonly checkout: Checkout
}

/** Looks for a sentry-cli in one place. What is in the checkout, or leads there, is never found. */
export function findSentryCli(place: SentryCliPlace, machine: Machine): SentryCliSearch {
  switch (place.at) {
    case 'given-path':
      return isAbsolute(place.path) ? program(place.path, machine) : { kind: 'relative' }
    case 'action':
      return firstOf(packageFolders(machine.home, place.package), folder => besideAction(folder, machine))
    case 'tool-cache':
      return cached(place.version, machine)
    case 'search-path':
      return firstOf(searchPath(machine.env), folder => program(join(folder, executable), machine))
  }
}

/** Absolute entries of PATH; a relative one would lead into the working directory. */
export function searchPath({ PATH, Path }: Environment): readonly string[] {
  return (PATH ?? Path ?? '').split(delimiter).filter(isAbsolute)
}

/**
 * Folder of a version in the tool cache, as `@actions/tool-cache` lays it out, and the file beside it that says it is whole:
 * https://github.com/actions/toolkit/tree/main/packages/tool-cache. `null` where there is no cache, or it is in the checkout.
 */
export function toolCacheFolder(version: string, { env, checkout }: Machine): string | null {
  const cache = env.RUNNER_TOOL_CACHE ?? ''
  return isAbsolute(cache) && !checkout.holds(cache) ? join(cache, 'sentry-cli', version, process.arch) : null
}

export function completeMark(folder: string): string {
  return `${folder}.complete`
}

function cached(version: string, machine: Machine): SentryCliSearch {
  const folder = toolCacheFolder(version, machine)
  return folder !== null && isFile(completeMark(folder))
    ? program(join(folder, executable), machine)
    : { kind: 'absent' }
}

/** npm puts a package into the `node_modules` of the one that needs it, or of one above. */
function packageFolders(home: string, name: string): readonly string[] {
  const above = dirname(home)
  return [join(home, 'node_modules', name), ...(basename(above) === 'node_modules' ? [join(above, name)] : [])]
}

function besideAction(folder: string, machine: Machine): SentryCliSearch {
  const found = program(join(folder, 'bin', executable), machine)
  return found.kind === 'found' ? { ...found, version: declaredVersion(folder) } : found
}

function declaredVersion(folder: string): string | null {
  try {
    const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { readonly version?: unknown }
    return typeof version === 'string' ? version : null
  } catch {
    return null
  }
}

function program(path: string, { checkout }: Machine): SentryCliSearch {
  if (!isFile(path)) return { kind: 'absent' }
  if (checkout.holds(path)) return { kind: 'in-checkout' }
  try {
    accessSync(path, constants.X_OK)
    return { kind: 'found', path: realpathSync.native(path), version: null }
  } catch {
    return { kind: 'absent' }
  }
}

function isFile(path: string): boolean {
  try {
    return statSync(path).isFile()
  } catch {
    return false
  }
}

/** The first that is found; where none is, whether one was passed over. */
function firstOf(folders: readonly string[], look: (folder: string) => SentryCliSearch): SentryCliSearch {
  let passedOver: SentryCliSearch = { kind: 'absent' }
  for (const folder of folders) {
    const found = look(folder)
    if (found.kind === 'found') return found
    if (found.kind === 'in-checkout') passedOver = found
  }
  return passedOver
}
