import type { DsnReading, TokenReading } from '../core/credentials.ts'
import { code, phrase, prose } from '../core/prose.ts'
import type { InputError } from '../core/report.ts'
import { Secret, untrusted } from '../core/text.ts'
import { readAuthToken } from './auth-token.ts'
import { entryOf, type InputName, inputNames } from './catalogue.ts'
import { readDsn } from './dsn.ts'
import { fileBase, sharedPlaces } from './file-places.ts'
import { proxyErrors } from './proxy.ts'
import { type RequestValues, requestSchema } from './schema.ts'
import { isProtected } from './sentry-url.ts'

/** What a run was started with, before anything is believed. */
export interface RawInputs {
  /** As given by the workflow or on the command line; empty is the same as absent. */
  readonly given: Readonly<Record<string, string | undefined>>
  readonly env: Readonly<Record<string, string | undefined>>
  /** Mistakes that the command line itself already shows, such as an unknown flag. */
  readonly errors: readonly InputError[]
  readonly cwd: string
  /** Version of Node, for the diagnostics. */
  readonly node: string
  /** The action writes its JSON report in any case; the command line where it is asked to. */
  readonly entry: 'action' | 'command-line'
}

type SecretName = 'auth-token' | 'dsn' | 'github-token'

/** One validated value for a whole run. */
export interface Request extends Omit<RequestValues, SecretName> {
  readonly 'auth-token': TokenReading | undefined
  readonly dsn: DsnReading | undefined
  readonly 'github-token': Secret | undefined
  /** Inputs that were given, or taken from the environment. For the diagnostics; no values. */
  readonly origins: ReadonlyMap<InputName, 'input' | 'environment'>
  /** Secrets that came with white space around them. */
  readonly trimmed: readonly SecretName[]
}

export type ParsedRequest =
  | { readonly kind: 'valid'; readonly request: Request }
  | { readonly kind: 'invalid'; readonly errors: readonly InputError[] }

const secretNames: readonly SecretName[] = ['auth-token', 'dsn', 'github-token']

/** Validates everything at once: either a whole request, or every mistake by name with what is accepted. */
export function parseRequest(raw: RawInputs): ParsedRequest {
  const texts = new Map<InputName, string>()
  const origins = new Map<InputName, 'input' | 'environment'>()
  for (const name of inputNames) {
    const found = givenText(name, raw)
    if (!found) continue
    texts.set(name, isSecret(name) ? found.text.trim() : found.text)
    origins.set(name, found.origin)
  }
  const parsed = requestSchema.safeParse(Object.fromEntries(texts))
  const errors = [...raw.errors, ...proxyErrors(raw.env)]
  if (!parsed.success) errors.push(...parsed.error.issues.map(issue => inputError(issue, texts)))
  else errors.push(...contradictions(parsed.data), ...sharedPlaces(parsed.data, fileBase(raw.env, raw.cwd)))
  if (!parsed.success || errors.length > 0) return { kind: 'invalid', errors }
  const trimmed = secretNames.filter(name => givenText(name, raw)?.text !== texts.get(name))
  return { kind: 'valid', request: { ...parsed.data, ...secretsOf(parsed.data), origins, trimmed } }
}

/** Every secret that was given, valid request or not, so that it can be masked and redacted before anything is printed. */
export function secretsIn(raw: RawInputs): readonly Secret[] {
  return secretNames.flatMap(name => {
    const text = givenText(name, raw)?.text
    return text === undefined ? [] : [new Secret(text.trim())]
  })
}

function givenText(name: InputName, raw: RawInputs): { text: string; origin: 'input' | 'environment' } | null {
  const given = raw.given[name]
  if (isGiven(given)) return { text: given, origin: 'input' }
  for (const variable of entryOf(name).env ?? []) {
    const text = raw.env[variable]
    if (isGiven(text)) return { text, origin: 'environment' }
  }
  return null
}

function isGiven(text: string | undefined): text is string {
  return text !== undefined && text.trim() !== ''
}

function isSecret(name: InputName): name is SecretName {
  return secretNames.some(secret => secret === name)
}

function secretsOf(values: RequestValues): Pick<Request, SecretName> {
  const { 'auth-token': token, dsn, 'github-token': githubToken } = values
  return {
    'auth-token': token === undefined ? undefined : readAuthToken(token),
    dsn: dsn === undefined ? undefined : readDsn(dsn),
    'github-token': githubToken === undefined ? undefined : new Secret(githubToken),
  }
}

/** A refused address may hold a password or a token anywhere. */
function mayHoldSecret(name: InputName): boolean {
  return isSecret(name) || name === 'sentry-url'
}

interface Violation {
  readonly path: readonly PropertyKey[]
  readonly message: string
}

function inputError(issue: Violation, texts: ReadonlyMap<InputName, string>): InputError {
  const name = inputNames.find(input => input === issue.path[0]) ?? 'mode'
  const accepts = phrase(issue.message)
  const message = mayHoldSecret(name)
    ? prose`${code(name)} accepts ${accepts}.`
    : prose`${code(name)} accepts ${accepts}; it was given ${code(untrusted(texts.get(name) ?? ''))}.`
  return { input: name, message }
}

/** Mistakes that only show between inputs. */
function contradictions(values: RequestValues): readonly InputError[] {
  const errors: InputError[] = []
  const url = values['sentry-url']
  if (url !== undefined && !isProtected(url) && !values['allow-insecure-url']) {
    errors.push({
      input: 'sentry-url',
      message: prose`${code('sentry-url')} accepts plain http only to this machine, or with ${code('allow-insecure-url: true')}.`,
    })
  }
  if (values.state === 'file' && values['state-file'] === undefined) {
    errors.push({ input: 'state', message: prose`${code('state: file')} needs a ${code('state-file')}.` })
  }
  if (values['state-file'] !== undefined && (values.state === 'cache' || values.state === 'off')) {
    errors.push({
      input: 'state',
      message: prose`${code('state-file')} was given, and ${code('state')} asks for something else.`,
    })
  }
  return errors
}
