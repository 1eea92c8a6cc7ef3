import { markersHold } from '../checks/codictate/markers-hold.ts'

/** The contract of Codictate's layout; every marker that is missing blocks, in a look at the repository and in a gate. */
export const codictateChecks = [
  markersHold('codictate/capability-granted', 'Codictate: the web view may send events', 'capability'),
  markersHold('codictate/runtime-contract-kept', 'Codictate: the Rust client keeps its contract', 'runtime'),
  markersHold('codictate/upload-configured', 'Codictate: the bundler uploads source maps', 'upload'),
  markersHold('codictate/build-environment-set', 'Codictate: the build sets the environment', 'buildEnvironment'),
  markersHold(
    'codictate/release-named-consistently',
    'Codictate: runtime, bundler and build name one release',
    'release',
  ),
]
