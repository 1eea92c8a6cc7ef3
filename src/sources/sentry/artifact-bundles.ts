import * as z from 'zod/mini'
import { rawText, type Untrusted } from '../../core/text.ts'
import { sentryPath } from './path.ts'
import { type ListQuestion, routeIsMissing } from './question.ts'
import { releaseRead } from './releases.ts'
import { id, lenient, moment, words } from './shape.ts'

/** Scripts and source maps that were uploaded together. */
export interface ArtifactBundle {
  /** Which events they are for; none where they are found by debug ID alone. */
  readonly associations: readonly { readonly release: Untrusted | null; readonly dist: Untrusted | null }[]
  readonly files: number | null
  readonly uploaded: Date | null
}

const association = z.object({ release: lenient(words), dist: lenient(words) })
const bundleRow = z.pipe(
  z.object({
    bundleId: z.string(),
    associations: lenient(z.array(association)),
    // Before there were several associations of one bundle.
    ...association.shape,
    fileCount: lenient(z.int().check(z.nonnegative())),
    date: lenient(moment),
  }),
  z.transform(
    ({ associations, release, dist, fileCount, date }): ArtifactBundle => ({
      associations: associations ?? [{ release, dist }],
      files: fileCount,
      uploaded: date,
    }),
  ),
)

/**
 * The newest artifact bundles of a project; with `text` those of which it is a part of the bundle ID, of a release or of a dist, so
 * that a release has to be compared once more. https://docs.sentry.io/platforms/javascript/sourcemaps/troubleshooting_js/artifact-bundles/
 */
export function artifactBundles(org: string, project: string, text?: string): ListQuestion<ArtifactBundle> {
  return {
    path: sentryPath`projects/${org}/${project}/files/artifact-bundles/`,
    query: { query: text, per_page: text === undefined ? 1 : 100, sortBy: '-date_added' },
    row: bundleRow,
    mostPages: 1,
    scopes: releaseRead,
    unsupportedWhen: routeIsMissing,
  }
}

/** The dists for which a bundle was uploaded to exactly this release; `null` among them for events without a dist. */
export function distsFor({ associations }: ArtifactBundle, version: string): readonly (Untrusted | null)[] {
  return associations.flatMap(({ release, dist }) => (release !== null && rawText(release) === version ? [dist] : []))
}

/** A file of a release. */
export interface ReleaseFile {
  readonly id: string
  readonly dist: Untrusted | null
}

const fileRow = z.object({ id, dist: lenient(words) })

/**
 * Files that were uploaded to a release one by one, as older versions of sentry-cli do; one is enough where any dist will do.
 * https://docs.sentry.io/api/releases/list-an-organizations-release-files/
 */
export function releaseFiles(org: string, version: string, dist: string | null): ListQuestion<ReleaseFile> {
  return {
    path: sentryPath`organizations/${org}/releases/${version}/files/`,
    query: { per_page: dist === null ? 1 : 100 },
    row: fileRow,
    mostPages: 1,
    scopes: releaseRead,
  }
}
