import type { LoadOrder } from '../../../core/start-rules.ts'
import type { WiringSite } from '../../../core/wiring.ts'
import { type Load, loadsIn } from '../code/javascript/modules.ts'
import type { Script } from '../code/javascript/script.ts'
import { usesIn } from '../code/javascript/uses.ts'
import { locationIn } from '../code/source.ts'
import { enclosing } from '../code/syntax-nodes.ts'
import type { Manifest } from '../repository.ts'
import type { CodeFile } from './code-base.ts'
import { type LookedAt, lookedAt } from './looked-at.ts'
import { packageFile } from './package-file.ts'
import { filesByPackage } from './sdk-starts.ts'
import { namesFile } from './specifiers.ts'
import type { StartWithOptions } from './start-options.ts'

/** A package that is loaded before the SDK starts, so that it is not instrumented. */
export interface LateStart {
  readonly sdk: string
  readonly loaded: string
  readonly loadedAt: WiringSite
  readonly at: WiringSite
}

/**
 * Starts that trace, and a package loaded before them: in the same file, or in one that loads it ahead of the file that starts the
 * SDK. Only loads that are written out are known: what is loaded through other files is not looked at, and neither is a start in a
 * function that another file calls. A start that a command preloads, or a build that instruments, is on time.
 */
export function lateStarts(
  starts: readonly StartWithOptions[],
  manifests: readonly Manifest[],
  files: readonly CodeFile[],
): LookedAt<LateStart> {
  const filesOf = filesByPackage(manifests, files)
  return lookedAt(starts, start => {
    const order = start.profile.start.loadOrder
    if (order === null || start.major === null || start.major < order.since || !traces(start)) return null
    const own = filesOf(start.manifest)
    if (own.some(file => isInstrumentedByBuild(file, order) || preloads(file, start))) return []
    const late = ownLoadBefore(start, order, packageFile(start.manifest, files)?.isModule ?? false)
    if (late !== null) return [late]
    return isInFunction(start) ? [] : own.flatMap(file => loadBeforeStart(file, start, order))
  })
}

function traces({ names: { traces }, option }: StartWithOptions): boolean {
  const rate = option(traces.rate)
  if (rate.kind === 'literal') return rate.value !== 0
  return rate.kind !== 'absent' || traces.others.some(name => option(name).kind !== 'absent')
}

function isInstrumentedByBuild(file: CodeFile, { instead }: LoadOrder): boolean {
  const script = /@sentry\/[\w-]+\/\w/.test(file.text) ? file.script() : null
  return script !== null && loadsIn(script).some(({ module }) => instead.test(module))
}

/** `node --import ./dist/instrument.js` in a script or a Dockerfile; only the name is compared, as what runs may be built from it. */
function preloads({ language, text }: CodeFile, { site }: StartWithOptions): boolean {
  if (language.kind !== 'other') return false
  const modules = text.matchAll(/(?:^|[\s"'=])(?:--import|--require|--preload|-r)[ =]+["']?([^\s"'\\,]+)/g)
  return [...modules].some(([, module = '']) => nameOf(module) === nameOf(site.file.path))
}

/** `import` statements of an ES module run before its first statement, wherever they stand. */
function ownLoadBefore({ sdk, site }: StartWithOptions, order: LoadOrder, isModule: boolean): LateStart | null {
  const script = site.file.script()
  if (script === null) return null
  const hoists = /\.m[jt]s$/.test(site.file.path) || (isModule && !/\.c[jt]s$/.test(site.file.path))
  const load = instrumentedLoads(script, order).find(
    ({ form, from }) => from < site.node.from || (hoists && form === 'import'),
  )
  return load === undefined ? null : { sdk, loaded: load.module, loadedAt: siteOf(site.file, load), at: site.at }
}

function loadBeforeStart(file: CodeFile, { sdk, site }: StartWithOptions, order: LoadOrder): readonly LateStart[] {
  const isEntry =
    file !== site.file && file.text.includes(`/${nameOf(site.file.path)}`) && file.language.kind === 'javascript'
  const script = isEntry ? file.script() : null
  if (script === null) return []
  const start = loadsIn(script).find(load => !load.nested && namesFile(load.module, file.path, site.file.path))
  if (start === undefined) return []
  const before = instrumentedLoads(script, order).find(({ from }) => from < start.from)
  if (before === undefined) return []
  return [{ sdk, loaded: before.module, loadedAt: siteOf(file, before), at: siteOf(file, start) }]
}

/** Loads of instrumented packages at the top level that stay when types are gone. */
function instrumentedLoads(script: Script, { instrumented }: LoadOrder): readonly Load[] {
  const loads = loadsIn(script).filter(
    ({ module, form, typesOnly, nested }) =>
      instrumented.test(module) && (form === 'import' || form === 'require') && !typesOnly && !nested,
  )
  if (loads.length === 0) return []
  const used = new Set(usesIn(script).map(({ module }) => module))
  return loads.filter(({ module, form }) => form === 'require' || used.has(module))
}

const functions = new Set(['FunctionDeclaration', 'FunctionExpression', 'ArrowFunction', 'MethodDeclaration'])

function isInFunction({ site }: StartWithOptions): boolean {
  return enclosing(site.node, functions) !== null
}

/** How other files name it: without extension, an index by its folder. */
function nameOf(path: string): string {
  const stem = path.replace(/(?:\/index)?\.[cm]?[jt]sx?$/, '')
  return stem.slice(stem.lastIndexOf('/') + 1)
}

function siteOf(file: CodeFile, load: Load): WiringSite {
  const { line } = locationIn(file.source(), load.from)
  return { file: file.path, line }
}
