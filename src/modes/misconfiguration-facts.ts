import { outdatedPackages, releasedTogether } from '../profiles/outdated-packages.ts'
import { uploadPlugins } from '../profiles/upload-plugins.ts'
import type { RepositoryScan } from '../sources/repository/scan.ts'
import { apiKeySteps } from '../sources/repository/wiring/api-keys.ts'
import { endedCliCommands } from '../sources/repository/wiring/cli-commands.ts'
import type { CodeFile } from '../sources/repository/wiring/code-base.ts'
import { commitsWithoutHistory } from '../sources/repository/wiring/commit-history.ts'
import { endedPreloads } from '../sources/repository/wiring/ended-preloads.ts'
import type { EnvironmentContract } from '../sources/repository/wiring/environment-contract.ts'
import { hiddenFailures } from '../sources/repository/wiring/hidden-failures.ts'
import { lateStarts } from '../sources/repository/wiring/load-order.ts'
import { guardedStarts } from '../sources/repository/wiring/main-guards.ts'
import { endedOptions, optionNotes, ratesOutOfRange } from '../sources/repository/wiring/option-notes.ts'
import { outdatedDependencies } from '../sources/repository/wiring/outdated-packages.ts'
import type { WiredPackage } from '../sources/repository/wiring/packages.ts'
import { runtimeGaps } from '../sources/repository/wiring/runtime-needs.ts'
import { sdkStarts } from '../sources/repository/wiring/sdk-starts.ts'
import { mapsLeftPublic, mapsSwitchedOff, uploadsSwitchedOff } from '../sources/repository/wiring/source-map-gaps.ts'
import { startsWithOptions } from '../sources/repository/wiring/start-options.ts'
import { tokenlessBuilds } from '../sources/repository/wiring/tokenless-builds.ts'
import { unsetConditions } from '../sources/repository/wiring/unset-conditions.ts'
import { uploadPluginsIn } from '../sources/repository/wiring/upload-plugins.ts'
import type { UploadStep } from '../sources/repository/wiring/upload-steps.ts'
import { aimlessUploads } from '../sources/repository/wiring/upload-targets.ts'
import { versionSkews } from '../sources/repository/wiring/version-skew.ts'

/** What is known of the wiring before the catalogue of misconfigurations is gone through. */
interface KnownWiring {
  readonly files: readonly CodeFile[]
  readonly packages: readonly WiredPackage[]
  readonly contract: readonly EnvironmentContract[]
  readonly uploads: readonly UploadStep[]
}

/** What the catalogue of misconfigurations is judged by: SDK versions and starts, upload plugins, workflows. */
export function misconfigurationFacts(scan: RepositoryScan, { files, packages, contract, uploads }: KnownWiring) {
  const { manifests, workflows, credentialFiles } = scan
  const starts = startsWithOptions(sdkStarts(packages))
  const plugins = uploadPluginsIn(files, manifests, uploadPlugins)
  const repository = { files: scan.listing.files, credentialFiles }
  return {
    outdated: outdatedDependencies(manifests, outdatedPackages, releasedTogether),
    skews: versionSkews(manifests, releasedTogether),
    lateStarts: lateStarts(starts, manifests, files),
    preloads: endedPreloads(packages, manifests, files),
    runtimes: runtimeGaps(packages, files),
    guardedStarts: guardedStarts(packages),
    rates: ratesOutOfRange(starts),
    endedOptions: endedOptions(starts),
    notedStarts: optionNotes(starts, contract),
    mapsOff: mapsSwitchedOff(plugins),
    mapsPublic: mapsLeftPublic(plugins, packages, files, workflows),
    uploadsOff: uploadsSwitchedOff(plugins, files, workflows),
    aimless: aimlessUploads(plugins, contract, files, repository),
    builds: tokenlessBuilds(plugins, workflows),
    cliCommands: endedCliCommands(workflows, manifests, files),
    apiKeys: apiKeySteps(workflows),
    commits: commitsWithoutHistory(workflows),
    conditions: unsetConditions(workflows),
    hiddenFailures: hiddenFailures(workflows, uploads),
  }
}
