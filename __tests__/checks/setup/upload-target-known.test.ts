import { uploadTargetKnown } from '../../../src/checks/setup/upload-target-known.ts'
import { judges } from '../../support/judging.ts'
import type { Tree } from '../../support/repositories.ts'
import { factsOf, packageJson } from '../../support/setup-facts.ts'

const vite = (options: string, files: Tree = {}) =>
  factsOf({
    'package.json': packageJson({ '@sentry/react': '^10.0.0' }),
    'vite.config.ts': `import { sentryVitePlugin } from '@sentry/vite-plugin'\nexport default { plugins: [sentryVitePlugin(${options})] }\n`,
    ...files,
  })
const workflow =
  'on: push\njobs:\n  a:\n    steps:\n      - run: npm run build\n        env: { SENTRY_PROJECT: web, SENTRY_ORG: acme }\n'

judges(uploadTargetKnown, [
  ['no plugin', await factsOf({ 'package.json': packageJson({ '@sentry/react': '^10.0.0' }) }), ['skipped']],
  ['among the options', await vite("{ org: 'acme', project: 'web' }"), ['passed']],
  ['from a variable of the build', await vite('{ project: process.env.PROJECT }'), ['passed']],
  ['in a workflow', await vite('', { '.github/workflows/ci.yml': workflow }), ['passed']],
  ['in an env file', await vite('', { '.env.production': 'SENTRY_PROJECT=web\n' }), ['passed']],
  ['in a Dockerfile', await vite('', { Dockerfile: 'ARG SENTRY_PROJECT\n' }), ['passed']],
  ['from a host that holds variables', await vite('', { 'vercel.json': '{}' }), ['passed']],
  ['options from elsewhere', await vite('shared'), ['passed']],
  ['row 17: nowhere', await vite("{ org: 'acme' }"), ['attention'], /vite\.config\.ts:2:.*no `project`/],
  ['row 17: the organization neither', await vite(''), ['attention'], /organization is not named either/],
])
