import { commitIsBuilt } from '../../../src/checks/release/commit-is-built.ts'
import { judges } from '../../support/judging.ts'
import { factsOf } from '../../support/setup-facts.ts'
import { workflowOf } from '../../support/tauri-application.ts'

const head = ['uses: actions/checkout@v5', 'with:', '  ref: ${{ github.event.pull_request.head.sha || github.sha }}']
const build = (release: string, ...more: readonly string[]) => [
  'run: npm run build',
  ...more,
  'env:',
  `  SENTRY_RELEASE: ${release}`,
]
const facts = (on: string, ...steps: readonly (readonly string[])[]) =>
  factsOf({ '.github/workflows/a.yml': workflowOf(...steps).replace('on: push', `on: ${on}`) })
const merge = 'web@${{ github.sha }}'

judges(commitIsBuilt, [
  ['not on pull requests', await facts('push', head, build(merge)), ['skipped']],
  [
    'the merge commit is built',
    await facts('[push, pull_request]', ['uses: actions/checkout@v5'], build(merge)),
    ['passed'],
  ],
  [
    'the head is named',
    await facts('pull_request', head, build('${{ github.event.pull_request.head.sha || github.sha }}')),
    ['passed'],
  ],
  [
    'a step that may not run there',
    await facts('pull_request', head, build(merge, "if: github.event_name == 'push'")),
    ['passed'],
  ],
  [
    'rule 22: the head is built, the merge commit named',
    await facts('[push, pull_request]', head, build(merge)),
    ['attention'],
    /a\.yml:11: .*merge commit.*builds the head \(\.github\/workflows\/a\.yml:8\)/,
  ],
  [
    'rule 22: by the action',
    await facts('pull_request', head, ['uses: getsentry/action-release@v3', 'with:', '  release: ${{ github.sha }}']),
    ['attention'],
  ],
])
