import { type Observed, seen, unseen } from '../core/observed.ts'
import { distOf, isOfDist } from '../core/symbolication-dist.ts'
import { needs, type SymbolicationNeed } from '../core/symbolication-need.ts'
import type { ReleaseBundles, ReleaseUploads } from '../core/symbolication-uploads.ts'
import type { Target } from '../core/target.ts'
import { rawText, type Untrusted } from '../core/text.ts'
import {
  type ArtifactBundle,
  artifactBundles,
  distsFor,
  type ReleaseFile,
  releaseFiles,
} from '../sources/sentry/artifact-bundles.ts'
import { debugFiles } from '../sources/sentry/debug-files.ts'
import type { Listing } from '../sources/sentry/paging.ts'
import type { Sources } from '../sources/sources.ts'

/** The artifact bundles of exactly one release and of the dist that is asked for, which is where source maps mostly are. */
export async function releaseBundles(
  { sentry, asked }: Pick<Sources, 'sentry' | 'asked'>,
  { org, project }: Target,
  version: string,
): Promise<Observed<ReleaseBundles>> {
  return ofRelease(await sentry.list(artifactBundles(org, project, version)), version, asked.dist)
}

interface KnownOfRelease extends Pick<ReleaseUploads, 'bundles'> {
  readonly version: string | null
  readonly need: SymbolicationNeed
}

/** What is uploaded for a release: where its bundles do not tell, what else may tell of the uploads that are needed. */
export async function releaseUploads(
  { sentry, asked }: Pick<Sources, 'sentry' | 'asked'>,
  { org, project }: Target,
  { version, bundles, need }: KnownOfRelease,
): Promise<ReleaseUploads> {
  const hasOwn = bundles?.kind === 'seen' && bundles.value.count > 0 && bundles.value.files !== 0
  const isMissing = version !== null && !hasOwn && needs(need, 'source maps')
  const [files, newestBundle, newestDebugFile] = await Promise.all([
    isMissing ? sentry.list(releaseFiles(org, version, asked.dist)) : null,
    isMissing && bundles?.kind === 'seen' ? sentry.list(artifactBundles(org, project)) : unasked,
    needs(need, 'debug files') ? sentry.list(debugFiles(org, project)) : unasked,
  ])
  return {
    bundles,
    newestBundle: newest(newestBundle),
    legacyFiles: files?.kind === 'seen' ? hasFiles(files.value, asked.dist) : files,
    newestDebugFile: newest(newestDebugFile),
  }
}

/** Of what has no say. */
const unasked = unseen('no-target')

function ofRelease(
  answer: Observed<Listing<ArtifactBundle>>,
  version: string,
  dist: string | null,
): Observed<ReleaseBundles> {
  if (answer.kind === 'unseen') return answer
  const associated = answer.value.rows.map(bundle => ({ files: bundle.files, dists: distsFor(bundle, version) }))
  const own = associated.filter(({ dists }) => dists.some(one => isOfDist(nameOf(one), dist)))
  const others = associated.flatMap(({ dists }) => dists).filter(one => !isOfDist(nameOf(one), dist))
  return seen({
    count: own.length,
    files: sumOf(own.map(({ files }) => files)),
    dist,
    otherDists: [...new Map(others.map(one => [distOf(nameOf(one)), one])).values()],
    isCut: answer.value.cut !== null,
  })
}

function hasFiles({ rows, cut }: Listing<ReleaseFile>, dist: string | null): Observed<boolean> {
  const isThere = rows.some(file => isOfDist(nameOf(file.dist), dist))
  return isThere || dist === null ? seen(isThere) : (cut ?? seen(false))
}

function nameOf(dist: Untrusted | null): string | null {
  return dist && rawText(dist)
}

/** `null` where one is not known. */
function sumOf(counts: readonly (number | null)[]): number | null {
  return counts.reduce((sum, count) => (sum === null || count === null ? null : sum + count), 0)
}

function newest(answer: Observed<Listing<{ readonly uploaded: Date | null }>>): Observed<Date | null> {
  return answer.kind === 'unseen' ? answer : { kind: 'seen', value: answer.value.rows[0]?.uploaded ?? null }
}
