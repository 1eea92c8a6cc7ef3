import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { asRepoPath } from '../../../src/core/location.ts'
import { envKeysIn, isEnvFile } from '../../../src/sources/repository/env-files.ts'
import { withoutHang } from '../../support/without-hang.ts'

const file = asRepoPath('.env')

function keys(text: string): readonly string[] {
  return envKeysIn(text, file).map(({ name, shape, at }) => `${name} ${shape} @${at.line}`)
}

describe('which files hold variables', () => {
  test.each([
    '.env',
    '.env.local',
    'apps/web/.env.production.local',
    '.env.example',
    '.env.sentry-build-plugin',
    'fastlane/.env.ios.beta',
    'config/app.env',
    '.envrc',
  ])('%s', path => {
    expect(isEnvFile(asRepoPath(path))).toBe(true)
  })

  test.each([
    'env',
    'src/.env.ts',
    '.env.d.ts',
    '.environment',
    'my.env.json',
    '.env.enc',
    '.env.vault',
    'environment.yml',
    'a.envrc',
  ])('not %s', path => {
    expect(isEnvFile(asRepoPath(path))).toBe(false)
  })
})

describe('keys that concern Sentry', () => {
  test('with their lines and what their values look like', () => {
    expect(
      keys(
        [
          '# SENTRY_COMMENTED=1',
          'SENTRY_DSN=https://0123456789abcdef0123456789abcdef@o1.ingest.sentry.io/1',
          'OTHER=1',
          'export NEXT_PUBLIC_SENTRY_DSN = "${SENTRY_DSN}"',
          '  SENTRY_ORG=',
          "SENTRY_PROJECT=''",
          'SENTRY_AUTH_TOKEN=your-token-here',
          'SENTRY_TOKEN=sntrys_YOUR_TOKEN_HERE # comment',
          'HANDY_DISABLE_SENTRY: yes',
          'sentry_environment=production',
          'NOT_A_KEY',
          'ESSENTRY=1',
          'VITE_SENTRY_RELEASE=$npm_package_version',
          'SENTRY_URL=<url>',
        ].join('\r\n'),
      ),
    ).toEqual([
      'SENTRY_DSN set @2',
      'NEXT_PUBLIC_SENTRY_DSN reference @4',
      'SENTRY_ORG empty @5',
      'SENTRY_PROJECT empty @6',
      'SENTRY_AUTH_TOKEN placeholder @7',
      'SENTRY_TOKEN placeholder @8',
      'HANDY_DISABLE_SENTRY set @9',
      'sentry_environment set @10',
      'VITE_SENTRY_RELEASE reference @13',
      'SENTRY_URL placeholder @14',
    ])
  })

  test('what stands in the value of another key is none', () => {
    expect(keys('A="\nSENTRY_DSN=x\n"\nSENTRY_ORG=acme\n')).toEqual(['SENTRY_ORG set @4'])
  })

  test('the last one counts', () => {
    expect(keys('SENTRY_ORG=\nSENTRY_ORG=acme\n')).toEqual(['SENTRY_ORG set @2'])
  })

  test('no value comes out', () => {
    const values = fc.stringMatching(/^canary[A-Za-z0-9]{8}$/)
    fc.assert(
      fc.property(values, fc.constantFrom('', '"', "'", '`'), (value, quote) => {
        expect(JSON.stringify(envKeysIn(`SENTRY_AUTH_TOKEN=${quote}${value}${quote}`, file))).not.toContain(value)
      }),
    )
  })

  test('any text is read without an error', () => {
    const soup = fc.array(
      fc.constantFrom(
        'SENTRY_A',
        '=',
        ':',
        '"',
        "'",
        '`',
        '\\',
        '\n',
        '\r',
        '#',
        ' ',
        '$',
        '{',
        '__proto__',
        'export ',
      ),
      { maxLength: 40 },
    )
    fc.assert(
      fc.property(soup, pieces => void keys(pieces.join(''))),
      { numRuns: 2000 },
    )
  })

  test.each(['\n', ' ', 'a', "A='\\'\n", 'A="\n', 'A=`', 'SENTRY_A=\n', '# ', 'export ', "a='"])(
    '64 KiB of %j take no longer than their length',
    bait => {
      withoutHang(() => keys(bait.repeat(Math.ceil(2 ** 16 / bait.length))))
    },
  )
})
