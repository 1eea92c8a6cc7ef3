import { codictateFiles, codictateMarkers } from '../profiles/codictate-layout.ts'
import { profiles } from '../profiles/index.ts'
import { sentryPackages } from '../profiles/sentry-packages.ts'
import { packagesIn } from '../sources/repository/release-names/packages.ts'
import type { RepositoryScan } from '../sources/repository/scan.ts'
import { bridgedApplications } from '../sources/repository/wiring/bridged-applications.ts'
import { codeBase } from '../sources/repository/wiring/code-base.ts'
import { debugIdInjections } from '../sources/repository/wiring/debug-id-injections.ts'
import { environmentContract } from '../sources/repository/wiring/environment-contract.ts'
import { exposedTokens, onPullRequestTarget } from '../sources/repository/wiring/exposed-tokens.ts'
import { foreignCommits } from '../sources/repository/wiring/foreign-commits.ts'
import { grantedPermissions } from '../sources/repository/wiring/granted-permissions.ts'
import { locateLayout } from '../sources/repository/wiring/markers.ts'
import { unprofiledSdks, wiredPackages, wiringOf } from '../sources/repository/wiring/packages.ts'
import { pluginVersions } from '../sources/repository/wiring/plugin-versions.ts'
import { releaseIdentity } from '../sources/repository/wiring/release-identity.ts'
import { runTimeValues, startsForUsers } from '../sources/repository/wiring/run-time-values.ts'
import { sdkGuards } from '../sources/repository/wiring/sdk-guards.ts'
import { sentryDependencies } from '../sources/repository/wiring/sentry-dependencies.ts'
import { shippedBinaries } from '../sources/repository/wiring/shipped-binaries.ts'
import { unparsedFiles } from '../sources/repository/wiring/unparsed-files.ts'
import { uploadSteps } from '../sources/repository/wiring/upload-steps.ts'
import type { Sources } from '../sources/sources.ts'
import { misconfigurationFacts } from './misconfiguration-facts.ts'

export type SetupFacts = ReturnType<typeof setupFacts>

const known = new WeakMap<RepositoryScan, SetupFacts>()

/** The facts of a run, worked out once, however many modes look at them. */
export async function setupFactsOf({ repository, variables, ref }: Sources): Promise<SetupFacts> {
  const scan = await repository()
  const facts = known.get(scan) ?? setupFacts(scan, variables, ref)
  known.set(scan, facts)
  return facts
}

/** What setup-preflight judges: the files of the repository, seen through what Sentry means by right wiring. */
export function setupFacts(scan: RepositoryScan, environment: ReadonlySet<string>, ref: string | null) {
  const dependencies = sentryDependencies(scan.manifests, sentryPackages)
  const files = codeBase(scan.candidates)
  const packages = wiredPackages(scan.manifests, profiles, files, scan.listing.files)
  const bridges = bridgedApplications(packages, files, packagesIn(scan))
  const starts = startsForUsers(packages)
  const contract = environmentContract(environment, scan.envFiles, scan.workflows)
  const uploads = uploadSteps(scan.workflows)
  const release = releaseIdentity({ ...scan, code: files, ref }, scan.listing.head, packages, bridges)
  return {
    ...scan,
    ...misconfigurationFacts(scan, { files, packages, contract, uploads }),
    dependencies,
    packages,
    unprofiled: unprofiledSdks(dependencies, packages),
    unparsed: unparsedFiles(files, profiles),
    mentions: scan.candidates.length,
    inUse: dependencies.length > 0,
    contract,
    uploads,
    exposed: exposedTokens(scan.workflows),
    targetWorkflows: onPullRequestTarget(scan.workflows).length,
    bridges,
    granted: grantedPermissions(bridges, scan.tauriConfigs),
    versions: pluginVersions(bridges),
    injections: debugIdInjections(bridges),
    guards: sdkGuards(packages),
    startsForUsers: starts.length,
    runTimeValues: runTimeValues(starts, scan.workflows),
    binaries: shippedBinaries(packages, scan.manifests),
    foreignCommits: foreignCommits(scan.workflows),
    pullRequestWorkflows: scan.workflows.filter(({ triggers }) => triggers.includes('pull_request')).length,
    release,
    wiring: wiringOf(packages, release.names),
    markers: locateLayout(codictateFiles, codictateMarkers, { ...scan, code: files }),
  }
}
