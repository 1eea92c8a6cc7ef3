import type { EndedPreloads } from '../../../core/start-rules.ts'
import type { WiringSite } from '../../../core/wiring.ts'
import { loadsIn } from '../code/javascript/modules.ts'
import { locationIn } from '../code/source.ts'
import type { Manifest } from '../repository.ts'
import type { CodeFile } from './code-base.ts'
import { type LookedAt, lookedAt } from './looked-at.ts'
import type { WiredPackage } from './packages.ts'
import { filesByPackage } from './sdk-starts.ts'
import { majorOf } from './versions.ts'

/** A way to load the SDK before the application that its version does not know any more. */
export interface EndedPreload {
  readonly sdk: string
  readonly what: 'option' | 'module'
  /** How to do it instead. */
  readonly instead: string
  readonly at: WiringSite
}

/** Preloads that ended with the version of the SDK, in the package's own files: scripts, Dockerfiles, code. */
export function endedPreloads(
  packages: readonly WiredPackage[],
  manifests: readonly Manifest[],
  files: readonly CodeFile[],
): LookedAt<EndedPreload> {
  const filesOf = filesByPackage(manifests, files)
  return lookedAt(packages, ({ profile, sdk, manifest, init }) => {
    const ended = profile.start.endedPreloads
    if (ended === null || (majorOf(sdk.range) ?? 0) < ended.since) return null
    const starts = new Set(init.map(({ at }) => stemOf(at.file)))
    return filesOf(manifest).flatMap(file =>
      [...commandsIn(file, ended, starts), ...loadsOf(file, ended)].map(({ what, offset }) => ({
        sdk: sdk.name,
        what,
        instead: ended.instead,
        at: siteAt(file, offset),
      })),
    )
  })
}

interface Found {
  readonly what: EndedPreload['what']
  readonly offset: number
}

/** `node -r ./instrument.js`, where that file starts the SDK. */
function commandsIn(file: CodeFile, ended: EndedPreloads, starts: ReadonlySet<string>): readonly Found[] {
  if (file.language.kind !== 'other' || !/-r\b|--require|--import/.test(file.text)) return []
  const { code } = file.source()
  const options = [...code.matchAll(ended.option)].filter(([, module = '']) => starts.has(stemOf(module)))
  const modules = [...code.matchAll(/--(?:import|require)[ =]+["']?([^\s"'\\,]+)/g)].filter(([, module = '']) =>
    ended.modules.test(module),
  )
  return [
    ...options.map(({ index }) => ({ what: 'option', offset: index + 1 }) as const),
    ...modules.map(({ index }) => ({ what: 'module', offset: index }) as const),
  ]
}

function loadsOf(file: CodeFile, { modules }: EndedPreloads): readonly Found[] {
  const script = /@sentry\/[\w-]+\/\w/.test(file.text) ? file.script() : null
  if (script === null) return []
  return loadsIn(script)
    .filter(({ module }) => modules.test(module))
    .map(({ from }) => ({ what: 'module', offset: from }))
}

/** `./dist/instrument.js` may be built from `src/instrument.ts`: only the name is compared. */
function stemOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.[cm]?[jt]sx?$/, '')
}

function siteAt(file: CodeFile, offset: number): WiringSite {
  const { line } = locationIn(file.source(), offset)
  return { file: file.path, line }
}
