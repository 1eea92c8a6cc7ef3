import type { WiringSite } from '../../../core/wiring.ts'
import { callsIn } from '../code/python/calls.ts'
import { textOf } from '../code/source.ts'
import { enclosing } from '../code/syntax-nodes.ts'
import type { InitSite } from './init-sites.ts'
import { type LookedAt, lookedAt } from './looked-at.ts'
import type { WiredPackage } from './packages.ts'

/** An SDK that starts only where a file is run, in an application that is imported by its server. */
export interface GuardedStart {
  readonly sdk: string
  /** The server or worker that imports it. */
  readonly importedBy: string
  readonly at: WiringSite
}

/**
 * Packages whose every start stands under `if __name__ == "__main__"`, and that depend on something that imports applications.
 * Where the same block goes on to run the application itself, the SDK does start with it.
 */
export function guardedStarts(packages: readonly WiredPackage[]): LookedAt<GuardedStart> {
  return lookedAt(packages, ({ profile, sdk, manifest, init }) => {
    const { importedBy } = profile.start
    const server = manifest.dependencies.find(({ name, use }) => use === 'runtime' && importedBy?.test(name))
    if (server === undefined || init.length === 0) return null
    const guarded = init.filter(isOnlyAsMain)
    if (guarded.length < init.length || guarded.some(runsApplication)) return []
    return guarded.map(({ at }) => ({ sdk: sdk.name, importedBy: server.name, at }))
  })
}

function isOnlyAsMain({ file, node }: InitSite): boolean {
  const python = file.python()
  return python !== null && callsIn(python).some(call => call.node.from === node.from && call.onlyAsMain)
}

/** Whether the outermost branch around the start calls something that sounds like running the application. */
function runsApplication({ file, node }: InitSite): boolean {
  const branches = new Set(['IfStatement'])
  let outermost = enclosing(node, branches)
  for (let next = outermost; next !== null; next = enclosing(next, branches)) outermost = next
  if (outermost === null) return false
  const rest = textOf(file, outermost).replace(textOf(file, node), '')
  return /(?:run|serve|start|main|execute)\w{0,40}\(/i.test(rest)
}
