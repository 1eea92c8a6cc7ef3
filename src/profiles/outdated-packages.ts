import type { Ecosystem } from '../core/ecosystem.ts'

/** A package of Sentry's that came to its end. */
export interface OutdatedPackage {
  readonly ecosystem: Ecosystem
  readonly names: RegExp
  /** The major version of Sentry's other packages that it does not belong to any more; `null` where it is out of date by itself. */
  readonly since: number | null
  readonly instead: string
}

const legacy = (ecosystem: Ecosystem, names: RegExp, instead: string): OutdatedPackage => ({
  ecosystem,
  names,
  since: null,
  instead,
})
const npm = (names: RegExp, since: number, instead: string): OutdatedPackage => ({
  ecosystem: 'npm',
  names,
  since,
  instead,
})

/** https://github.com/getsentry/sentry-javascript/blob/develop/MIGRATION.md, and the pages of the first SDKs. The first that matches decides. */
export const outdatedPackages: readonly OutdatedPackage[] = [
  legacy('npm', /^raven$/, '@sentry/node'),
  legacy('npm', /^raven-js$/, '@sentry/browser'),
  legacy('npm', /^@sentry\/(?:apm|minimal)$/, 'the SDK alone'),
  legacy('npm', /^(?:react-native-sentry|sentry-expo)$/, '@sentry/react-native'),
  npm(/^@sentry\/(?:tracing|integrations|hub|replay)$/, 8, 'the SDK alone'),
  npm(/^@sentry\/serverless$/, 8, '@sentry/aws-serverless or @sentry/google-cloud-serverless'),
  npm(/^@sentry\/opentelemetry-node$/, 8, '@sentry/node'),
  npm(/^@sentry\/angular-ivy$/, 8, '@sentry/angular'),
  npm(/^@sentry\/utils$/, 9, '@sentry/core'),
  npm(/^@sentry\/types$/, 11, '@sentry/core'),
  npm(/^@sentry\/node-core$/, 11, '@sentry/node'),
  legacy('python', /^raven$/, 'sentry-sdk'),
  legacy('ruby', /^sentry-raven$/, 'sentry-ruby'),
  legacy('go', /^github\.com\/getsentry\/raven-go$/, 'github.com/getsentry/sentry-go'),
  legacy('php', /^raven\/raven$/, 'sentry/sentry'),
  legacy('nuget', /^SharpRaven$/, 'Sentry'),
]

/** SDK packages of npm that are released together, under one version. */
export const releasedTogether: RegExp =
  /^@sentry\/(?:browser|react|vue|angular|svelte|sveltekit|nextjs|nuxt|remix|react-router|astro|solid|solidstart|gatsby|tanstackstart-react|ember|node|nestjs|bun|deno|cloudflare|aws-serverless|google-cloud-serverless|vercel-edge|core|opentelemetry|profiling-node|wasm|replay-canvas|feedback|browser-utils)$/
