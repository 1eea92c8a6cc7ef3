/** What older or self-hosted servers may lack; see `lacks` of `startSentry()`. */
export type Capability =
  | 'numeric-ids' // organization and project ids in place of slugs in paths
  | 'project-slugs' // projectSlug=, and slugs in project=
  | 'substatus' // the field, and is:new, is:regressed …
  | 'regressed-in-release' // the search, since 2021; a tag where it is lacking
  | 'priority' // the field, and issue.priority:
  | 'recommended-sort'
  | 'recommended-event' // the name for an event of an issue
  | 'event-query' // query= with the newest event of an issue; without it the newest of all is meant
  | 'regions' // region endpoints and links.regionUrl
  | 'rate-limit-headers'
  | 'envelope' // ingestion other than /store/
  | 'issues-count'
  | 'sessions'
  | 'outcomes' // stats_v2
  | 'monitors'
  | 'detectors' // and workflows
  | 'artifact-bundles' // and artifact-lookup
  | 'source-map-debug-frames' // the shape of 2024 and later; without it the route wants frame_idx and exception_idx
  | 'derived-data' // derivedData of issues, the newest servers only
  | 'symbolicated-field' // symbolicated_in_app in the events table
  | 'release-status' // id, status and hasHealthData of releases

/** A current self-hosted server: one base URL, no rate limits, no sorting by recommendation. */
export const SELF_HOSTED: readonly Capability[] = ['regions', 'rate-limit-headers', 'recommended-sort', 'derived-data']

/** A self-hosted server of about 2022. */
export const OLD_SELF_HOSTED: readonly Capability[] = [
  ...SELF_HOSTED,
  'numeric-ids',
  'project-slugs',
  'recommended-event',
  'event-query',
  'substatus',
  'priority',
  'detectors',
  'artifact-bundles',
  'source-map-debug-frames',
  'symbolicated-field',
]
