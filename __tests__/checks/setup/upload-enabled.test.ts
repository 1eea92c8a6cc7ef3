import { uploadEnabled } from '../../../src/checks/setup/upload-enabled.ts'
import { judges } from '../../support/judging.ts'
import type { Tree } from '../../support/repositories.ts'
import { factsOf, packageJson } from '../../support/setup-facts.ts'

const vite = (options: string, files: Tree = {}) =>
  factsOf({
    'package.json': packageJson({ '@sentry/react': '^10.0.0' }),
    'vite.config.ts': `import { sentryVitePlugin } from '@sentry/vite-plugin'\nexport default { plugins: [sentryVitePlugin({\n${options}\n})] }\n`,
    ...files,
  })

judges(uploadEnabled, [
  ['no plugin', await factsOf({ 'package.json': packageJson({ '@sentry/react': '^10.0.0' }) }), ['skipped']],
  ['on', await vite("org: 'acme'"), ['passed']],
  ['where the environment decides', await vite('disable: !process.env.CI'), ['passed']],
  ['said to be on', await vite('disable: false'), ['passed']],
  ['row 17: off', await vite('disable: true'), ['attention'], /vite\.config\.ts:3:.*`disable`/],
  ['row 17: its maps off', await vite('sourcemaps: { disable: true }'), ['attention'], /`sourcemaps\.disable`/],
  [
    'a script uploads instead',
    await vite('sourcemaps: { disable: true }', { 'maps.sh': 'sentry-cli sourcemaps upload dist\n' }),
    ['passed'],
  ],
  [
    'code of the build uploads instead',
    await vite('sourcemaps: { disable: true }', {
      'upload.ts': "const cli = require.resolve('@sentry/cli/bin/sentry-cli')\n",
    }),
    ['passed'],
  ],
  ['an option of the same name elsewhere', await vite('release: { disable: true }'), ['passed']],
])
