import type { Credentials } from '../../core/credentials.ts'
import type { SentryCliBinary, SentryCliPrograms } from '../../ports/sentry-cli.ts'
import { once } from '../sources.ts'
import { type DebugFile, debugFileOf } from './debug-file.ts'
import { pins } from './pins.ts'
import {
  type Absence,
  type Candidate,
  candidates,
  type SentryCliOrigin,
  type SentryCliRequest,
  type Within,
} from './places.ts'
import { type Answer, answerOf, type Breakdown } from './reply.ts'
import { configStatus, isSameServer, type ServerStatus } from './server-status.ts'
import { isSupported, supportedVersions, versionLine } from './version.ts'

/** What there is of sentry-cli, and what it says. `asked`: an input asks for one; otherwise nothing is expected. */
export type SentryCli =
  | { readonly kind: 'off' }
  | { readonly kind: 'none'; readonly asked: boolean; readonly because: Absence }
  | { readonly kind: 'altered'; readonly from: SentryCliOrigin }
  | { readonly kind: 'broken'; readonly from: SentryCliOrigin; readonly because: Breakdown }
  | {
      readonly kind: 'unsupported'
      readonly from: SentryCliOrigin
      readonly version: string
      readonly supported: string
      readonly asked: boolean
    }
  /** The run ended before. */
  | { readonly kind: 'stopped'; readonly cause: 'deadline' | 'cancelled' }
  | ReadySentryCli

export interface ReadySentryCli {
  readonly kind: 'ready'
  readonly from: SentryCliOrigin
  readonly version: string
  /** Its digest is the one that is known of this version. */
  readonly isPinned: boolean
  /** Whether it gets through to the server; `null` where there is nothing to ask with. */
  readonly server: ServerStatus | null
}

/** What may be asked of sentry-cli. The `sentry` command that is to succeed it would stand behind the same questions. */
export interface SentryCliQuestions {
  /** Looks for one, asks its version, and whether it gets through to the server. */
  look(): Promise<SentryCli>
  /** What a native file, by its absolute path, holds for symbolication; `null` without a usable sentry-cli. */
  debugFile(path: string): Promise<Answer<DebugFile> | null>
}

export interface SentryCliAccess {
  readonly programs: SentryCliPrograms
  readonly request: SentryCliRequest
  readonly credentials: Credentials
  /** Milliseconds that are left of the run. */
  readonly remainingMs: () => number
  readonly deadline: AbortSignal
  readonly cancelled: AbortSignal
}

const versionMs = 5_000
const infoMs = 10_000
const debugFileMs = 30_000
/** Kept back, so that a sentry-cli that hangs can be ended and reported within the run. */
const reserveMs = 3_000
const leastMs = 1_000

type Chosen = { readonly finding: SentryCli } | { readonly finding: ReadySentryCli; readonly binary: SentryCliBinary }

/** The questions of one run. The binary is chosen once, and its digest, where one is known, is compared before each start. */
export function sentryCliQuestions(access: SentryCliAccess): SentryCliQuestions {
  const { programs, request, credentials, remainingMs, deadline, cancelled } = access
  const signal = AbortSignal.any([deadline, cancelled])
  const within = (ms: number) => ({ timeoutMs: Math.max(leastMs, Math.min(ms, remainingMs() - reserveMs)), signal })
  const choose = once(() => chosen(programs, request, within))
  return {
    look: once(async () => {
      const choice = await choose()
      const finding = 'binary' in choice ? await asked(choice, programs, credentials, within) : choice.finding
      return signal.aborted ? { kind: 'stopped', cause: cancelled.aborted ? 'cancelled' : 'deadline' } : finding
    }),
    async debugFile(file) {
      const choice = await choose()
      if (!('binary' in choice)) return null
      const verb = { verb: 'debug-files-check', file } as const
      return debugFileOf(await programs.run(choice.binary, verb, within(debugFileMs)))
    },
  }
}

/** The first that works; where none does, what is most worth saying about those that were passed over. */
async function chosen(programs: SentryCliPrograms, request: SentryCliRequest, within: Within): Promise<Chosen> {
  if (request.use === 'off') return { finding: { kind: 'off' } }
  const isAsked = request.use !== 'auto' || request.path !== undefined
  let passedOver: SentryCli = { kind: 'none', asked: isAsked, because: 'absent' }
  for await (const candidate of candidates(programs, request, pins[programs.platform], within)) {
    if (candidate.kind === 'altered') return { finding: candidate }
    if (candidate.kind === 'none') {
      if (passedOver.kind === 'none' && candidate.because !== 'absent') passedOver = { ...passedOver, ...candidate }
      continue
    }
    const tried = await versionOf(candidate, programs, within)
    if (tried.kind !== 'ready') return { finding: tried }
    if (isSupported(tried.version)) return { finding: tried, binary: candidate.binary }
    passedOver = {
      kind: 'unsupported',
      from: tried.from,
      version: tried.version,
      supported: supportedVersions,
      asked: isAsked,
    }
  }
  return { finding: passedOver }
}

async function versionOf(
  { from, binary }: Extract<Candidate, { kind: 'found' }>,
  programs: SentryCliPrograms,
  within: Within,
): Promise<SentryCli & { kind: 'altered' | 'broken' | 'ready' }> {
  const reply = await programs.run(binary, { verb: 'version' }, within(versionMs))
  const answer = answerOf(reply, versionLine)
  if (answer.kind !== 'answered') return { ...answer, from }
  return { kind: 'ready', from, version: answer.value, isPinned: binary.sha256 !== null, server: null }
}

async function asked(
  { finding, binary }: { readonly finding: ReadySentryCli; readonly binary: SentryCliBinary },
  programs: SentryCliPrograms,
  { token, origin }: Credentials,
  within: Within,
): Promise<SentryCli> {
  if (token.kind !== 'token' || origin.kind !== 'pinned') return finding
  const { address } = origin
  const verb = { verb: 'info', address, token: token.secret } as const
  const answer = answerOf(await programs.run(binary, verb, within(infoMs)), configStatus)
  if (answer.kind === 'altered') return { kind: 'altered', from: finding.from }
  if (answer.kind === 'broken') return { ...finding, server: answer }
  const { config, auth } = answer.value
  return {
    ...finding,
    server: { kind: 'answered', isAccepted: auth.successful, isSameServer: isSameServer(config.url, address) },
  }
}
