import type { SyntaxNode } from '@lezer/common'
import { reduceScript } from '../code/javascript/reduce.ts'
import { unwrapped } from '../code/javascript/references.ts'
import type { Script } from '../code/javascript/script.ts'
import { type Use, usesIn } from '../code/javascript/uses.ts'
import { expressionOf, type Property, propertyAt } from '../code/javascript/values.ts'
import { locationIn, type Source } from '../code/source.ts'
import { environmentVariable, firstOf, hole, joined, literal, type Template, unknown } from '../code/template.ts'
import type { CodeName } from './release-input.ts'
import { mostStarts } from './starts.ts'

/** The `release` that scripts give to `Sentry.init`, `withSentry` and the bundler plugins, and their defaults. */
export function scriptNames(source: Source, script: Script): readonly CodeName[] {
  const calls = usesIn(script).filter(use => use.arguments !== null && use.module?.startsWith('@sentry/'))
  const starts = calls.filter(use => pluginOptions.has(use.name) || startsSdk(use))
  return starts.slice(0, mostStarts).flatMap(use => {
    const argument = pluginOptions.get(use.name)
    return argument === undefined ? sdkName(source, script, use) : bundlerName(source, script, use, argument)
  })
}

/** Which argument of a plugin or wrapper holds its options. */
const pluginOptions: ReadonlyMap<string, number> = new Map([
  ...['Vite', 'Webpack', 'Rollup', 'Esbuild', 'Rspack'].map(bundler => [`sentry${bundler}Plugin`, 0] as const),
  ...['sentrySvelteKit', 'sentryReactRouter', 'sentryTanstackStart', 'sentryRemixVitePlugin'].map(
    wrapper => [wrapper, 0] as const,
  ),
  ['SentryWebpackPlugin', 0],
  ['withSentryConfig', 1],
])

/** Where the options of plugins and of the wrappers around them hold the name, by age. */
const releaseKeys: readonly (readonly string[])[] = [
  ['release', 'name'],
  ['release'],
  ['sourceMapsUploadOptions', 'unstable_sentryVitePluginOptions', 'release', 'name'],
  ['sourceMapsUploadOptions', 'release', 'name'],
  ['unstable_sentryVitePluginOptions', 'release', 'name'],
  ['unstable_sentryWebpackPluginOptions', 'release', 'name'],
  ['webpack', 'unstable_sentryWebpackPluginOptions', 'release', 'name'],
]

/** https://github.com/getsentry/sentry-javascript/blob/develop/packages/bundler-plugins/src/core/options-mapping.ts */
const pluginDefault = firstOf([environmentVariable('SENTRY_RELEASE', 'build'), hole({ kind: 'git-sha' })])

function bundlerName(source: Source, script: Script, use: Use, argument: number): readonly CodeName[] {
  const options = use.arguments?.[argument]
  if (options === null) return [codeName(source, 'bundler', unknown, use.node)]
  const { release, read } = options === undefined ? { release: null, read: true } : releaseIn(script, options)
  if (release === null)
    return [codeName(source, read ? 'bundler-default' : 'bundler', read ? pluginDefault : unknown, use.node)]
  const template = reduceScript(script, { path: source.path, processEnv: 'build' }, release)
  if (template.length === 0) return [codeName(source, 'bundler-default', pluginDefault, use.node)]
  return [codeName(source, 'bundler', template, expressionOf(script, release))]
}

/** The node of the name; `read` is false where something that cannot be read may hold it. */
function releaseIn(
  script: Script,
  options: SyntaxNode,
): { readonly release: SyntaxNode | null; readonly read: boolean } {
  let read = true
  for (const keys of releaseKeys) {
    const property = propertyAt(script, options, ...keys)
    if (property.kind === 'unknown' && keys.length === 1) read = false
    if (property.kind === 'value' && !isObject(script, property.value)) return { release: property.value, read: true }
  }
  return { release: null, read }
}

function isObject(script: Script, node: SyntaxNode): boolean {
  return expressionOf(script, node).name === 'ObjectExpression'
}

const startingCalls = new Set(['init', 'withSentry'])

function startsSdk({ module, name }: Use): boolean {
  return startingCalls.has(name) && !/plugin|cli|wizard/.test(module ?? '')
}

function sdkName(source: Source, script: Script, use: Use): readonly CodeName[] {
  const options = optionsOf(script, use)
  const property: Property =
    options === undefined
      ? { kind: 'absent' }
      : options === null
        ? { kind: 'unknown' }
        : propertyAt(script, options, 'release')
  if (property.kind === 'unknown') return [codeName(source, 'sdk', unknown, use.node)]
  if (property.kind === 'value') {
    const template = reduceScript(script, { path: source.path, processEnv: readingTime(source, use) }, property.value)
    if (template.length > 0) return [codeName(source, 'sdk', template, expressionOf(script, property.value))]
  }
  const byDefault = sdkDefault(source, use)
  return byDefault === null ? [] : [codeName(source, 'sdk-default', byDefault, use.node)]
}

/** The options, also where a function gives them (`withSentry(env => ({ … }), …)`); `null` where they cannot be read. */
function optionsOf(script: Script, { arguments: given }: Use): SyntaxNode | null | undefined {
  const [first] = given ?? []
  if (!first) return first
  const options = expressionOf(script, first)
  if (options.name !== 'ArrowFunction') return options
  return options.lastChild === null || options.lastChild.name === 'Block' ? null : unwrapped(options.lastChild)
}

const servers = /^@sentry\/(?:node|nestjs|bun|deno|aws-serverless|google-cloud-serverless|serverless)(?:\/|$)/
const frameworks = /^@sentry\/(?:nextjs|nuxt|remix|sveltekit|astro|react-router|solidstart|tanstackstart-react)(?:\/|$)/

function runsOnServer({ path }: Source, { module }: Use): boolean {
  if (servers.test(module ?? '')) return true
  return frameworks.test(module ?? '') && !/client|browser/.test(path.slice(path.lastIndexOf('/') + 1))
}

/** Browsers have no environment: what a script for them reads from `process.env` was put there while building. */
function readingTime(source: Source, use: Use): 'build' | 'run' {
  return runsOnServer(source, use) || isElectronMain(use) ? 'run' : 'build'
}

function isElectronMain({ module }: Use): boolean {
  return module === '@sentry/electron' || module === '@sentry/electron/main'
}

/**
 * What an SDK takes where no release is given; `null` in browsers and frameworks, where the bundler plugin puts its own name in.
 * Node: https://github.com/getsentry/sentry-javascript/blob/develop/packages/node-core/src/sdk/api.ts,
 * Electron: https://github.com/getsentry/sentry-electron/blob/master/src/main/context.ts
 */
function sdkDefault(source: Source, use: Use): Template | null {
  const variable = environmentVariable('SENTRY_RELEASE', 'run')
  if (isElectronMain(use)) {
    const of = { kind: 'nearest', ecosystem: 'npm', to: source.path } as const
    return joined([hole({ kind: 'product-name', of }), literal('@'), hole({ kind: 'package-version', of })])
  }
  // The name of the bundle and the build number stand in the native projects.
  if (use.module === '@sentry/react-native' || use.module === '@sentry/capacitor') return unknown
  if (use.module === '@sentry/cloudflare') return firstOf([variable, unknown])
  return servers.test(use.module ?? '') ? firstOf([variable, hole({ kind: 'git-sha' })]) : null
}

function codeName(source: Source, kind: CodeName['source'], template: Template, node: SyntaxNode): CodeName {
  const { file, line } = locationIn(source, node.from)
  return { source: kind, template, at: { file, line } }
}
