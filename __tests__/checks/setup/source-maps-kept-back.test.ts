import { sourceMapsKeptBack } from '../../../src/checks/setup/source-maps-kept-back.ts'
import { judges } from '../../support/judging.ts'
import type { Tree } from '../../support/repositories.ts'
import { factsOf, packageJson } from '../../support/setup-facts.ts'

const vite = (maps: string, options = '', files: Tree = {}) =>
  factsOf({
    'package.json': packageJson({ '@sentry/react': '^10.0.0' }),
    'vite.config.ts': `import { sentryVitePlugin } from '@sentry/vite-plugin'\nexport default {\n  build: { sourcemap: ${maps} },\n  plugins: [sentryVitePlugin({ ${options} })],\n}\n`,
    ...files,
  })

judges(sourceMapsKeptBack, [
  ['no plugin', await factsOf({ 'package.json': packageJson({ '@sentry/react': '^10.0.0' }) }), ['skipped']],
  ['hidden', await vite("'hidden'"), ['passed']],
  ['decided while building', await vite("process.env.CI ? 'hidden' : true"), ['passed']],
  ['row 17: named by the files', await vite('true'), ['attention'], /vite\.config\.ts:3:.*`build\.sourcemap`/],
  [
    'deleted by the plugin',
    await vite('true', "sourcemaps: { filesToDeleteAfterUpload: 'dist/**/*.map' }"),
    ['passed'],
  ],
  [
    'hidden and deleted by newer plugins',
    await vite('true', 'sourcemaps: { deleteSourcemapsAfterUpload: true }'),
    ['passed'],
  ],
  ['perhaps deleted by the plugin', await vite('true', '...shared'), ['passed']],
  [
    'deleted by a workflow',
    await vite('true', '', {
      '.github/workflows/ci.yml': "on: push\njobs:\n  a:\n    steps:\n      - run: find dist -name '*.map' -delete\n",
    }),
    ['passed'],
  ],
  [
    'a server keeps its maps',
    await factsOf({
      'package.json': packageJson({ '@sentry/node': '^10.0.0' }),
      'rollup.config.js':
        "import { sentryRollupPlugin } from '@sentry/rollup-plugin'\nexport default { output: { sourcemap: true }, plugins: [sentryRollupPlugin()] }\n",
    }),
    ['skipped'],
  ],
  ['a plugin that is off', await vite('true', 'sourcemaps: { disable: true }'), ['skipped']],
])
