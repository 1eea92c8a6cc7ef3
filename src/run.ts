import type { CheckpointPlace } from './core/checkpoint.ts'
import { code, type Prose, prose } from './core/prose.ts'
import type { Report } from './core/report.ts'
import { untrusted } from './core/text.ts'
import { diagnostics } from './diagnostics.ts'
import type { Mode } from './modes/mode.ts'
import { planEntry } from './modes/plan-entry.ts'
import { openSources } from './open-sources.ts'
import type { Ports } from './ports.ts'
import { type Prepared, prepare } from './prepare.ts'
import { publish } from './publish.ts'
import { assemble, usageReport } from './report/assemble.ts'
import { progressLine } from './report/log.ts'
import { redactor } from './report/redact.ts'
import { checkpointStore } from './request/checkpoint-place.ts'
import { credentialsOf } from './request/credentials.ts'
import { policyOf } from './request/policy.ts'
import { type RawInputs, type Request, secretsIn } from './request/request.ts'
import { untilStopped } from './stop.ts'
import { viewOf } from './surroundings.ts'
import { tool } from './version.ts'

/**
 * The whole story: reads the request, observes and judges mode by mode, reports.
 * @returns the exit code of the process: 0, 1 (blocked) or 2 (no trustworthy report)
 */
export async function run(ports: Ports, raw: RawInputs): Promise<0 | 1 | 2> {
  for (const secret of secretsIn(raw)) ports.sinks.mask(secret)
  const prepared = await prepare(ports, raw)
  if ('errors' in prepared) {
    const report = usageReport({ ...prepared, ...stamp(ports), diagnostics: await diagnostics(raw, ports.payload) })
    return publish(report, { raw }, ports)
  }
  const report = await examine(prepared, ports, raw)
  return publish(report, { raw, prepared }, ports)
}

async function examine({ request, plan, root }: Prepared, ports: Ports, raw: RawInputs): Promise<Report> {
  const { clock, cancelled } = ports
  const credentials = await credentialsOf(request, raw.env, ports.payload)
  const policy = policyOf(request, plan.policy, credentials)
  const deadlineMs = clock.elapsedMs() + budgetMs(request)
  const stops = { deadline: clock.timer(budgetMs(request)), cancelled }
  const view = viewOf(raw, null, redactor(secretsIn(raw)))
  const sources = openSources(ports, {
    request,
    credentials,
    folder: root.folder,
    env: raw.env,
    stops,
    deadlineMs,
    tell: progress => ports.sinks.log(progressLine(progress, view)),
  })
  const reportOf = (mode: Mode) => {
    const unfinished = (cause: 'deadline' | 'cancelled') =>
      mode.unseen(cause, policy, cause === 'deadline' && !sources.sentry.counts().heard)
    return untilStopped(() => mode.examine(sources, policy), stops, clock, unfinished)
  }
  // Together, each as soon as it is loaded: what several modes ask for is asked once, and nobody waits for another's answers.
  const loading = plan.modes.map(load => load(sources))
  const reporting = Promise.all(loading.map(async mode => reportOf(await mode)))
  const store = checkpointStore(request, raw, ports.checkpoints)
  const stop = AbortSignal.any([stops.deadline, stops.cancelled])
  const secondLook = (await plan.secondLook?.())?.({ store, reports: reporting, stop })
  const [modes, reports, changes] = await Promise.all([
    Promise.all(loading),
    reporting,
    secondLook ? reportOf(secondLook) : null,
  ])
  return assemble({
    ...stamp(ports),
    mode: request.mode,
    modes: modes.length > 1 ? [...reports, planEntry(request.mode, reports, changes)] : reports,
    target: targetOf(request),
    errors: [],
    notes: [...notesOn(request, modes), ...(secondLook ? notesOnPlace(store.place) : notesOnState(request))],
    requests: sources.sentry.counts(),
    diagnostics: await diagnostics(raw, ports.payload, request),
    failOn: request['fail-on'],
    cancelled: cancelled.aborted,
  })
}

function notesOn(request: Request, modes: readonly Mode[]): readonly Prose[] {
  return request['send-test-event'] && !modes.some(mode => mode.sendsTestEvent)
    ? [prose`${code('send-test-event')} means nothing to this mode; no event was sent.`]
    : []
}

function notesOnPlace(place: CheckpointPlace): readonly Prose[] {
  return place.kind === 'off' && place.because === 'command-line'
    ? [prose`Nothing is remembered for the next run: ${code('--state-file')} names a file to remember it in.`]
    : []
}

function notesOnState({ origins }: Request): readonly Prose[] {
  const given = (['state', 'state-file', 'state-key'] as const)
    .filter(name => origins.has(name))
    .map(name => code(name))
  return given.length > 0 ? [prose`${given}: this mode remembers nothing from run to run.`] : []
}

function stamp({ clock }: Ports): Pick<Report, 'tool' | 'generatedAt' | 'durationMs'> {
  return { tool, generatedAt: clock.now(), durationMs: clock.elapsedMs() }
}

function budgetMs(request: Request): number {
  const readBack = request['send-test-event'] ? 60 : 0
  return (request['timeout-seconds'] + 60 * request['wait-minutes'] + readBack) * 1000
}

function targetOf(request: Request): Report['target'] {
  const text = (value: string | undefined) => (value === undefined ? null : untrusted(value))
  return {
    url: request['sentry-url'] ?? null,
    org: request.org ?? null,
    project: request.project ?? null,
    environment: text(request.environment),
    release: text(request.release),
  }
}
