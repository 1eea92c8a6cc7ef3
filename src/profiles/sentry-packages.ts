import type { Ecosystem } from '../core/ecosystem.ts'

/** A pattern of package names and what they are for. The first that matches decides. */
export interface PackagePattern {
  readonly names: RegExp
  readonly role: 'sdk' | 'build-tool'
}

const tools =
  /^@sentry\/(?:cli|wizard|bundler-plugins?|bundler-plugin-core|(?:vite|webpack|rollup|esbuild)-plugin|babel-plugin-component-annotate)$/

/** Names of the packages that are Sentry's, in each ecosystem: what makes a repository one that uses Sentry. */
export const sentryPackages: Readonly<Record<Ecosystem, readonly PackagePattern[]>> = {
  npm: [
    { names: tools, role: 'build-tool' },
    { names: /^@sentry\/(?!types$|utils$|eslint|typescript)/, role: 'sdk' },
    {
      names: /^(?:tauri-plugin-sentry-api|sentry-expo|sentry-cordova|react-native-sentry|raven|raven-js)$/,
      role: 'sdk',
    },
  ],
  cargo: [{ names: /^(?:sentry|sentry-[a-z0-9-]+|tauri-plugin-sentry)$/, role: 'sdk' }],
  python: [{ names: /^(?:sentry-sdk|raven)$/, role: 'sdk' }],
  go: [{ names: /^github\.com\/getsentry\/(?:sentry-go|raven-go)(?:\/|$)/, role: 'sdk' }],
  ruby: [{ names: /^(?:sentry-[a-z_-]+|sentry-raven)$/, role: 'sdk' }],
  php: [{ names: /^(?:sentry\/(?:sentry|sentry-laravel|sentry-symfony|sdk)|raven\/raven)$/, role: 'sdk' }],
  maven: [{ names: /^io\.sentry:/, role: 'sdk' }],
  gradle: [{ names: /^io\.sentry[:.]/, role: 'sdk' }],
  nuget: [{ names: /^(?:Sentry(?:\.[A-Za-z.]+)?|SharpRaven)$/, role: 'sdk' }],
  pub: [
    { names: /^sentry_dart_plugin$/, role: 'build-tool' },
    { names: /^sentry(?:_[a-z]+)?$/, role: 'sdk' },
  ],
  hex: [{ names: /^sentry$/, role: 'sdk' }],
  swift: [{ names: /^(?:getsentry\/sentry-cocoa|Sentry(?:\/HybridSDK|SwiftUI)?|SentrySwift)$/, role: 'sdk' }],
}
