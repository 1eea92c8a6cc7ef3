import { sourceMapsMade } from '../../../src/checks/setup/source-maps-made.ts'
import { judges } from '../../support/judging.ts'
import { factsOf, packageJson } from '../../support/setup-facts.ts'

const of = (path: string, code: string) =>
  factsOf({ 'package.json': packageJson({ '@sentry/react': '^10.0.0' }), [path]: code })
const vite = (config: string, before = '') =>
  of('vite.config.ts', `import { sentryVitePlugin } from '@sentry/vite-plugin'\n${before}export default ${config}\n`)

judges(sourceMapsMade, [
  ['no plugin', await of('a.js', 'sentry()'), ['skipped']],
  ['a plugin that stands in no configuration', await vite('[sentryVitePlugin()]'), ['skipped']],
  ['hidden maps', await vite("{ build: { sourcemap: 'hidden' }, plugins: [sentryVitePlugin()] }"), ['passed']],
  ['nothing said', await vite('{ plugins: [sentryVitePlugin()] }'), ['passed']],
  [
    'row 16: switched off',
    await vite(
      'defineConfig({\n  build: {\n    sourcemap: false,\n  },\n  plugins: [react(), sentryVitePlugin({})],\n})',
    ),
    ['failed'],
    /vite\.config\.ts:4:.*`build\.sourcemap` is `false`, and `sentryVitePlugin` at vite\.config\.ts:6/,
  ],
  [
    'row 16: switched off, in a function and through constants',
    await vite(
      'defineConfig(() => ({ build: { sourcemap: maps }, plugins }))',
      'const maps = false\nconst plugins = [sentryVitePlugin()]\n',
    ),
    ['failed'],
    /vite\.config\.ts:4/,
  ],
  [
    'where the upload decides',
    await vite(
      '{ build: { sourcemap: upload }, plugins: [upload && sentryVitePlugin()] }',
      'const upload = !!process.env.CI\n',
    ),
    ['passed'],
  ],
  [
    'the setting of something else',
    await vite('{ css: { sourcemap: false }, plugins: [sentryVitePlugin()] }'),
    ['passed'],
  ],
  ['what may stand in a spread', await vite('{ ...base, plugins: [sentryVitePlugin()] }'), ['skipped']],
  [
    'a plugin that is off',
    await vite('{ build: { sourcemap: false }, plugins: [sentryVitePlugin({ disable: true })] }'),
    ['skipped'],
  ],
  [
    'row 16: webpack',
    await of(
      'webpack.config.js',
      "const { sentryWebpackPlugin } = require('@sentry/webpack-plugin')\nmodule.exports = { devtool: false, plugins: [sentryWebpackPlugin({})] }\n",
    ),
    ['failed'],
    /webpack\.config\.js:2:.*`devtool`/,
  ],
  [
    'row 16: Rollup',
    await of(
      'rollup.config.mjs',
      "import { sentryRollupPlugin } from '@sentry/rollup-plugin'\nexport default { output: { sourcemap: false }, plugins: [sentryRollupPlugin()] }\n",
    ),
    ['failed'],
  ],
])
