import type { UploadPluginRule } from '../core/upload-plugin-rule.ts'

const rule = (
  bundler: string,
  name: string,
  maps: readonly string[],
  named: readonly (string | boolean)[],
): UploadPluginRule => ({
  module: new RegExp(`^@sentry/(?:${bundler}-plugin|bundler-plugins/${bundler})$`),
  name,
  maps,
  named,
})

/** https://docs.sentry.io/platforms/javascript/sourcemaps/uploading/ and the settings of each bundler. */
export const uploadPlugins: readonly UploadPluginRule[] = [
  rule('vite', 'sentryVitePlugin', ['build', 'sourcemap'], [true]),
  rule('webpack', 'sentryWebpackPlugin', ['devtool'], ['source-map']),
  rule('rollup', 'sentryRollupPlugin', ['output', 'sourcemap'], [true]),
  rule('esbuild', 'sentryEsbuildPlugin', ['sourcemap'], [true, 'linked']),
]
