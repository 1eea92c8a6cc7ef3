import { namesAgree } from '../../../src/checks/release/names-agree.ts'
import { attention, failed } from '../../../src/core/outcome.ts'
import { judges } from '../../support/judging.ts'
import { factsOf, packageJson } from '../../support/setup-facts.ts'
import { rustProgram, tauriTree, workflowOf } from '../../support/tauri-application.ts'

const uploading = (release: string) =>
  workflowOf([
    'uses: getsentry/action-release@v3',
    'env:',
    '  SENTRY_AUTH_TOKEN: ${{ secrets.T }}',
    'with:',
    `  release: ${release}`,
  ])
const workflow = '.github/workflows/a.yml'
const differing = await factsOf(tauriTree({ [workflow]: uploading('notes-${{ github.ref_name }}') }))

judges(namesAgree(attention), [
  ['no names', await factsOf({ 'package.json': '{}' }), ['skipped']],
  ['one name', await factsOf(tauriTree()), ['skipped']],
  [
    'one name in two places',
    await factsOf(tauriTree({ [workflow]: uploading('notes@1.4.0') })),
    ['passed'],
    /the program `\$\{name of Cargo\.toml\}@.*` \(desktop\/src\/lib\.rs:7\), the upload `notes@1\.4\.0` \(\.github\/workflows\/a\.yml:10\)/,
  ],
  [
    'row 17a: program and upload differ, both places named',
    differing,
    ['attention'],
    /desktop\/src\/lib\.rs:7: The names of the release differ: the program .*lib\.rs:7\), the upload `notes-\$\{github\.ref_name\}` \(\.github\/workflows\/a\.yml:10\)/,
    /counted under two releases/,
  ],
  [
    'row 17a: a version and a commit',
    await factsOf(tauriTree({ [workflow]: uploading('${{ github.sha }}') })),
    ['attention'],
    /One release is a commit/,
  ],
  [
    'known only later',
    await factsOf(tauriTree({ [workflow]: uploading('notes@${{ inputs.version }}') })),
    ['inconclusive'],
    /known only later/,
  ],
  [
    'known only later, and a default',
    await factsOf({
      'package.json': packageJson({ '@sentry/node': '10' }),
      'a.js': "const Sentry = require('@sentry/node')\nSentry.init()\n",
      [workflow]: uploading('${{ inputs.version }}'),
    }),
    ['skipped'],
  ],
  [
    'two applications have two names',
    await factsOf({
      'api/package.json': packageJson({ '@sentry/node': '10' }, { name: 'api' }),
      'api/a.js': "require('@sentry/node').init({ release: 'api@1' })\n",
      'web/package.json': packageJson({ '@sentry/node': '10' }, { name: 'web' }),
      'web/a.js': "require('@sentry/node').init({ release: 'web@1' })\n",
    }),
    ['skipped'],
  ],
  [
    'the plugin replaces the release of the web view',
    await factsOf(
      tauriTree({
        'desktop/src/lib.rs': rustProgram(undefined, 'init_with_no_injection'),
        'src/main.ts':
          "import { init } from '@sentry/browser'\nimport { defaultOptions } from 'tauri-plugin-sentry-api'\ninit({ ...defaultOptions, release: 'web@1' })\n",
      }),
    ),
    ['skipped'],
  ],
])

judges(namesAgree(failed), [['row 30: a gate fails on what asks for attention here', differing, ['failed']]])
