import { sdkVersionsAligned } from '../../../src/checks/setup/sdk-versions-aligned.ts'
import { judges } from '../../support/judging.ts'
import { factsOf, packageJson } from '../../support/setup-facts.ts'

const of = (dependencies: Readonly<Record<string, string>>) => factsOf({ 'package.json': packageJson(dependencies) })

judges(sdkVersionsAligned, [
  ['one package alone', await of({ '@sentry/react': '^10.0.0' }), ['skipped']],
  ['one version', await of({ '@sentry/react': '^10.0.0', '@sentry/core': '10.4.0' }), ['passed']],
  [
    'row 17: two versions',
    await of({ '@sentry/react': '^10.0.0', '@sentry/browser': '^8.2.0' }),
    ['attention'],
    /package\.json:6:.*`@sentry\/browser` is `\^8\.2\.0`, `@sentry\/react` is `\^10\.0\.0`/,
  ],
  [
    'plugins, the command line and SDKs with versions of their own',
    await of({
      '@sentry/react': '^10.0.0',
      '@sentry/core': '^10.0.0',
      '@sentry/vite-plugin': '^4.0.0',
      '@sentry/cli': '^2.0.0',
      '@sentry/electron': '^7.0.0',
      '@sentry/types': '^9.0.0',
    }),
    ['passed'],
  ],
  [
    'versions that are not known',
    await of({ '@sentry/react': 'latest', '@sentry/browser': '^8.0.0 || ^9.0.0' }),
    ['skipped'],
  ],
  [
    'different packages of a workspace',
    await factsOf({
      'a/package.json': packageJson({ '@sentry/react': '^10.0.0' }),
      'b/package.json': packageJson({ '@sentry/react': '^8.0.0' }),
    }),
    ['skipped'],
  ],
])
