import { sdkKnown } from '../../../src/checks/setup/sdk-known.ts'
import { judges } from '../../support/judging.ts'
import { factsOf, packageJson } from '../../support/setup-facts.ts'

judges(sdkKnown, [
  ['no SDK', await factsOf({ 'package.json': packageJson({ express: '5' }) }), ['skipped']],
  [
    'build tools alone are no SDK',
    await factsOf({ 'package.json': packageJson({ '@sentry/vite-plugin': '4' }) }),
    ['skipped'],
  ],
  [
    'a profile',
    await factsOf({ 'package.json': packageJson({ '@sentry/react': '10', '@sentry/core': '10' }) }),
    ['passed'],
    /Known here: React/,
  ],
  [
    'an SDK without a profile was not looked at',
    await factsOf({ 'package.json': packageJson({ '@sentry/electron': '7' }) }),
    ['inconclusive'],
    /`@sentry\/electron` has no profile/,
  ],
  [
    'one of two packages has a profile',
    await factsOf({
      'web/package.json': packageJson({ '@sentry/react': '10' }),
      'app/pubspec.yaml': 'name: app\ndependencies:\n  sentry_flutter: ^9.0.0\n',
    }),
    ['passed', 'inconclusive'],
    /sentry_flutter/,
  ],
])
