import { changesSince, type Sight } from '../checkpoint/compare.ts'
import { identityOf } from '../checkpoint/identity.ts'
import { digestOfReasons } from '../checkpoint/reasons.ts'
import { baselineIn, memoryOf, nextCheckpoint } from '../checkpoint/remember.ts'
import { type Checkpoint, checkpointText, type Memory, mostOfAnything, readCheckpoint } from '../checkpoint/schema.ts'
import { spreading } from '../checkpoint/spread.ts'
import type { Backlog } from '../core/backlog.ts'
import type { CheckpointPlace, Restoration, Saving } from '../core/checkpoint.ts'
import type { Count } from '../core/count.ts'
import { type Continuity, type Delta, deltaOf, type Snapshot, type Spread } from '../core/delta.ts'
import type { IssuePlace } from '../core/issue-place.ts'
import { type NotSeen, type Observed, unseen } from '../core/observed.ts'
import type { ModeReport } from '../core/report.ts'
import { type Target, targetOf } from '../core/target.ts'
import type { CheckpointStore } from '../sources/checkpoint-store.ts'
import type { Sources } from '../sources/sources.ts'
import { backlogOf } from './backlog.ts'
import { sightSince } from './since-last.ts'

type From = Pick<Sources, 'asked' | 'sentry' | 'now' | 'credentials' | 'target'>

/** What the second look of a plan has beside the sources. */
export interface SecondLook {
  readonly store: CheckpointStore
  /** Of the modes of the plan. */
  readonly reports: Promise<readonly ModeReport[]>
  /** Nothing is kept any more once it is aborted. */
  readonly stop: AbortSignal
}

export interface ContinuityFacts {
  readonly place: CheckpointPlace
  readonly restoration: Restoration
  readonly saving: Saving
  readonly now: Date
  readonly issues: IssuePlace
  readonly unresolved: Observed<Count>
  /** `null` without a baseline. */
  readonly delta: Delta | null
  readonly spread: readonly Spread[]
  readonly continuity: Continuity
}

/** What changed since the last run, and what becomes of the checkpoint. The world is looked at while the modes look at it. */
export async function continuityOf(from: From, look: SecondLook): Promise<ContinuityFacts> {
  // Other modes may take an hour more: what comes while they wait is news of the next run.
  const now = from.now()
  const address = from.credentials.origin.kind === 'pinned' ? from.credentials.origin.address : null
  const target = await targetIn(from)
  if ('cause' in target || address === null) return withoutTarget(from, look, target)
  const asking = backlogOf(from, target)
  const { environment } = from.asked
  const identity = await identityOf({ address, ...target, environment, key: look.store.key })
  const checkpoints = look.store.open(identity)
  const { restoration, last } = await restored(look, identity, checkpoints, now)
  const before = baselineIn(last, look.store.run)
  const { delta, spread, sight, backlog } = await comparison(from, target, before, asking)
  const reports = await look.reports
  const verdict = await digestOfReasons(reports, spread.length > 0 ? ['spread'] : [])
  const numbers = numbersOf(now, backlog.unresolved, delta, reports)
  const saving = await kept(look, restoration, sight, seenNow => {
    const memory = memoryOf({ run: look.store.run, at: now, backlog, sight: seenNow, verdict }, before)
    return checkpoints.save(checkpointText(nextCheckpoint(identity, last, memory, numbers)))
  })
  return {
    place: look.store.place,
    restoration,
    saving,
    now,
    issues: { address, ...target, environment },
    unresolved: backlog.unresolved,
    delta,
    spread,
    continuity: {
      delta,
      changed: before && hasChanged(before, verdict, delta),
      restored: last !== null,
      saved: saving.kind === 'saved',
      history: [...earlierIn(last, before), numbers].map(snapshotOf),
    },
  }
}

/** What is seen now beside what was seen `before`; nothing to tell without a baseline. */
async function comparison(from: From, target: Target, before: Memory | null, asking: Promise<Backlog>) {
  const [sight, backlog] = await Promise.all([sightSince(from, target, before, asking), asking])
  const found = before && sight.kind === 'seen' ? changesSince(before, sight.value) : null
  return {
    sight,
    backlog,
    delta: before && found && deltaOf(before.at, found.changes, found.complete),
    spread: before && backlog.activity.kind === 'seen' ? spreading(before, backlog.activity.value) : [],
  }
}

