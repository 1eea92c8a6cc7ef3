import type { FoundEvent } from '../world/events.ts'
import { framesOf, isJavaScript } from '../world/stack.ts'
import type { Project } from '../world/world.ts'

/** Why the frames of a JavaScript event are or are not mapped, frame by frame. */
export function sourceMapDebugShape({ event, issue }: FoundEvent, project: Project) {
  const isMapped = issue.symbolicated === true
  const forRelease = project.artifactBundles.filter(bundle =>
    bundle.associations.some(({ release }) => release === event.release),
  )
  const byDebugId = project.artifactBundles.some(({ files }) => files.some(({ debugId }) => debugId !== null))
  const { frames } = isJavaScript(issue.platform) ? framesOf(issue) : { frames: [] }
  const lookup = isMapped ? 'found' : 'unsuccessful'
  return {
    dist: event.dist,
    release: event.release,
    exceptions: [
      {
        frames: frames.map(frame => ({
          debug_id_process: {
            debug_id: null,
            uploaded_source_file_with_correct_debug_id: isMapped && byDebugId,
            uploaded_source_map_with_correct_debug_id: isMapped && byDebugId,
          },
          release_process: {
            abs_path: String(frame.absPath),
            matching_source_file_names: ['~/assets/index-4f1c.js'],
            matching_source_map_name: isMapped ? '~/assets/index-4f1c.js.map' : null,
            source_map_reference: isMapped ? 'index-4f1c.js.map' : null,
            source_file_lookup_result: lookup,
            source_map_lookup_result: lookup,
          },
          scraping_process: { source_file: null, source_map: null },
        })),
      },
    ],
    has_debug_ids: byDebugId,
    min_debug_id_sdk_version: '7.56.0',
    sdk_version: event.sdk?.version ?? null,
    project_has_some_artifact_bundle: project.artifactBundles.length > 0,
    release_has_some_artifact: forRelease.length > 0,
    has_uploaded_some_artifact_with_a_debug_id: byDebugId,
    sdk_debug_id_support: 'full',
    has_scraping_data: false,
  }
}
