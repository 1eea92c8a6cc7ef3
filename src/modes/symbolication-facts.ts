import { artifactsLinked } from '../checks/symbolication/artifacts-linked.ts'
import { artifactsRead } from '../checks/symbolication/artifacts-read.ts'
import { debugFilesUploaded } from '../checks/symbolication/debug-files-uploaded.ts'
import { framesResolved } from '../checks/symbolication/frames-resolved.ts'
import { needKnown } from '../checks/symbolication/need-known.ts'
import { sourceMapsUploaded } from '../checks/symbolication/source-maps-uploaded.ts'
import type { Check } from '../core/check.ts'
import { allFrames, type ReleaseFrames } from '../core/frames.ts'
import type { Metric, Metrics } from '../core/metrics.ts'
import { type Observed, seen } from '../core/observed.ts'
import { isUndecided, type SymbolicationNeed, symbolicationNeed } from '../core/symbolication-need.ts'
import type { OutputUploads, ReleaseUploads } from '../core/symbolication-uploads.ts'
import type { Target } from '../core/target.ts'
import type { Artifacts } from '../sources/artifacts.ts'
import { project } from '../sources/sentry/projects.ts'
import { type Release, release } from '../sources/sentry/releases.ts'
import type { Sources } from '../sources/sources.ts'
import { checkoutFacts } from './checkout-facts.ts'
import type { SetupFacts } from './setup-facts.ts'
import { frameIssues, framesIn } from './symbolication-frames.ts'
import { releaseBundles, releaseUploads } from './symbolication-of-release.ts'
import { nativeLookups, readNatives, scriptLookups } from './symbolication-uploads.ts'

/** Which release, `null` where that is not known, and whether it is live. */
export interface ReleaseStage {
  readonly version: string | null
  readonly phase: 'pre' | 'post'
}

/** Whether stack traces of a release can be read, before and after it is live. */
export interface SymbolicationFacts {
  readonly need: SymbolicationNeed
  /** `null` where no built output is given. */
  readonly artifacts: Artifacts | null
  /** Of the built output; `null` where none is given. */
  readonly outputUploads: OutputUploads | null
  /** Of the release; `null` where there is built output to go by. What has no say is not asked. */
  readonly releaseUploads: ReleaseUploads | null
  readonly frames: ReleaseFrames
}

/**
 * Two waves: what is uploaded and which issues there are; then, where stack traces need it, other uploads, debug files that sentry-cli
 * told of meanwhile, and events. Built output, where it is given, is compared in place of what has the name of the release.
 */
export async function symbolicationFacts(
  from: Sources,
  target: Target,
  { version, phase }: ReleaseStage,
): Promise<SymbolicationFacts> {
  const reading = from.artifacts()
  const finding = phase === 'pre' || version === null ? null : frameIssues(from, target, version)
  const [need, artifacts, scripts, nativeIds, bundles] = await Promise.all([
    needOf(from, target, version, reading),
    reading,
    reading.then(output => output && scriptLookups(from, target, output)),
    reading.then(output => output && readNatives(from, output)),
    reading.then(output => (output || version === null ? null : releaseBundles(from, target, version))),
  ])
  const [natives, uploads, frames] = await Promise.all([
    nativeIds && nativeLookups(from, target, nativeIds),
    artifacts ? null : releaseUploads(from, target, { version, bundles, need }),
    finding?.then(found => (isOfInterest(need) ? framesIn(from, target, found, need) : null)) ?? null,
  ])
  return {
    need,
    artifacts,
    outputUploads: scripts && natives && { scripts, natives },
    releaseUploads: uploads,
    frames: phase === 'post' && version === null ? 'no-release' : frames,
  }
}

/** Where nothing is needed, frames may show that something is: those of scripts that were minified after all. */
function isOfInterest(need: SymbolicationNeed): boolean {
  return need.kind !== 'not-needed' || need.isScript
}

/** What release-gate judges of them. */
export const symbolicationChecks: readonly Check<SymbolicationFacts>[] = [
  needKnown,
  artifactsRead,
  artifactsLinked,
  sourceMapsUploaded,
  debugFilesUploaded,
  framesResolved,
]

/** In-app frames that need uploads, and how many of them are resolved. */
export function symbolicationMetrics({ frames }: SymbolicationFacts): Metrics {
  const sample = frames !== null && frames !== 'no-release' && frames.kind === 'seen' ? allFrames(frames.value) : null
  const metric = (value: number | undefined): Metric => ({
    value: value ?? null,
    lowerBound: false,
    estimated: false,
  })
  return {
    'symbolication.frames': metric(sample?.frames),
    'symbolication.resolved': metric(sample?.resolved),
  }
}

/** Reading the checkout takes longer than asking, and nothing waits for it where the platform decides. */
async function needOf(
  from: Sources,
  target: Target,
  version: string | null,
  reading: Promise<Artifacts | null>,
): Promise<SymbolicationNeed> {
  const [own, ofRelease, artifacts] = await Promise.all([
    from.sentry.ask(project(target.org, target.project)),
    version === null ? null : from.sentry.ask(release(target.org, version)),
    reading,
  ])
  const platform = own.kind === 'seen' ? seen(own.value.platform) : (platformIn(ofRelease, target) ?? own)
  const { packages, unprofiled } = isUndecided(platform) ? await checkoutFacts(from) : nothing
  return symbolicationNeed({
    platform,
    hasMinifiedStackTrace: own.kind === 'seen' ? own.value.hasMinifiedStackTrace : null,
    packages: packages.map(({ profile, symbolication }) => ({
      title: profile.title,
      isScript: profile.init.some(({ language }) => language === 'javascript'),
      uploads: symbolication.map(({ needed }) => needed.artifact),
    })),
    unprofiled: unprofiled.length,
    output: artifacts && {
      scripts: artifacts.scripts.filter(({ debugId, map }) => debugId !== null || map !== 'none').length,
      natives: artifacts.natives.length,
    },
  })
}

const nothing: Pick<SetupFacts, 'packages' | 'unprofiled'> = { packages: [], unprofiled: [] }

/** A token that may not read the project learns its platform from the release. */
function platformIn(answer: Observed<Release> | null, target: Target): Observed<string | null> | null {
  if (answer?.kind !== 'seen') return null
  const own = answer.value.projects.find(({ id, slug }) => slug === target.project || id === target.project)
  return own ? seen(own.platform) : null
}