async function targetIn({ credentials: { token, origin }, target }: From): Promise<Target | NotSeen> {
  if (token.kind !== 'token' || origin.kind !== 'pinned') return unseen('no-credentials')
  return targetOf(await target()) ?? unseen('no-target')
}

async function withoutTarget(from: From, { store }: SecondLook, end: Target | NotSeen): Promise<ContinuityFacts> {
  const { place } = store
  return {
    place,
    restoration: place.kind === 'off' ? place : { kind: 'no-target' },
    saving: place.kind === 'off' ? { kind: 'off' } : { kind: 'kept' },
    now: from.now(),
    issues: { address: '', org: '', project: '', environment: null },
    unresolved: 'cause' in end ? end : unseen('no-credentials'),
    delta: null,
    spread: [],
    continuity: { delta: null, changed: null, restored: false, saved: false, history: [] },
  }
}

async function restored(
  { store }: SecondLook,
  identity: string,
  checkpoints: ReturnType<CheckpointStore['open']>,
  now: Date,
): Promise<{ readonly restoration: Restoration; readonly last: Checkpoint | null }> {
  if (store.place.kind === 'off') return { restoration: store.place, last: null }
  const found = await checkpoints.restore()
  if (found.kind !== 'restored') return { restoration: found, last: null }
  const reading = readCheckpoint(found.text, identity, now)
  if (reading.kind === 'unusable') return { restoration: reading, last: null }
  const last = reading.checkpoint
  const before = baselineIn(last, store.run)
  return { restoration: before ? { kind: 'restored', checkedAt: before.at } : { kind: 'first-run-again' }, last }
}

/**
 * Nothing is kept of what was not seen, nor in a cache that could not be read: what changed before this run would never be told, and a
 * service that did not answer would be waited for once more.
 */
async function kept(
  { store, stop }: SecondLook,
  restoration: Restoration,
  sight: Observed<Sight>,
  save: (sight: Sight) => Promise<Saving>,
): Promise<Saving> {
  if (store.place.kind === 'off') return { kind: 'off' }
  if (sight.kind === 'unseen') return { kind: 'kept' }
  if (restoration.kind === 'timeout') return { kind: 'not-tried' }
  if (restoration.kind === 'failed' && store.place.kind === 'cache') return { kind: 'not-tried' }
  return stop.aborted ? { kind: 'stopped' } : save(sight.value)
}

/** `null` where nothing was found, and more may have changed than what was looked at. */
function hasChanged(before: Memory, verdict: string, delta: Delta | null): boolean | null {
  if (before.verdict !== verdict || (delta !== null && delta.changes.length > 0)) return true
  return delta?.complete ? false : null
}

type Numbers = Checkpoint['history'][number]

function numbersOf(
  at: Date,
  unresolved: Backlog['unresolved'],
  delta: Delta | null,
  reports: readonly ModeReport[],
): Numbers {
  const count = unresolved.kind === 'seen' ? unresolved.value : null
  const rates = reports.flatMap(({ metrics }) => [metrics?.['sessions.crash-free'], metrics?.['users.crash-free']])
  return {
    at,
    unresolved: count && Math.min(count.value, mostOfAnything),
    lowerBound: count?.lowerBound ?? false,
    estimated: count?.estimated ?? false,
    newIssues: delta?.newIssues.length ?? null,
    crashFree: rates.find(rate => typeof rate?.value === 'number')?.value ?? null,
  }
}

/** Where a run was started again, its first attempt is no earlier run. */
function earlierIn(last: Checkpoint | null, before: Memory | null): readonly Numbers[] {
  return (last?.history ?? []).filter(({ at }) => before !== null && at <= before.at)
}

function snapshotOf({ at, unresolved, lowerBound, estimated, newIssues, crashFree }: Numbers): Snapshot {
  return { at, unresolved: { value: unresolved, lowerBound, estimated }, newIssues, crashFree }
}
