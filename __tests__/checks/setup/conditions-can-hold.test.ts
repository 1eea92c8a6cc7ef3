import { conditionsCanHold } from '../../../src/checks/setup/conditions-can-hold.ts'
import { judges } from '../../support/judging.ts'
import { factsOf } from '../../support/setup-facts.ts'

const workflow = (jobs: string) => factsOf({ '.github/workflows/ci.yml': `on: push\njobs:\n  a:\n${jobs}` })
const step = (condition: string, rest = '', before = '') =>
  workflow(`    steps:\n${before}      - run: ./release.sh\n        if: ${condition}\n${rest}`)
const set = "env.SENTRY_AUTH_TOKEN != ''"

judges(conditionsCanHold, [
  ['no condition', await workflow('    steps:\n      - run: ls\n'), ['skipped']],
  ['a condition on something else', await step("env.NAME != ''"), ['skipped']],
  ['row 17: nobody sets it', await step(set), ['attention'], /ci\.yml:6:.*`env\.SENTRY_AUTH_TOKEN`/],
  ['row 17: as an expression', await step('${{ env.SENTRY_AUTH_TOKEN && github.ref }}'), ['attention']],
  [
    'the job sets it',
    await workflow(`    env: { SENTRY_AUTH_TOKEN: x }\n    steps:\n      - run: ls\n        if: ${set}\n`),
    ['passed'],
  ],
  [
    'the step itself sets it, and the runner sees that',
    await step(set, '        env: { SENTRY_AUTH_TOKEN: x }\n'),
    ['passed'],
  ],
  ['an earlier step may export it', await step(set, '', '      - run: echo "$LINE" >> $GITHUB_ENV\n'), ['passed']],
  ['an action may load it', await step(set, '', '      - uses: acme/load-secrets@v1\n'), ['passed']],
  ['a condition that asks for its absence', await step("env.SENTRY_AUTH_TOKEN == ''"), ['skipped']],
  ['one of several', await step('env.SENTRY_AUTH_TOKEN || always()'), ['skipped']],
  [
    'row 17: the condition of a job',
    await workflow(`    env: { SENTRY_AUTH_TOKEN: x }\n    if: ${set}\n    steps: []\n`),
    ['attention'],
    /ci\.yml:5:.*condition of a job/,
  ],
  [
    'a composite action gets its variables from its caller',
    await factsOf({
      'action.yml': `name: sentry\nruns:\n  using: composite\n  steps:\n    - run: ls\n      if: ${set}\n`,
    }),
    ['skipped'],
  ],
])
