import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { describe, expect, test } from '@jest/globals'
import { cliCommandsSupported } from '../../../src/checks/setup/cli-commands-supported.ts'
import { judges } from '../../support/judging.ts'
import { factsOf, packageJson } from '../../support/setup-facts.ts'

const install = '      - run: curl -sL https://sentry.io/get-cli/ | bash\n'
const of = (command: string, before = install, dependencies: Readonly<Record<string, string>> = {}) =>
  factsOf({
    'package.json': packageJson(dependencies),
    '.github/workflows/ci.yml': `on: push\njobs:\n  a:\n    steps:\n${before}      - run: |\n          set -e\n          ${command}\n`,
  })
const files = 'sentry-cli releases files 1.0 upload-sourcemaps dist'

judges(cliCommandsSupported, [
  ['sentry-cli is not used', await of('npm test'), ['skipped']],
  ['which version runs is not known', await of(files, ''), ['skipped']],
  ['a command that stays', await of('sentry-cli sourcemaps upload dist'), ['passed']],
  ['row 16: a command that ended', await of(files), ['failed'], /ci\.yml:8:.*`releases files`/],
  [
    'row 16: with options before it',
    await of('sentry-cli releases --org acme -p web files 1.0 upload-sourcemaps dist'),
    ['failed'],
  ],
  ['row 16: by npm, without a version', await of(files, '      - run: npm install -g @sentry/cli\n'), ['failed']],
  ['row 16: by the manifest', await of(`npx ${files}`, '', { '@sentry/cli': '^3.1.0' }), ['failed']],
  ['the manifest, and another one on the PATH', await of(files, '', { '@sentry/cli': '^3.1.0' }), ['skipped']],
  ['an older version by the manifest', await of(`npx ${files}`, '', { '@sentry/cli': '^2.1.0' }), ['skipped']],
  [
    'an older version by its variable',
    await of(files, `      - run: curl -sL https://sentry.io/get-cli/ | SENTRY_CLI_VERSION=2.50.0 bash\n`),
    ['skipped'],
  ],
  ['an older version by npm', await of(files, '      - run: npm i -g @sentry/cli@2\n'), ['skipped']],
  ['two versions', await of(files, `${install}      - run: npm i -g @sentry/cli@2\n`), ['skipped']],
  ['in a comment', await of(`sentry-cli info # ${files}`), ['passed']],
  ['a release of that name', await of('sentry-cli releases new files'), ['passed']],
  [
    'row 16: a script of package.json',
    await factsOf({
      'package.json': packageJson(
        { '@sentry/cli': '3.2.0' },
        { scripts: { maps: 'tsc && sentry-cli sourcemaps explain 1' } },
      ),
    }),
    ['failed'],
    /package\.json:8:.*`sourcemaps explain`/,
  ],
])

/** The native binary of this platform; `null` where npm left the optional package out. */
function nativeBinary(): string | null {
  try {
    return createRequire(import.meta.url).resolve(`@sentry/cli-${process.platform}-${process.arch}/bin/sentry-cli`)
  } catch {
    return null
  }
}

const binary = nativeBinary()

/** What it says, on either stream, of words that never get as far as a request. */
function run(words: string): string {
  const { stdout, stderr } = spawnSync(binary ?? '', words.split(' '), { encoding: 'utf8', env: {} })
  return stdout + stderr
}

const withBinary = binary === null ? describe.skip : describe

withBinary('the installed sentry-cli', () => {
  test.each([
    'releases files',
    'files',
    'sourcemaps explain',
    'send-metric',
    'sourcemaps upload --use-artifact-bundle',
    'releases finalize 1 --started 2',
    'info --api-key x',
    'upload-proguard --app-id x',
    'upload-proguard --version x',
    'upload-proguard --version-code x',
    'upload-proguard --android-manifest x',
    'upload-proguard --platform x',
  ])('does not know %s', words => expect(run(words)).toMatch(/unrecognized subcommand|unexpected argument/))

  test.each(['sourcemaps upload', 'releases set-commits', 'upload-proguard'])('knows %s', words =>
    expect(run(`${words} --help`)).toMatch(/^Usage: sentry-cli/m),
  )
})
