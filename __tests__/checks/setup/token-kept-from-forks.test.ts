import { tokenKeptFromForks } from '../../../src/checks/setup/token-kept-from-forks.ts'
import { judges, site } from '../../support/judging.ts'

judges(tokenKeptFromForks, [
  ['no such workflow', { exposed: [], targetWorkflows: 0 }, ['skipped']],
  ['a workflow that keeps them apart', { exposed: [], targetWorkflows: 1 }, ['passed']],
  [
    'head and token in one job',
    { exposed: [{ at: site('.github/workflows/label.yml', 12) }], targetWorkflows: 1 },
    ['failed'],
    /label\.yml:12/,
  ],
])
