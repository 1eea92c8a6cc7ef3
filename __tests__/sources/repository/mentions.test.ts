import { describe, expect, test } from '@jest/globals'
import { asRepoPath } from '../../../src/core/location.ts'
import { dependencyFolders, isDependencyFolder } from '../../../src/sources/repository/dependency-folders.ts'
import { isBuildOutput, roleOf } from '../../../src/sources/repository/file-roles.ts'
import { mentionPattern, mentionsSentry, mentionWords } from '../../../src/sources/repository/mentions.ts'
import { withoutHang } from '../../support/without-hang.ts'

describe('a mention of Sentry', () => {
  test.each([
    "import * as Sentry from '@sentry/node'",
    'sentry_sdk.init()',
    'withSentryConfig(config)',
    'RNSentrySDK.start()',
    'uses: getsentry/action-release@v3',
    'link libsentry.so',
    'SENTRY_DSN=',
    'NEXT_PUBLIC_SENTRY_DSN',
    'io.sentry.dsn',
    'DISABLE_SENTRY',
    'sntrys_',
    'x\nsentry',
  ])('%j', text => {
    expect(mentionsSentry(text)).toBe(true)
  })

  test.each([
    'SettingsEntry',
    'DNSEntry',
    'LifetimeEntry',
    'newsentry',
    'DNSENTRY',
    'CLASSENTRY',
    'entry',
    'sentinel',
    '',
  ])('not %j', text => {
    expect(mentionsSentry(text)).toBe(false)
  })

  test.each(mentionWords)('%s is what git looks for, in UTF-16 too', word => {
    const wide = Buffer.from(word, 'utf16le')
    for (const text of [word, wide.toString('latin1'), wide.swap16().toString('latin1')]) {
      expect(text).toMatch(new RegExp(mentionPattern))
    }
  })

  test('is found in time linear in the text', () => {
    for (const bait of ['s', 'S', 'sentr', 'SENTR', 'asentry', 'ASENTRY', 'get', 'sntr']) {
      withoutHang(() => mentionsSentry(bait.repeat(2 ** 20 / bait.length)))
    }
  })
})

describe('what a file is for', () => {
  test.each([
    ['src/a.ts', 'source'],
    ['Dockerfile', 'source'],
    ['requirements.txt', 'source'],
    ['package.json', 'source'],
    ['ios/App.xcodeproj/project.pbxproj', 'source'],
    ['README.md', 'prose'],
    ['docs/a.rst', 'prose'],
    ['LICENSE', 'prose'],
    ['LICENSE.txt', 'prose'],
    ['CHANGELOG', 'prose'],
    ['package-lock.json', 'generated'],
    ['pnpm-lock.yaml', 'generated'],
    ['yarn.lock', 'generated'],
    ['Cargo.lock', 'generated'],
    ['go.sum', 'generated'],
    ['Package.resolved', 'generated'],
    ['public/app.js.map', 'generated'],
    ['public/app.min.js', 'generated'],
    ['logo.png', 'asset'],
    ['libs/sentry.jar', 'asset'],
    ['src/licenses.ts', 'source'],
    ['src/lock.ts', 'source'],
  ])('%s: %s', (path, role) => {
    expect(roleOf(asRepoPath(path))).toBe(role)
  })

  test.each([
    ['dist/index.js', true],
    ['packages/a/build/static/main.css', true],
    ['src/dist.js', false],
    ['dist/readme.ts', false],
    ['distribution/a.js', false],
  ])('%s is build output: %s', (path, expected) => {
    expect(isBuildOutput(asRepoPath(path))).toBe(expected)
  })
})

describe('folders of installed dependencies', () => {
  const paths = [
    'node_modules/a/index.js',
    'packages/b/node_modules/c/index.js',
    'go.mod',
    'vendor/github.com/getsentry/sentry-go/client.go',
    'rails/Gemfile.lock',
    'rails/vendor/assets/own.js',
    'php/composer.json',
    'php/vendor/autoload.php',
    'rust/Cargo.toml',
    'rust/target/debug/x.d',
    'web/target/own.ts',
    'ios/Podfile',
    'ios/Pods/Sentry/a.m',
    'src/node_modules.ts',
    'vendor',
  ]

  test('are known by name, some only beside their manifest', () => {
    const isInstalled = dependencyFolders(paths)
    expect(paths.filter(isInstalled)).toEqual([
      'node_modules/a/index.js',
      'packages/b/node_modules/c/index.js',
      'vendor/github.com/getsentry/sentry-go/client.go',
      'php/vendor/autoload.php',
      'rust/target/debug/x.d',
      'ios/Pods/Sentry/a.m',
    ])
  })

  test('the walker is told the same', () => {
    expect(isDependencyFolder('node_modules', new Set())).toBe(true)
    expect(isDependencyFolder('vendor', new Set(['go.mod']))).toBe(true)
    expect(isDependencyFolder('vendor', new Set(['Rakefile']))).toBe(false)
    expect(isDependencyFolder('src', new Set(['go.mod']))).toBe(false)
  })
})
