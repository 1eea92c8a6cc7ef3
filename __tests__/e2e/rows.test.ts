import { createHash } from 'node:crypto'
import { describe, expect, test } from '@jest/globals'
import { commandLine, found, reportOn } from '../support/product.ts'
import { folderWith, repositoryWith, type Tree, writeTree } from '../support/repositories.ts'

const token = `sntryu_${createHash('sha256').update('fixture').digest('hex')}`
const manifest = JSON.stringify({
  name: 'shop',
  version: '1.0.0',
  type: 'module',
  dependencies: { '@sentry/node': '^10.60.0' },
})
const wired: Tree = {
  'package.json': manifest,
  'instrument.mjs': "import * as Sentry from '@sentry/node'\nSentry.init({ dsn: process.env.SENTRY_DSN })\n",
}

type Verdict = readonly [name: string, tree: Tree, status: 'PASS' | 'PARTIAL' | 'FAIL', finding: string | null]

/** The rows of the status matrix that setup-preflight decides, as repositories. */
const rows: readonly Verdict[] = [
  ['14: an empty folder', {}, 'PARTIAL', 'setup/repository-checked-out'],
  [
    '14: no Sentry in use',
    { 'package.json': '{ "name": "shop" }', 'README.md': 'We do not use Sentry.' },
    'PARTIAL',
    'setup/sentry-in-use',
  ],
  [
    '14: names that only sound like it',
    { 'a.swift': 'struct SettingsEntry {}\nlet DNSEntry = 1\n' },
    'PARTIAL',
    'setup/sentry-in-use',
  ],
  ['15: profile resolved, contracts hold', wired, 'PASS', null],
  [
    '16: a token is committed',
    { ...wired, 'deploy.sh': `export SENTRY_AUTH_TOKEN=${token}\n` },
    'FAIL',
    'setup/secrets-not-committed deploy.sh',
  ],
  [
    '17: a manifest cannot be read',
    { ...wired, 'api/package.json': '{ "name": ' },
    'PARTIAL',
    'setup/repository-read-whole api/package.json',
  ],
  [
    '17: a workflow cannot be read',
    { ...wired, '.github/workflows/ci.yml': 'jobs: [\n' },
    'PARTIAL',
    'setup/repository-read-whole .github/workflows/ci.yml',
  ],
  [
    '17: a step uploads without a token',
    {
      ...wired,
      '.github/workflows/release.yml':
        'on: push\njobs:\n  release:\n    runs-on: ubuntu-latest\n    steps:\n      - run: npx sentry-cli releases new 1.0.0\n',
    },
    'PARTIAL',
    'setup/upload-has-token .github/workflows/release.yml',
  ],
  [
    '17b: a token in a test',
    { ...wired, 'tests/redact.test.js': `const token = '${token}'\n` },
    'PARTIAL',
    'setup/secrets-not-committed tests/redact.test.js',
  ],
  [
    '18: .sentryclirc with a token is tracked',
    { ...wired, '.sentryclirc': `[auth]\ntoken=${token}\n` },
    'FAIL',
    'setup/credential-files-ignored .sentryclirc',
  ],
  ['18: .sentryclirc without a token', { ...wired, '.sentryclirc': '[defaults]\norg=acme\n' }, 'PASS', null],
  ['19: variables are set nowhere', wired, 'PASS', null],
]

describe('setup-preflight, row', () => {
  test.each(rows)('%s', (_, tree, status, finding) => {
    const report = reportOn(Object.keys(tree).length === 0 ? folderWith() : repositoryWith(tree))
    const findings = found(report, 'attention', 'failed', 'inconclusive')
    expect(report.status).toBe(status)
    if (finding === null) expect(findings).toEqual([])
    else expect(findings).toContain(finding)
  })

  test('14: repo-root that is not there is bad usage', () => {
    const { code, stderr } = commandLine(['--mode', 'setup-preflight', '--repo-root', '/not/there', '--json'])
    expect(code).toBe(2)
    expect(stderr).toContain('`repo-root` accepts a folder that exists')
  })

  test('18: .sentryclirc with a token, neither tracked nor ignored', () => {
    const root = repositoryWith(wired)
    writeTree(root, { '.sentryclirc': `[auth]\ntoken=${token}\n` })
    expect(found(reportOn(root), 'attention')).toEqual(['setup/credential-files-ignored .sentryclirc'])
    writeTree(root, { '.gitignore': '.sentryclirc\n' })
    expect(reportOn(root).status).toBe('PASS')
  })
})

describe('the exit code of the command line', () => {
  const partial = () => folderWith()
  const failing = () => repositoryWith({ ...wired, 'deploy.sh': token })

  test.each([
    ['PASS', () => repositoryWith(wired), [], 0, 'ok'],
    ['PARTIAL', partial, [], 0, 'attention'],
    ['PARTIAL with fail-on partial', partial, ['--fail-on', 'partial'], 1, 'blocked'],
    ['FAIL', failing, [], 1, 'blocked'],
    ['FAIL with fail-on never', failing, ['--fail-on', 'never'], 0, 'attention'],
  ] as const)('%s', (_, root, args, code, conclusion) => {
    const ran = commandLine(['--mode', 'setup-preflight', '--repo-root', root(), '--json', ...args])
    expect(ran.code).toBe(code)
    expect(JSON.parse(ran.stdout)).toMatchObject({ conclusion })
  })

  test.each([
    ['a mode that does not exist', ['--mode', 'prod-heath'], '`mode` accepts one of'],
    ['an unknown flag', ['--mdoe', 'all'], 'Did you mean `--mode`?'],
    [
      'a report that cannot be written',
      ['--mode', 'setup-preflight', '--report-file', '/not/there/report.json'],
      '`report-file` could not be written',
    ],
  ])('2: %s', (_, args, said) => {
    const ran = commandLine([...args, '--json'])
    expect(ran.code).toBe(2)
    expect(ran.stderr).toContain(said)
    expect(JSON.parse(ran.stdout)).toMatchObject({ status: 'FAIL', conclusion: 'broken' })
  })
})

test('a NUL does not hide what a source file holds', () => {
  const report = reportOn(repositoryWith({ ...wired, 'src/b.js': `// \0\nconst sentry = '${token}'\n` }))
  expect(report.status).toBe('PARTIAL')
  expect(found(report, 'attention')).toContain('setup/repository-read-whole src/b.js')
})

test('standard output holds the JSON report alone', () => {
  const { stdout, stderr } = commandLine(['--mode', 'setup-preflight', '--repo-root', repositoryWith(wired), '--json'])
  expect(() => JSON.parse(stdout)).not.toThrow()
  expect(stderr).toContain('Status: PASS')
})
