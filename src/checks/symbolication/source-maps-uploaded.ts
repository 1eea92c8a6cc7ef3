import type { Check } from '../../core/check.ts'
import { counted } from '../../core/counted.ts'
import type { Lookups } from '../../core/debug-id-lookups.ts'
import { framesProve, type ReleaseFrames } from '../../core/frames.ts'
import { carriedWords, knownWords } from '../../core/lookup-words.ts'
import { momentWords } from '../../core/moment-words.ts'
import { instruct, rerun } from '../../core/next-command.ts'
import { attention, failed, inconclusive, type Outcome, passed, skipped } from '../../core/outcome.ts'
import { code, type Prose, prose, sentences } from '../../core/prose.ts'
import { distOf } from '../../core/symbolication-dist.ts'
import type { SymbolicationNeed } from '../../core/symbolication-need.ts'
import type { OutputUploads, ReleaseBundles, ReleaseUploads } from '../../core/symbolication-uploads.ts'
import { rawText, type Untrusted } from '../../core/text.ts'
import { unanswered } from '../../core/unanswered.ts'
import type { Artifacts } from '../../sources/artifacts.ts'

interface Facts {
  readonly need: SymbolicationNeed
  readonly artifacts: Artifacts | null
  readonly outputUploads: Pick<OutputUploads, 'scripts'> | null
  readonly releaseUploads: Omit<ReleaseUploads, 'newestDebugFile'> | null
  readonly frames: ReleaseFrames
}

const again = rerun('release-gate', '--require-host-network')

/** Sentry has the source maps of what was built; without built output to compare, those of the release. */
export const sourceMapsUploaded: Check<Facts> = {
  id: 'symbolication/source-maps-uploaded',
  title: 'Source maps are uploaded',
  need: 'optional',
  judge({ need, artifacts, outputUploads, releaseUploads, frames }) {
    if (need.kind === 'unknown') return skipped(prose`Whether they are needed is not known, which is reported above.`)
    if (need.kind === 'not-needed' || !need.uploads.includes('source maps'))
      return skipped(prose`Stack traces need no source maps.`)
    if (artifacts !== null && outputUploads !== null) return judgeOutput(artifacts, outputUploads.scripts)
    if (framesProve(frames, 'scripts')) return passed(prose`Events of the release show that they are.`)
    return releaseUploads === null ? skipped(prose`Nothing was asked for.`) : judgeRelease(releaseUploads)
  },
}

const mostDists = 3
const risk = prose`Stack traces of this build stay minified, and maps that are uploaded later do not repair events that came before.`
const upload = instruct(
  prose`Upload the maps in the job that builds, before anything ships: ${code('sentry-cli sourcemaps inject')} and ${code('sentry-cli sourcemaps upload')}, or the plugin of the bundler; see that it has ${code('SENTRY_AUTH_TOKEN')}, and the organization and project that are looked at here.`,
)
const unknown = prose`It is not known whether Sentry has the source maps of this build.`
const unread = sentences(unknown, prose`The built output was not read whole, and what was read holds no debug ID.`)
const giveArtifacts = instruct(prose`Name the built output with ${code('artifacts')}: its debug IDs are exact.`)

function judgeOutput({ links, limits }: Artifacts, scripts: Lookups): Outcome {
  // What was not read may hold what is missing.
  if (links.ids.size === 0 && limits.length > 0) return inconclusive({ cause: 'truncated', risk: unread, next: [] })
  if (links.built === 0)
    return failed({
      evidence: prose`The built output holds no built script.`,
      risk: unknown,
      next: [instruct(prose`Name with ${code('artifacts')} the folder of the scripts that ship.`)],
    })
  if (links.ids.size === 0)
    return failed({
      evidence: prose`None of ${counted(links.built, 'built script', 'built scripts')} carries a debug ID.`,
      risk,
      next: [upload],
    })
  if (scripts.unknown.length > 0)
    return failed({
      evidence: prose`${knownWords(scripts)}. It does not know ${carriedWords(scripts.unknown)}.`,
      risk,
      next: [upload],
    })
  const [end] = scripts.unseen
  return end ? unanswered(end, unknown, again) : passed(prose`${knownWords(scripts)}.`)
}

function judgeRelease({ bundles, legacyFiles, newestBundle }: Omit<ReleaseUploads, 'newestDebugFile'>): Outcome {
  if (bundles === null)
    return inconclusive({ cause: 'not-found', missing: 'release', risk: unknown, next: [giveArtifacts] })
  if (bundles.kind === 'seen' && bundles.value.count > 0 && bundles.value.files !== 0)
    return passed(prose`${bundleWords(bundles.value)}.`)
  if (legacyFiles?.kind === 'seen' && legacyFiles.value)
    return passed(prose`The release has files that were uploaded one by one, as older versions of sentry-cli do.`)
  if (bundles.kind === 'unseen') return unanswered(bundles, unknown, giveArtifacts)
  if (bundles.value.isCut) return inconclusive({ cause: 'truncated', risk: unknown, next: [giveArtifacts] })
  return attention({
    evidence: prose`${missingWords(bundles.value)} ${newestWords(newestBundle)}`,
    risk: prose`Source maps that are found by debug ID alone belong to no release; without them stack traces stay minified.`,
    next: [giveArtifacts, upload],
  })
}

function bundleWords({ count, files, dist }: ReleaseBundles): Prose {
  const of = dist === null ? prose`The release has` : prose`The release, with ${distWords(dist)}, has`
  const bundles = prose`${of} ${counted(count, 'artifact bundle', 'artifact bundles')}`
  return files === null ? bundles : prose`${bundles} with ${counted(files, 'file', 'files')}`
}

/** Events with a dist find uploads for that dist alone, and events without one those without. */
function missingWords(bundles: ReleaseBundles): Prose {
  const { count, dist, otherDists } = bundles
  if (count > 0) return prose`${bundleWords(bundles)}: no script finds its map there.`
  if (dist === null || otherDists.length === 0) return prose`Nothing is uploaded for the release by its name.`
  const others = otherDists.slice(0, mostDists).map(one => distWords(one))
  const more = otherDists.length - others.length
  const names = more > 0 ? prose`${others} and ${more} more` : prose`${others}`
  return prose`Artifact bundles of the release are uploaded for ${names}, and none for ${distWords(dist)}.`
}

function distWords(dist: Untrusted | string | null): Prose {
  const name = typeof dist === 'string' || dist === null ? dist : rawText(dist)
  return distOf(name) === null || dist === null ? prose`no dist` : prose`dist ${code(dist)}`
}

function newestWords(newest: ReleaseUploads['newestBundle']): Prose {
  if (newest.kind === 'unseen') return prose`Whether the project has artifact bundles was not seen.`
  return newest.value === null
    ? prose`The project has no dated artifact bundle either.`
    : prose`The newest artifact bundle of the project is of ${momentWords(newest.value)}.`
}
