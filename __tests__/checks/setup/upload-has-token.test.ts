import { uploadHasToken } from '../../../src/checks/setup/upload-has-token.ts'
import { judges, site } from '../../support/judging.ts'
import { factsOf } from '../../support/setup-facts.ts'
import { workflowOf } from '../../support/tauri-application.ts'

const step = (token: 'present' | 'inherited' | 'missing') => ({
  uploads: [{ tool: 'sentry-cli', token, at: site('.github/workflows/release.yml', 9) }],
})

const upload = ['run: sentry-cli debug-files upload target']
const facts = (...steps: readonly (readonly string[])[]) =>
  factsOf({ '.github/workflows/release.yml': workflowOf(...steps) })
const setup = ['uses: matbour/setup-sentry-cli@v2', 'with:', '  token: ${{ secrets.SENTRY_AUTH_TOKEN }}']

judges(uploadHasToken, [
  ['an action before it leaves a token', await facts(setup, upload), ['passed']],
  [
    'a script before it leaves a token',
    await facts(['run: echo "SENTRY_AUTH_TOKEN=$(vault read token)" >> "$GITHUB_ENV"'], upload),
    ['passed'],
  ],
  ['row 17: an action behind it, or without a token', await facts(setup.slice(0, 1), upload, setup), ['attention']],
  ['no step uploads', { uploads: [] }, ['skipped']],
  ['with a token', step('present'), ['passed'], /runs `sentry-cli` with a token/],
  ['with what its caller gives', step('inherited'), ['passed'], /caller/],
  ['row 17: without a token', step('missing'), ['attention'], /release\.yml:9.*SENTRY_AUTH_TOKEN/],
])
