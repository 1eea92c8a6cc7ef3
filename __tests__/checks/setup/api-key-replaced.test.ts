import { apiKeyReplaced } from '../../../src/checks/setup/api-key-replaced.ts'
import { judges } from '../../support/judging.ts'
import { factsOf } from '../../support/setup-facts.ts'

const step = (run: string, env: string) =>
  factsOf({
    '.github/workflows/ci.yml': `on: push\njobs:\n  a:\n    steps:\n      - run: ${run}\n        env:\n          ${env}: x\n`,
  })

judges(apiKeyReplaced, [
  ['no step', await factsOf({ 'a.txt': '' }), ['skipped']],
  ['a token', await step('sentry-cli info', 'SENTRY_AUTH_TOKEN'), ['passed']],
  ['row 17: a key', await step('sentry-cli info', 'SENTRY_API_KEY'), ['attention'], /ci\.yml:7:/],
  ['both', await step('sentry-cli info', 'SENTRY_AUTH_TOKEN: x\n          SENTRY_API_KEY'), ['passed']],
  ['a step that asks the API by itself', await step('./sentry-report.sh', 'SENTRY_API_KEY'), ['skipped']],
])
