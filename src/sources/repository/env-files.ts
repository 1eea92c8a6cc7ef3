import { parse } from 'dotenv'
import type { RepoPath } from '../../core/location.ts'
import { linesOf } from './documents/lines.ts'
import { fileName } from './paths.ts'
import { isPlaceholder, isReference } from './placeholders.ts'
import type { EnvKey } from './repository.ts'

const envFile = /^(?:\.env(?:\.[\w-]+)*|[\w-]+\.env|\.envrc|\.flaskenv)$/
const program = /\.(?:[cm]?[jt]sx?|d|json|ya?ml|py|rb|php|sh|md|toml|lock|enc|gpg|age|vault)$/

/** Names under which such files usually hide from git. */
export const usualEnvNames: readonly string[] = [
  '.env',
  '.env.local',
  '.env.development',
  '.env.development.local',
  '.env.staging',
  '.env.production',
  '.env.production.local',
  '.env.sentry-build-plugin',
]

/** Whether a file holds variables by its name: `.env`, `.env.production`, `.env.sentry-build-plugin`, `app.env`, `.envrc` … */
export function isEnvFile(path: RepoPath): boolean {
  const name = fileName(path)
  // Asked for every file, and most names hold nothing of the kind.
  return name.includes('env') && envFile.test(name) && !program.test(name)
}

/** Whether a variable concerns Sentry: `SENTRY_DSN`, `VITE_SENTRY_DSN`, `DISABLE_SENTRY`. */
export function concernsSentry(name: string): boolean {
  return /(?:^|_)SENTRY/i.test(name)
}

/** The variables of an env file that concern Sentry, in the order of the file. Values do not leave this function. */
export function envKeysIn(text: string, file: RepoPath): readonly EnvKey[] {
  const values = valuesOf(text)
  const lines = new Map<string, number>()
  linesOf(text).forEach((line, index) => {
    const [, name] = /^\s*(?:export\s+)?([\w.-]+)\s*[=:]/.exec(line) ?? []
    if (name !== undefined && values.has(name) && concernsSentry(name)) lines.set(name, index + 1)
  })
  return [...lines].map(([name, line]) => ({ name, shape: shapeOf(values.get(name) ?? ''), at: { file, line } }))
}

/** Whether one of the variables is an auth token that is really set. */
export function holdsAuthToken(keys: readonly EnvKey[]): boolean {
  return keys.some(({ name, shape }) => shape === 'set' && /AUTH_TOKEN$/i.test(name))
}

/** The scanning parser: the one made of regular expressions takes quadratic time on hostile text. */
function valuesOf(text: string): ReadonlyMap<string, string> {
  return new Map(Object.entries(parse(text, { fast: true })))
}

function shapeOf(value: string): EnvKey['shape'] {
  if (value.trim() === '') return 'empty'
  if (isReference(value)) return 'reference'
  return isPlaceholder(value) ? 'placeholder' : 'set'
}
