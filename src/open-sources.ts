import type { Credentials } from './core/credentials.ts'
import { unseen } from './core/observed.ts'
import type { Prose } from './core/prose.ts'
import type { Folder, Ports } from './ports.ts'
import { askedIn } from './request/asked.ts'
import { redactsTitles } from './request/redact-titles.ts'
import type { Request } from './request/request.ts'
import { resolveTarget } from './request/target.ts'
import { testEventRequest } from './request/test-event.ts'
import { ingestQuestions } from './sources/ingest.ts'
import { closedClient, type SentryClient, sentryClient } from './sources/sentry/client.ts'
import { clockAheadMs } from './sources/sentry/clock-difference.ts'
import { self } from './sources/sentry/self.ts'
import { once, type Sources } from './sources/sources.ts'
import type { Stops } from './stop.ts'

export interface SourcesParts {
  readonly request: Request
  readonly credentials: Credentials
  readonly folder: Folder
  readonly env: Readonly<Record<string, string | undefined>>
  readonly stops: Stops
  /** When the deadline is, as `clock.elapsedMs()` counts. */
  readonly deadlineMs: number
  readonly tell: (progress: Prose) => void
}

/** The sources of one run. Nothing is asked before a mode asks. */
export function openSources(
  ports: Ports,
  { request, credentials, folder, env, stops, deadlineMs, tell }: SourcesParts,
): Sources {
  const { clock, exec, random } = ports
  const stop = AbortSignal.any([stops.deadline, stops.cancelled])
  const sentry = openClient(ports, credentials, stops, deadlineMs)
  return {
    repository: once(async () => {
      // The parsers of every kind of file are large, and other modes do not need them.
      const { scanRepository } = await import('./sources/repository/scan.ts')
      return scanRepository({ exec, clock, folder })
    }),
    artifacts: once(async () => {
      if (request.artifacts.length === 0) return null
      const { readArtifacts } = await import('./sources/artifacts.ts')
      // Half of the time is for what is asked about it.
      const endMs = (clock.elapsedMs() + deadlineMs) / 2
      return readArtifacts(ports.builtOutput, request.artifacts, {
        remainingMs: () => (stop.aborted ? 0 : endMs - clock.elapsedMs()),
        pause: () => clock.sleep(0, stop),
      })
    }),
    variables: new Set(Object.keys(env).filter(name => env[name] !== undefined && env[name] !== '')),
    asked: askedIn(request),
    now: () => clock.now(),
    pause: async ms => {
      await clock.sleep(ms, stop)
      return !stop.aborted
    },
    remainingMs: () => deadlineMs - clock.elapsedMs(),
    tell,
    ref: env.GITHUB_REF || null,
    credentials,
    sentry,
    reach: once(async () => {
      const started = clock.elapsedMs()
      const answer = await sentry.ask(self)
      const latencyMs = clock.elapsedMs() - started
      const { origin } = credentials
      const usesProxy = origin.kind === 'pinned' && (await ports.proxies.serve(origin.address))
      const ahead = clockAheadMs(sentry, clock.now())
      const silent = !sentry.counts().heard
      return { self: answer, latencyMs, usesProxy, silent, ...(ahead !== null && { clockAheadMs: ahead }) }
    }),
    target: once(() => resolveTarget(request, credentials, sentry)),
    ingest: ingestQuestions({ ingest: ports.ingest, clock, random, sentry, ...stops }),
    testEvent: testEventRequest(request['send-test-event'], env),
    redactsTitles: once(() => redactsTitles(request, env, ports)),
    sentryCli: once(async () => {
      const { sentryCliQuestions } = await import('./sources/sentry-cli/sentry-cli.ts')
      return sentryCliQuestions({
        programs: ports.sentryCli([folder.path, env.GITHUB_WORKSPACE || folder.path]),
        request: { use: request['sentry-cli'], path: request['sentry-cli-path'] },
        credentials,
        remainingMs: () => deadlineMs - clock.elapsedMs(),
        ...stops,
      })
    }),
  }
}

/** Only a well-formed token and the one address that may get it make a client that sends anything. */
function openClient(
  { http, clock, random }: Ports,
  { token, origin }: Credentials,
  stops: Stops,
  deadlineMs: number,
): SentryClient {
  if (token.kind !== 'token' || origin.kind !== 'pinned') return closedClient(unseen('no-credentials'))
  return sentryClient({ http, clock, random, address: origin.address, token: token.secret, ...stops, deadlineMs })
}
