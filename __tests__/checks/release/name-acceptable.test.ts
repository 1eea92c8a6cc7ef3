import { nameAcceptable } from '../../../src/checks/release/name-acceptable.ts'
import { judges } from '../../support/judging.ts'
import { factsOf, packageJson } from '../../support/setup-facts.ts'
import { workflowOf } from '../../support/tauri-application.ts'

const released = (release: string) =>
  factsOf({
    'package.json': packageJson({ '@sentry/node': '10' }, { name: '@acme/shop' }),
    '.github/workflows/a.yml': workflowOf(['run: npm run build', 'env:', `  SENTRY_RELEASE: ${release}`]),
  })

judges(nameAcceptable, [
  ['nothing names a release', await factsOf({ 'package.json': packageJson({ '@sentry/node': '10' }) }), ['skipped']],
  ['a version', await released('shop@1.0.0'), ['passed']],
  ['what is known only later', await released('${{ github.ref_name }}'), ['passed']],
  [
    'row 30: a slash',
    await released('acme/shop@1.0.0'),
    ['failed'],
    /a\.yml:8: .*it has a slash.*`acme\/shop@1\.0\.0`/,
  ],
  [
    'row 30: a slash beside what is known only later',
    await released('acme/${{ inputs.version }}'),
    ['failed'],
    /has a slash/,
  ],
  ['row 30: a whole ref', await released('${{ github.ref }}'), ['failed'], /has a slash/],
  ['row 30: reserved', await released('latest'), ['failed'], /is reserved/],
  ['row 30: too long', await released('x'.repeat(201)), ['failed'], /longer than 200 bytes/],
])
