import { commitsHaveHistory } from '../../../src/checks/setup/commits-have-history.ts'
import { judges } from '../../support/judging.ts'
import { factsOf } from '../../support/setup-facts.ts'

const job = (...steps: readonly string[]) =>
  factsOf({
    '.github/workflows/ci.yml': `on: push\njobs:\n  a:\n    steps:\n${steps.map(step => `      - ${step}\n`).join('')}`,
  })
const checkout = 'uses: actions/checkout@v4'
const release = 'uses: getsentry/action-release@v3'
const auto = 'run: sentry-cli releases set-commits --auto 1.0'

judges(commitsHaveHistory, [
  ['nothing finds commits', await job(checkout, 'run: sentry-cli releases new 1.0'), ['skipped']],
  ['no checkout before', await job(release, checkout), ['skipped']],
  ['row 17: the action', await job(checkout, release), ['attention'], /ci\.yml:6:.*action-release.*ci\.yml:5/],
  ['row 17: the command', await job(checkout, auto), ['attention'], /ci\.yml:6:.*set-commits --auto/],
  [
    'row 17: the command among others',
    await job(checkout, 'run: |\n          npm ci\n          sentry-cli releases set-commits 1.0 --auto'),
    ['attention'],
    /ci\.yml:8:/,
  ],
  ['the whole history', await job(`${checkout}\n        with: { fetch-depth: 0 }`, release), ['passed']],
  ['some history', await job(`${checkout}\n        with: { fetch-depth: 50 }`, auto), ['passed']],
  ['history fetched later', await job(checkout, 'run: git fetch --unshallow', auto), ['passed']],
  ['the command goes on without', await job(checkout, `${auto} --ignore-missing`), ['passed']],
  ['the action goes on without', await job(checkout, `${release}\n        with: { ignore_missing: true }`), ['passed']],
  ['the action sets none', await job(checkout, `${release}\n        with: { set_commits: skip }`), ['skipped']],
  [
    'commits given by hand',
    await job(checkout, 'run: sentry-cli releases set-commits 1.0 --commit acme/shop@abc'),
    ['skipped'],
  ],
])
