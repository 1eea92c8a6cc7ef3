import { uploadFailuresSeen } from '../../../src/checks/setup/upload-failures-seen.ts'
import { judges } from '../../support/judging.ts'
import { factsOf } from '../../support/setup-facts.ts'

const job = (run: string, rest = '', head = '') =>
  factsOf({ '.github/workflows/ci.yml': `on: push\njobs:\n  a:\n${head}    steps:\n      - run: ${run}\n${rest}` })
const upload = 'sentry-cli sourcemaps upload dist'

judges(uploadFailuresSeen, [
  ['nothing uploads', await job('npm test || true'), ['skipped']],
  ['a failure shows', await job(upload), ['passed'], /1 step uploads, 1 of them shows/],
  [
    'row 19: the step goes on',
    await job(upload, '        continue-on-error: true\n'),
    ['passed'],
    /ci\.yml:5 runs `sentry-cli` with `continue-on-error`/,
  ],
  [
    'row 19: the job goes on',
    await job(upload, '', '    continue-on-error: true\n'),
    ['passed'],
    /`continue-on-error`/,
  ],
  ['row 19: the command goes on', await job(`${upload} || true`), ['passed'], /`\|\| true`/],
  [
    'another command goes on',
    await job('npm test || true && sentry-cli sourcemaps upload dist'),
    ['passed'],
    /1 of them show/,
  ],
])
