import type { Check } from '../../core/check.ts'
import { guided, instruct } from '../../core/next-command.ts'
import { attention, passed, skipped } from '../../core/outcome.ts'
import { code, link, place, prose } from '../../core/prose.ts'
import type { BridgedApplication } from '../../sources/repository/wiring/bridged-applications.ts'
import type { DebugIdInjection } from '../../sources/repository/wiring/debug-id-injections.ts'

const report = 'https://github.com/getsentry/sentry-javascript-bundler-plugins/issues/916'

/**
 * Events of the web view survive the plugin. Those with debug IDs carry images of type `sourcemap`, which the Rust SDK did not
 * know up to 0.49.1 (`DebugImage` in https://github.com/getsentry/sentry-rust/blob/0.49.1/sentry-types/src/protocol/v7.rs); the
 * plugin drops what it cannot read. Whether later versions do is not known: it asks to be tried, and never fails.
 */
export const webviewEventsAccepted: Check<{
  bridges: readonly BridgedApplication[]
  injections: readonly DebugIdInjection[]
}> = {
  id: 'setup/webview-events-accepted',
  title: 'Events of the web view survive the plugin',
  need: 'required',
  judge({ bridges, injections }) {
    if (bridges.length === 0) return skipped(prose`No application reports through a plugin for its web view.`)
    if (injections.length === 0)
      return passed(prose`Nothing puts debug IDs into scripts whose events go through the plugin.`)
    return injections.map(({ profile, plugin, at }) =>
      attention({
        evidence: prose`Debug IDs are put into the scripts here, and their events go through ${code(plugin.name)} ${code(plugin.range ?? '')} (${place(plugin.at)}).`,
        risk: prose`Versions are known that drop such events without a word (${link('report', report)}): errors of the web view may never arrive.`,
        next: guided(
          profile.guides['web view events'],
          instruct(prose`Verify it: throw an error in the web view of a production build, and look for it in Sentry.`),
        ),
        at,
      }),
    )
  },
}
