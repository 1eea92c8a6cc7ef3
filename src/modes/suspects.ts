import type { Location, RepoPath } from '../core/location.ts'
import type { Observed } from '../core/observed.ts'
import type { Target } from '../core/target.ts'
import type { Suspect } from '../core/triage/suspect.ts'
import { fileOfFrame } from '../sources/repository/file-of-frame.ts'
import { type EventTrace, type InAppFrame, issueEvent } from '../sources/sentry/issue-events.ts'
import type { Sources } from '../sources/sources.ts'

type From = Pick<Sources, 'asked' | 'sentry' | 'repository'>

/** Where one event of each of these issues points to, by issue id. One request an issue, one more on older servers. */
export async function suspectsOf(
  from: From,
  target: Target,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Suspect>> {
  const traces = await Promise.all(ids.map(async id => [id, await traceOf(from, target, id)] as const))
  const frames = traces.flatMap(([id, trace]) =>
    trace.kind === 'seen' && trace.value.frame ? [[id, trace.value.frame] as const] : [],
  )
  if (frames.length === 0) return new Map()
  const files = await filesOf(from)
  return new Map(frames.flatMap(([id, frame]) => suspectOf(frame, files).map(suspect => [id, suspect] as const)))
}

async function traceOf({ sentry, asked }: From, { org }: Target, id: string): Promise<Observed<EventTrace>> {
  const recommended = await sentry.ask(issueEvent(org, id, 'recommended', asked.environment))
  const isRefused = recommended.kind === 'unseen' && recommended.cause === 'unsupported'
  return isRefused ? sentry.ask(issueEvent(org, id, 'latest', asked.environment)) : recommended
}

/** A checkout that cannot be read has no files; that is told where the repository is what a run is about. */
async function filesOf({ repository }: From): Promise<readonly RepoPath[]> {
  try {
    return (await repository()).listing.files
  } catch {
    return []
  }
}

function suspectOf(frame: InAppFrame, files: readonly RepoPath[]): readonly Suspect[] {
  const file = frame.filename ?? frame.absPath
  if (file === null) return []
  const own = fileOfFrame(frame, files)
  const at: Location | null = own && { file: own, ...(frame.line !== null && { line: frame.line }) }
  return [{ function: frame.function, file, line: frame.line, at }]
}
