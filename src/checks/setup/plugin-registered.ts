import type { Check } from '../../core/check.ts'
import { guided, instruct } from '../../core/next-command.ts'
import { attention, type Outcome, passed, skipped } from '../../core/outcome.ts'
import { code, place, prose } from '../../core/prose.ts'
import type { BridgedApplication } from '../../sources/repository/wiring/bridged-applications.ts'

/** The plugin between web view and SDK is given to the builder of the application, outside of comments and tests. */
export const pluginRegistered: Check<{ bridges: readonly BridgedApplication[] }> = {
  id: 'setup/plugin-registered',
  title: 'The plugin for the web view is registered',
  need: 'required',
  judge({ bridges }) {
    return bridges.length > 0
      ? bridges.map(judgeApplication)
      : skipped(prose`No application reports through a plugin for its web view.`)
  },
}

function judgeApplication({ profile, bridge, plugin, registrations }: BridgedApplication): Outcome {
  const used = registrations.find(registration => registration.used)
  if (used !== undefined) return passed(prose`${code(plugin.name)} is registered at ${place(used.at)}.`)
  const [dropped] = registrations
  const call = bridge.registrations[0]?.path ?? plugin.name
  return attention({
    evidence:
      dropped === undefined
        ? prose`${code(plugin.name)} is a dependency, and no call of ${code(call)} was found.`
        : prose`The plugin is made here, and no builder gets it.`,
    risk: prose`What happens in the web view does not reach the SDK of the native side through it.`,
    next: guided(
      profile.guides.initialization,
      instruct(prose`Give ${code(`${call}(&client)`)} to ${code('tauri::Builder::plugin')}, or remove the dependency.`),
    ),
    at: dropped?.at ?? plugin.at,
  })
}
