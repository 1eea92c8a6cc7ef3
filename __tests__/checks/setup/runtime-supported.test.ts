import { runtimeSupported } from '../../../src/checks/setup/runtime-supported.ts'
import { judges } from '../../support/judging.ts'
import { factsOf, packageJson } from '../../support/setup-facts.ts'

const of = (version: string, node?: string) =>
  factsOf({ 'package.json': packageJson({ '@sentry/node': version }, node === undefined ? {} : { engines: { node } }) })

judges(runtimeSupported, [
  ['nothing declared', await of('^11.0.0'), ['skipped']],
  ['a version with lower needs', await of('^10.0.0', '18.x'), ['skipped']],
  ['no range', await of('^11.0.0', 'lts/*'), ['skipped']],
  ['one that fits', await of('^11.0.0', '>=22.12 <23'), ['passed']],
  ['row 19: one that also allows others', await of('^11.0.0', '>=18'), ['passed'], /package\.json:8 allows versions/],
  [
    'row 16: one that never fits',
    await of('^11.0.0', '18.x'),
    ['failed'],
    /package\.json:8:.*none that `@sentry\/node` works with/,
  ],
  ['row 16: just below', await of('^11.0.0', '~20.18.1'), ['failed']],
])
