import type { Symbolication } from '../core/profile.ts'

const plugins = ['sentryVitePlugin', 'sentryWebpackPlugin', 'sentryRollupPlugin', 'sentryEsbuildPlugin']

/** Ways to get source maps to Sentry: a bundler plugin, or the command line. https://docs.sentry.io/platforms/javascript/sourcemaps/ */
export const sourceMaps: Symbolication = {
  artifact: 'source maps',
  forms: [
    { kind: 'call', module: /^@sentry\//, names: plugins },
    { kind: 'command', pattern: /(?:\bsentry-cli|@sentry\/cli)\b[^\n|;&]{0,200}\bsourcemaps\s+upload\b/ },
    { kind: 'command', pattern: /\bgetsentry\/action-release@/ },
  ],
}
