import { projectOf } from '../access.ts'
import type { Route } from '../call.ts'
import { pagedReply } from '../paging.ts'
import { json, Refusal } from '../reply.ts'
import { iso } from '../world/moment.ts'
import type { ArtifactBundle } from '../world/world.ts'
import { RELEASE_READ } from './releases.ts'

/** Uploaded bundles; the query is a part of bundle id, release or dist, so `1.2` finds `1.2.0` too. */
const ARTIFACT_BUNDLES: Route = {
  path: '/api/0/projects/:organization/:project/files/artifact-bundles/',
  scopes: RELEASE_READ,
  needs: 'artifact-bundles',
  answer: call => {
    const { project } = projectOf(call)
    const wanted = (call.query.get('query') ?? '').toLowerCase()
    const sortBy = call.query.get('sortBy') ?? '-date_added'
    if (sortBy !== '-date_added' && sortBy !== 'date_added')
      throw new Refusal(400, { error: 'You can either sort via date_added or -date_added' })
    const direction = sortBy === 'date_added' ? 1 : -1
    const found = project.artifactBundles.filter(bundle =>
      namesOf(bundle).some(name => name.toLowerCase().includes(wanted)),
    )
    const sorted = found.sort((a, b) => direction * (a.uploaded - b.uploaded))
    return pagedReply(call, sorted, bundleShape, 10)
  },
}

const namesOf = ({ bundleId, associations }: ArtifactBundle) => [
  bundleId,
  ...associations.flatMap(({ release, dist }) => [release ?? '', dist ?? '']),
]

const bundleShape = ({ bundleId, associations, uploaded, files }: ArtifactBundle) => ({
  bundleId,
  associations,
  date: iso(uploaded),
  dateModified: iso(uploaded),
  fileCount: files.length,
})

/** Which bundle would resolve a debug id, or a URL of a release: exact, not paged, empty where nothing would. */
const ARTIFACT_LOOKUP: Route = {
  path: '/api/0/projects/:organization/:project/artifact-lookup/',
  scopes: RELEASE_READ,
  needs: 'artifact-bundles',
  answer: call => {
    const { project } = projectOf(call)
    const { query } = call
    const debugId = query.get('debug_id')?.toLowerCase()
    const byDebugId = ({ files }: ArtifactBundle) => files.some(file => file.debugId?.toLowerCase() === debugId)
    const found = debugId === undefined ? [] : project.artifactBundles.filter(byDebugId)
    const byUrl = found.length > 0 ? [] : project.artifactBundles.filter(bundle => holdsUrl(bundle, query))
    const shape = (resolvedWith: string) => (bundle: ArtifactBundle) => ({
      id: `artifact_bundle/${bundle.id}`,
      type: 'bundle',
      url: `${call.at.baseUrl}${call.path}?download=artifact_bundle/${bundle.id}`,
      resolved_with: resolvedWith,
    })
    return json([...found.map(shape('debug-id')), ...byUrl.map(shape('release'))])
  },
}

function holdsUrl({ associations, files }: ArtifactBundle, query: URLSearchParams): boolean {
  const url = query.get('url')
  const release = query.get('release')
  const dist = query.get('dist')
  if (!url || !release) return false
  const isOfRelease = associations.some(of => of.release === release && (dist === null || of.dist === dist))
  return isOfRelease && files.some(file => file.url.includes(url))
}

const DEBUG_FILES: Route = {
  path: '/api/0/projects/:organization/:project/files/dsyms/',
  scopes: RELEASE_READ,
  answer: call => {
    const { project } = projectOf(call)
    const { query } = call
    const debugId = query.get('debug_id')?.toLowerCase()
    const codeId = query.get('code_id')?.toLowerCase()
    const formats = query.getAll('file_formats')
    const text = (query.get('query') ?? '').toLowerCase()
    const found = project.debugFiles.filter(
      file =>
        (debugId === undefined || file.debugId.toLowerCase() === debugId) &&
        (codeId === undefined || file.codeId?.toLowerCase() === codeId) &&
        (formats.length === 0 || formats.includes(file.symbolType)) &&
        [file.debugId, file.objectName, file.cpuName, file.codeId ?? ''].some(part =>
          part.toLowerCase().includes(text),
        ),
    )
    return pagedReply(
      call,
      found.sort((a, b) => b.created - a.created),
      file => ({
        id: String(file.id),
        uuid: file.debugId,
        debugId: file.debugId,
        codeId: file.codeId,
        cpuName: file.cpuName,
        objectName: file.objectName,
        symbolType: file.symbolType,
        headers: { 'Content-Type': 'application/octet-stream' },
        size: file.size,
        sha1: file.debugId.replaceAll('-', '').padEnd(40, '0').slice(0, 40),
        dateCreated: iso(file.created),
        data: { type: 'dbg', features: file.features },
      }),
      20,
    )
  },
}

export const ARTIFACT_ROUTES: readonly Route[] = [ARTIFACT_BUNDLES, ARTIFACT_LOOKUP, DEBUG_FILES]
