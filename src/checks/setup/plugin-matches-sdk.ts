import type { Check } from '../../core/check.ts'
import { guided, instruct } from '../../core/next-command.ts'
import { attention, type Outcome, passed, skipped } from '../../core/outcome.ts'
import { code, place, prose } from '../../core/prose.ts'
import type { PluginVersions } from '../../sources/repository/wiring/plugin-versions.ts'

/** The plugin was built with the very SDK that the program starts. Pairs that are not known are no finding. */
export const pluginMatchesSdk: Check<{ versions: readonly PluginVersions[] }> = {
  id: 'setup/plugin-matches-sdk',
  title: 'Plugin and SDK belong together',
  need: 'required',
  judge({ versions }) {
    const known = versions.filter(({ expected }) => expected !== null)
    return known.length > 0
      ? known.map(judgePair)
      : skipped(prose`No plugin and SDK whose versions are known to belong together or not.`)
  },
}

function judgePair({ profile, plugin, sdk, expected, agree }: PluginVersions): Outcome {
  const ours = prose`${code(plugin.name)} ${code(plugin.range ?? '')} (${place(plugin.at)})`
  const theirs = prose`${code(sdk.name)} ${code(sdk.range ?? '')} (${place(sdk.at)})`
  if (agree) return passed(prose`${ours} and ${theirs} belong together.`)
  return attention({
    evidence: prose`${ours} was built with ${code(sdk.name)} ${code(expected ?? '')}, and the program uses ${theirs}.`,
    risk: prose`Two copies of the SDK are built in: the client of one means nothing to the other, or it does not compile.`,
    next: guided(
      profile.guides.initialization,
      instruct(prose`Take ${code(sdk.name)} ${code(expected ?? '')}, or the plugin that goes with yours.`),
    ),
    at: sdk.at,
  })
}
