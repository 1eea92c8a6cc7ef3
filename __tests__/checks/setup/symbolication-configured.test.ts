import { symbolicationConfigured } from '../../../src/checks/setup/symbolication-configured.ts'
import { judges } from '../../support/judging.ts'
import { factsOf, packageJson } from '../../support/setup-facts.ts'

const react = packageJson({ '@sentry/react': '10' })
const workflow = (run: string) =>
  `on: push\njobs:\n  build:\n    runs-on: ubuntu-latest\n    steps:\n      - run: ${run}\n`

judges(symbolicationConfigured, [
  ['nothing is minified', await factsOf({ 'package.json': packageJson({ '@sentry/node': '10' }) }), ['skipped']],
  [
    'a bundler plugin',
    await factsOf({
      'package.json': react,
      'vite.config.ts':
        "import { sentryVitePlugin } from '@sentry/vite-plugin'\nexport default { plugins: [sentryVitePlugin()] }\n",
    }),
    ['passed'],
    /React: source maps are uploaded by vite\.config\.ts:2/,
  ],
  [
    'a command in a workflow',
    await factsOf({
      'package.json': react,
      '.github/workflows/ci.yml': workflow('npx sentry-cli sourcemaps upload dist'),
    }),
    ['passed'],
    /ci\.yml:6/,
  ],
  [
    'a command in a script of package.json',
    await factsOf({
      'package.json': packageJson(
        { '@sentry/react': '10' },
        { scripts: { maps: 'sentry-cli sourcemaps upload dist' } },
      ),
    }),
    ['passed'],
  ],
  [
    'nothing uploads',
    await factsOf({ 'package.json': react }),
    ['attention'],
    /Nothing uploads source maps for `@sentry\/react`/,
  ],
  [
    'a command in a comment does not count',
    await factsOf({ 'package.json': react, 'build.sh': '# sentry-cli sourcemaps upload dist\n' }),
    ['attention'],
  ],
  [
    'a plugin that is imported and not called does not count',
    await factsOf({
      'package.json': react,
      'vite.config.ts': "import { sentryVitePlugin } from '@sentry/vite-plugin'\n",
    }),
    ['attention'],
  ],
])
