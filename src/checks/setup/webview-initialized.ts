import type { Check } from '../../core/check.ts'
import { guided, instruct } from '../../core/next-command.ts'
import { attention, type Outcome, passed, skipped } from '../../core/outcome.ts'
import { code, place, prose } from '../../core/prose.ts'
import type { BridgedApplication } from '../../sources/repository/wiring/bridged-applications.ts'

/** Where the plugin does not start the SDK in the web view by itself, a script does, and its events go somewhere. */
export const webviewInitialized: Check<{ bridges: readonly BridgedApplication[] }> = {
  id: 'setup/webview-initialized',
  title: 'The SDK is started in the web view',
  need: 'required',
  judge({ bridges }) {
    const registered = bridges.filter(({ registrations }) => registrations.some(({ used }) => used))
    return registered.length > 0
      ? registered.map(judgeApplication)
      : skipped(prose`No application registers a plugin for its web view.`)
  },
}

function judgeApplication(application: BridgedApplication): Outcome {
  const { profile, registrations, starts, sendsThrough, plugin } = application
  const [registration] = registrations.filter(({ used }) => used)
  if (registration?.startsWebView === null)
    return skipped(prose`Options decide whether ${code(plugin.name)} starts the SDK.`)
  const [start] = starts
  if (registration?.startsWebView) {
    const twice = prose`${code('Sentry.init')} stands in a script as well; with ${code('init_with_no_injection')} there would be one SDK in the web view, not two.`
    return passed(
      prose`${code(plugin.name)} starts the SDK in every web view.`,
      start === undefined ? undefined : twice,
    )
  }
  const next = guided(
    profile.guides.initialization,
    instruct(
      prose`Start the SDK in the web view with the ${code('defaultOptions')} of ${code('tauri-plugin-sentry-api')}.`,
    ),
  )
  if (start === undefined) {
    return attention({
      evidence: prose`The plugin is registered so that it does not start the SDK in the web view, and no script does.`,
      risk: prose`Errors in the web view are not reported.`,
      next,
      ...(registration === undefined ? {} : { at: registration.at }),
    })
  }
  if (sendsThrough === null && start.sends === 'nowhere') {
    return attention({
      evidence: prose`The SDK is started without a DSN and without the options that send through ${code(plugin.name)}.`,
      risk: prose`Errors in the web view go nowhere.`,
      next,
      at: start.at,
    })
  }
  return passed(prose`A script starts the SDK at ${place(start.at)}.`)
}
