import { parse } from 'ini'
import type { RepoPath } from '../../core/location.ts'
import { credentialsIn } from './credentials.ts'
import { linesOf } from './documents/lines.ts'
import { envKeysIn, holdsAuthToken } from './env-files.ts'
import { fileName } from './paths.ts'
import { isPlaceholder, isReference } from './placeholders.ts'

type HoldsToken = (text: string, file: RepoPath) => boolean

/** Files that exist for credentials (https://docs.sentry.io/cli/configuration/), and whether they hold a token. */
const readers: ReadonlyMap<string, HoldsToken> = new Map([
  ['.sentryclirc', holdsIniToken],
  ['sentrycli.ini', holdsIniToken],
  ['sentry.properties', holdsPropertiesToken],
  ['.env.sentry-build-plugin', (text: string, file: RepoPath) => holdsAuthToken(envKeysIn(text, file))],
  ['SentryCliOptions.asset', holdsUnityToken],
])

/** Their names. */
export const credentialFileNames: readonly string[] = [...readers.keys()]

/** Whether a file exists for credentials, by its name. */
export function isCredentialFile(path: RepoPath): boolean {
  return readers.has(fileName(path))
}

/**
 * Whether such a file holds a token: under its key something that is neither empty nor a placeholder nor taken from elsewhere,
 * or anywhere else something that looks like one.
 */
export function holdsToken(text: string, file: RepoPath): boolean {
  const holds = readers.get(fileName(file))
  return holds !== undefined && (holds(text, file) || credentialsIn(text, file, true).length > 0)
}

function holdsIniToken(text: string): boolean {
  try {
    const settings: unknown = parse(text)
    const auth = fieldOf(settings, 'auth')
    return [fieldOf(auth, 'token'), fieldOf(auth, 'api_key'), fieldOf(settings, 'auth.token')].some(isToken)
  } catch {
    return false
  }
}

/** Java's properties, as far as they occur here (https://docs.oracle.com/javase/8/docs/api/java/util/Properties.html). */
function holdsPropertiesToken(text: string): boolean {
  return linesOf(text).some(line => {
    const [, value] = /^\s*auth\.token(?:\s*[=:]\s*|\s+)(.*)$/.exec(line) ?? []
    return isToken(value)
  })
}

function holdsUnityToken(text: string): boolean {
  return linesOf(text).some(line => isToken(/^\s*(?:<Auth>k__BackingField|Auth):\s*(.*)$/.exec(line)?.[1]))
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (value as Record<string, unknown>)[name]
    : undefined
}

function isToken(value: unknown): boolean {
  if (typeof value !== 'string') return false
  const written = value.trim().replace(/^(["'])(.*)\1$/, '$2')
  return written !== '' && !isReference(written) && !isPlaceholder(written)
}
