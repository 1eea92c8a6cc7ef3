import { sdkPackagesCurrent } from '../../../src/checks/setup/sdk-packages-current.ts'
import { judges } from '../../support/judging.ts'
import { factsOf, packageJson } from '../../support/setup-facts.ts'

const of = (dependencies: Readonly<Record<string, string>>) => factsOf({ 'package.json': packageJson(dependencies) })

judges(sdkPackagesCurrent, [
  ['nothing of Sentry', await of({ express: '5' }), ['skipped']],
  ['current ones', await of({ '@sentry/node': '^10.1.0', '@sentry/profiling-node': '^10.1.0' }), ['passed']],
  [
    'row 17: a package that ended with the version beside it',
    await of({ '@sentry/node': '^8.33.1', '@sentry/tracing': '^7.40.0' }),
    ['attention'],
    /package\.json:6:.*`@sentry\/tracing` ended with version 8/,
  ],
  [
    'the same package beside the version that it belongs to',
    await of({ '@sentry/node': '^7.1.0', '@sentry/tracing': '^7.1.0' }),
    ['passed'],
  ],
  ['a version that may be either', await of({ '@sentry/node': '7 || 8', '@sentry/tracing': '^7.1.0' }), ['passed']],
  ['a name that was taken up again', await of({ '@sentry/react': '11.12.0', '@sentry/replay': '11.12.0' }), ['passed']],
  [
    'types, as long as they are published',
    await of({ '@sentry/node': '^10.0.0', '@sentry/types': '^10.0.0' }),
    ['passed'],
  ],
  [
    'types, later',
    await of({ '@sentry/node': '^11.0.0', '@sentry/types': '^10.0.0' }),
    ['attention'],
    /`@sentry\/types`/,
  ],
  [
    'the first SDK of npm',
    await of({ 'raven-js': '3.27.2' }),
    ['attention'],
    /package\.json:5:.*`raven-js` is not maintained/,
  ],
  [
    'the first SDK of Python',
    await factsOf({ 'requirements.txt': 'django==5\nraven==6.10.0\n' }),
    ['attention'],
    /requirements\.txt:2:.*`raven`/,
  ],
  [
    'a package that only sounds alike',
    await of({ '@sentry/node': '^8.0.0', 'raven-json': '1', '@acme/tracing': '7' }),
    ['passed'],
  ],
])
