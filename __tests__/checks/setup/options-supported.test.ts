import { optionsSupported } from '../../../src/checks/setup/options-supported.ts'
import { judges } from '../../support/judging.ts'
import { factsOf, packageJson } from '../../support/setup-facts.ts'

const of = (version: string, options: string) =>
  factsOf({
    'package.json': packageJson({ '@sentry/react': version }),
    'a.js': `import * as Sentry from '@sentry/react'\nSentry.init(${options})\n`,
  })

judges(optionsSupported, [
  ['a version that is not known', await of('latest', '{ sendDefaultPii: true }'), ['skipped']],
  ['an older version', await of('^10.0.0', '{ sendDefaultPii: true }'), ['passed']],
  ['what came instead', await of('^11.0.0', '{ dataCollection: { userInfo: false } }'), ['passed']],
  [
    'row 17: an option that ended',
    await of('^11.0.0', '{\n  sendDefaultPii: false }'),
    ['attention'],
    /a\.js:3:.*`dataCollection`/,
  ],
  ['an option that may be there', await of('^11.0.0', '{ ...shared }'), ['passed']],
])
