import { commitIsBuilt } from '../checks/release/commit-is-built.ts'
import { releaseInferred } from '../checks/release/inferred.ts'
import { nameAcceptable } from '../checks/release/name-acceptable.ts'
import { namesAgree } from '../checks/release/names-agree.ts'
import { versionsAligned } from '../checks/release/versions-aligned.ts'
import { apiKeyReplaced } from '../checks/setup/api-key-replaced.ts'
import { buildHasToken } from '../checks/setup/build-has-token.ts'
import { buildValuesEmbedded } from '../checks/setup/build-values-embedded.ts'
import { capabilityGranted } from '../checks/setup/capability-granted.ts'
import { cliCommandsSupported } from '../checks/setup/cli-commands-supported.ts'
import { commitsHaveHistory } from '../checks/setup/commits-have-history.ts'
import { conditionsCanHold } from '../checks/setup/conditions-can-hold.ts'
import { credentialFilesIgnored } from '../checks/setup/credential-files-ignored.ts'
import { debugFilesKept } from '../checks/setup/debug-files-kept.ts'
import { environmentKeysKnown } from '../checks/setup/environment-keys-known.ts'
import { guardKept } from '../checks/setup/guard-kept.ts'
import { optionsLookedOver } from '../checks/setup/options-looked-over.ts'
import { optionsSupported } from '../checks/setup/options-supported.ts'
import { pluginMatchesSdk } from '../checks/setup/plugin-matches-sdk.ts'
import { pluginRegistered } from '../checks/setup/plugin-registered.ts'
import { preloadSupported } from '../checks/setup/preload-supported.ts'
import { repositoryCheckedOut } from '../checks/setup/repository-checked-out.ts'
import { repositoryReadWhole } from '../checks/setup/repository-read-whole.ts'
import { runtimeSupported } from '../checks/setup/runtime-supported.ts'
import { sampleRatesInRange } from '../checks/setup/sample-rates-in-range.ts'
import { sdkInitialized } from '../checks/setup/sdk-initialized.ts'
import { sdkKnown } from '../checks/setup/sdk-known.ts'
import { sdkPackagesCurrent } from '../checks/setup/sdk-packages-current.ts'
import { sdkStartsFirst } from '../checks/setup/sdk-starts-first.ts'
import { sdkVersionsAligned } from '../checks/setup/sdk-versions-aligned.ts'
import { secretsNotCommitted } from '../checks/setup/secrets-not-committed.ts'
import { sentryInUse } from '../checks/setup/sentry-in-use.ts'
import { sourceMapsKeptBack } from '../checks/setup/source-maps-kept-back.ts'
import { sourceMapsMade } from '../checks/setup/source-maps-made.ts'
import { startsWhenImported } from '../checks/setup/starts-when-imported.ts'
import { symbolicationConfigured } from '../checks/setup/symbolication-configured.ts'
import { tokenKeptFromForks } from '../checks/setup/token-kept-from-forks.ts'
import { uploadEnabled } from '../checks/setup/upload-enabled.ts'
import { uploadFailuresSeen } from '../checks/setup/upload-failures-seen.ts'
import { uploadHasToken } from '../checks/setup/upload-has-token.ts'
import { uploadTargetKnown } from '../checks/setup/upload-target-known.ts'
import { webviewEventsAccepted } from '../checks/setup/webview-events-accepted.ts'
import { webviewInitialized } from '../checks/setup/webview-initialized.ts'
import { attention } from '../core/outcome.ts'
import { checkoutFacts } from './checkout-facts.ts'
import { codictateChecks } from './codictate-checks.ts'
import { defineMode } from './mode.ts'

/** Static wiring and environment contracts of the repository. Needs no network and no secret. */
export const setupPreflight = defineMode({
  name: 'setup-preflight',
  looksAt: 'repository',
  observe: checkoutFacts,
  checks: [
    repositoryCheckedOut,
    repositoryReadWhole,
    sentryInUse,
    sdkKnown,
    sdkInitialized,
    sdkPackagesCurrent,
    sdkVersionsAligned,
    runtimeSupported,
    preloadSupported,
    sdkStartsFirst,
    startsWhenImported,
    optionsSupported,
    sampleRatesInRange,
    optionsLookedOver,
    guardKept,
    pluginRegistered,
    pluginMatchesSdk,
    capabilityGranted,
    webviewInitialized,
    webviewEventsAccepted,
    buildValuesEmbedded,
    symbolicationConfigured,
    sourceMapsMade,
    sourceMapsKeptBack,
    uploadEnabled,
    uploadTargetKnown,
    buildHasToken,
    debugFilesKept,
    environmentKeysKnown,
    secretsNotCommitted,
    credentialFilesIgnored,
    uploadHasToken,
    uploadFailuresSeen,
    apiKeyReplaced,
    cliCommandsSupported,
    commitsHaveHistory,
    conditionsCanHold,
    tokenKeptFromForks,
    releaseInferred,
    namesAgree(attention),
    nameAcceptable,
    versionsAligned(attention),
    commitIsBuilt,
    ...codictateChecks,
  ],
  contribute: ({ listing, wiring, release: { inferred } }) => ({
    wiring,
    ...(inferred.kind === 'inferred' ? { release: inferred.release } : {}),
    checkout: { commit: listing.head, prefix: listing.prefix },
  }),
})
