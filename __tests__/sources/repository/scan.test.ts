import { execFileSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { rawText } from '../../../src/core/text.ts'
import type { Exec } from '../../../src/ports.ts'
import type { RepositoryScan } from '../../../src/sources/repository/scan.ts'
import {
  folderWith,
  git,
  realGit,
  repositoryWith,
  scanned,
  type Tree,
  withoutGit,
  writeTree,
} from '../../support/repositories.ts'

const token = `sntryu_${'3f9c1b7e5a2d8460b1c7e9f3a5d2840617b9c3e5f1a7d2c4869b0e3f5a1c7d28'}`
const lfsPointer = 'version https://git-lfs.github.com/spec/v1\noid sha256:abc\nsize 12\n'

const tree: Tree = {
  'package.json': '{"name": "web", "dependencies": {"@sentry/node": "^10"}, "devDependencies": {"vite": "7"}}',
  'src/instrument.ts': "import * as Sentry from '@sentry/node'\nSentry.init()\n",
  'src/other.ts': 'export const settingsEntry = newsentry',
  'src-tauri/tauri.conf.json': '{"version": "1.0"}',
  '.github/workflows/ci.yml':
    'on: push\njobs:\n  a:\n    steps:\n      - run: npm run build\n        env: {SENTRY_AUTH_TOKEN: x}\n',
  '.github/actions/upload/action.yml': 'runs: {using: composite, steps: [{run: sentry-cli}]}',
  '.env.production': 'SENTRY_ORG=acme\nOTHER=1\n',
  'docs/setup.md': `Use sentry with ${token}`,
  'vendor/sentry/README': 'sentry',
  'package-lock.json': '{"packages": {"@sentry/node": {}}}',
  'logo.png': Buffer.from('\0PNG sentry'),
  'node_modules/@sentry/node/package.json': '{"name": "@sentry/node"}',
  'node_modules/@sentry/node/index.js': `sentry ${token}`,
}

function paths(files: readonly { readonly path: string }[]): readonly string[] {
  return files.map(file => file.path)
}

/** What matters of a scan, as text. */
function summary(scan: RepositoryScan) {
  return {
    manifests: paths(scan.manifests),
    tauri: paths(scan.tauriConfigs),
    workflows: paths(scan.workflows),
    env: scan.envFiles.map(({ path, tracked, keys }) => `${path} ${tracked} ${keys.map(({ name }) => name)}`),
    credentials: scan.credentials.map(
      ({ kind, at, example }) => `${kind} ${at.file}:${at.line}:${at.column} ${example}`,
    ),
    candidates: paths(scan.candidates),
    unread: scan.unread,
    caps: scan.capsHit,
  }
}

const expected = {
  manifests: ['package.json'],
  tauri: ['src-tauri/tauri.conf.json'],
  workflows: ['.github/actions/upload/action.yml', '.github/workflows/ci.yml'],
  env: ['.env.production true SENTRY_ORG'],
  credentials: ['user token docs/setup.md:1:17 true'],
  candidates: [
    '.env.production',
    '.github/actions/upload/action.yml',
    '.github/workflows/ci.yml',
    'package.json',
    'src/instrument.ts',
    'vendor/sentry/README',
  ],
  unread: [],
  caps: [],
}

describe('a scan', () => {
  test('through git: all there is to know, sorted, without installed dependencies', async () => {
    const scan = await scanned(repositoryWith(tree))
    expect(scan.listing.via).toBe('git')
    expect(summary(scan)).toEqual(expected)
    expect(scan.candidates.find(({ path }) => path === 'src/instrument.ts')?.text).toContain('Sentry.init()')
  })

  test('by walking: the same, except for what only git knows', async () => {
    const scan = await scanned(folderWith(tree))
    expect(scan.listing.via).toBe('walk')
    expect(summary(scan)).toEqual({ ...expected, env: ['.env.production false SENTRY_ORG'] })
  })

  test('below the top of the work tree', async () => {
    const root = repositoryWith({
      'packages/web/package.json': '{"name": "web"}',
      'packages/web/a.ts': 'Sentry',
      'b.ts': 'Sentry',
    })
    const scan = await scanned(join(root, 'packages/web'))
    expect([scan.listing.prefix, summary(scan).manifests, summary(scan).candidates]).toEqual([
      'packages/web/',
      ['package.json'],
      ['a.ts'],
    ])
  })

  test('of nothing', async () => {
    for (const root of [folderWith(), repositoryWith({})]) {
      const scan = await scanned(root)
      expect([scan.listing.files, summary(scan)]).toEqual([
        [],
        { manifests: [], tauri: [], workflows: [], env: [], credentials: [], candidates: [], unread: [], caps: [] },
      ])
    }
  })

  test('without git, what cannot be seen is named', async () => {
    const root = folderWith({ 'a.ts': 'Sentry' })
    execFileSync('mkfifo', [join(root, 'pipe')])
    writeFileSync(Buffer.concat([Buffer.from(`${root}/`), Buffer.from([0x61, 0xff])]), 'Sentry')
    expect(summary(await scanned(root))).toMatchObject({
      candidates: ['a.ts'],
      unread: [
        { path: 'a\uFFFD', why: 'unreadable' },
        { path: 'pipe', why: 'not-regular' },
      ],
    })
  })

  test('is the same every time', async () => {
    const root = repositoryWith(tree)
    const [one, other] = await Promise.all([scanned(root), scanned(root)])
    expect(JSON.stringify(summary(one))).toBe(JSON.stringify(summary(other)))
  })

  test('attributes that declare files binary hide nothing', async () => {
    const scan = await scanned(
      repositoryWith({ '.gitattributes': '* binary\n*.ts -diff\n', 'a.ts': `Sentry '${token}'` }),
    )
    expect(summary(scan)).toMatchObject({ candidates: ['a.ts'], credentials: ['user token a.ts:1:9 false'] })
  })
})

describe('files in UTF-16', () => {
  const wide = (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le')
  const files: Tree = {
    'deploy.ps1': wide(`$env:SENTRY_AUTH_TOKEN = '${token}'\r\n`),
    'other-order.ps1': wide(`$env:SENTRY_AUTH_TOKEN = '${token}'\r\n`).swap16(),
    'token-alone.txt': wide(token),
    'notes.txt': wide('nothing of interest'),
    'requirements.txt': wide('sentry-sdk==2.1\r\n'),
  }
  const credentials = [
    'user token deploy.ps1:1:27 false',
    'user token other-order.ps1:1:27 false',
    'user token token-alone.txt:1:1 false',
  ]

  test.each([
    ['through git', repositoryWith],
    ['by walking', folderWith],
  ])('are searched like others, %s', async (_, make) => {
    const scan = await scanned(make(files))
    expect(summary(scan)).toMatchObject({ credentials, manifests: ['requirements.txt'], unread: [] })
    expect(scan.manifests[0]?.dependencies.map(({ name }) => name)).toEqual(['sentry-sdk'])
  })

  test('are not found by a git without the expressions for it, and the others are', async () => {
    const without: Exec = {
      git: (root, args, limits) =>
        args.includes('-P')
          ? Promise.resolve({ kind: 'exited', code: 128, stdout: Buffer.from(''), stderr: 'fatal: cannot use Perl' })
          : realGit.git(root, args, limits),
    }
    const scan = await scanned(repositoryWith({ ...files, 'a.sh': `export SENTRY_AUTH_TOKEN=${token}` }), without)
    expect(summary(scan)).toMatchObject({ credentials: ['user token a.sh:1:26 false'], caps: [] })
  })
})

describe('credential files', () => {
  const hidden = '.sentryclirc\n.env.local\n'
  const withToken = '[auth]\ntoken=abc123\n'

  test('tracked, untracked and ignored ones, with a token or without', async () => {
    const root = repositoryWith({
      '.gitignore': hidden,
      'package.json': '{"dependencies": {"@sentry/react-native": "1"}}',
      'android/sentry.properties': 'auth.token=abc123',
      'tools/sentrycli.ini': '[defaults]\norg=a',
    })
    writeTree(root, {
      '.sentryclirc': withToken,
      'ios/sentry.properties': 'defaults.org=a',
      '.env.local': 'SENTRY_DSN=',
    })
    const scan = await scanned(root)
    expect(scan.credentialFiles).toEqual([
      { path: '.sentryclirc', git: 'ignored', holdsToken: true },
      { path: 'android/sentry.properties', git: 'tracked', holdsToken: true },
      { path: 'ios/sentry.properties', git: 'untracked', holdsToken: false },
      { path: 'tools/sentrycli.ini', git: 'tracked', holdsToken: false },
    ])
    expect(summary(scan).env).toEqual(['.env.local false SENTRY_DSN'])
  })

  test('without git nobody knows, and before anything was added they are untracked', async () => {
    const root = repositoryWith({ '.sentryclirc': withToken })
    expect((await scanned(root, withoutGit)).credentialFiles).toEqual([
      { path: '.sentryclirc', git: 'unknown', holdsToken: true },
    ])
    const fresh = folderWith({ '.sentryclirc': withToken, 'a.ts': `sentry ${token}` })
    git(fresh, 'init', '--quiet')
    const scan = await scanned(fresh)
    expect(scan.credentialFiles).toEqual([{ path: '.sentryclirc', git: 'untracked', holdsToken: true }])
    expect(scan.credentials).toEqual([])
  })

  test('a token in one counts once, and only if it is tracked', async () => {
    const root = repositoryWith({ '.sentryclirc': `# sentry\n[auth]\ntoken=${token}\n` })
    writeTree(root, { 'sub/.sentryclirc': `[auth]\ntoken=${token}\n` })
    expect(summary(await scanned(root)).credentials).toEqual(['user token .sentryclirc:3:7 false'])
  })

  test('links, folders and pipes in their place are not read', async () => {
    const root = repositoryWith({ 'a.txt': '' })
    writeTree(root, { '.sentryclirc': { link: '/proc/self/environ' } })
    mkdirSync(join(root, '.env'))
    execFileSync('mkfifo', [join(root, 'sentry.properties')])
    const scan = await scanned(root)
    expect([scan.credentialFiles, scan.envFiles]).toEqual([[], []])
    git(root, 'add', '.sentryclirc')
    expect((await scanned(root)).listing.links).toEqual(['.sentryclirc'])
  })
})

describe('what was not read is said', () => {
  test('malformed, too large, stored elsewhere, gone', async () => {
    const root = repositoryWith({
      'package.json': '{',
      'a/package.json': `{"name": "${'x'.repeat(2 ** 20)}"}`,
      'b/package.json': lfsPointer,
      '.github/workflows/a.yml': 'a: [',
      '.github/workflows/b.yml': `# ${'x'.repeat(2 ** 18)}\n`,
      'src/large.ts': `// sentry ${token}\n${'x'.repeat(2 ** 18)}`,
      'dist/index.js': `// sentry\n${'x'.repeat(2 ** 18)}`,
      'ios/App.xcodeproj/project.pbxproj': `// sentry\n${'x'.repeat(2 ** 18)}`,
      'yarn.lock': `sentry\n${'x'.repeat(2 ** 20)}`,
      'assets/model.gltf': lfsPointer,
      'src-tauri/tauri.conf.json': '[',
    })
    const scan = await scanned(root)
    expect(scan.unread).toEqual([
      { path: '.github/workflows/a.yml', why: 'malformed' },
      { path: '.github/workflows/b.yml', why: 'too-large' },
      { path: 'a/package.json', why: 'too-large' },
      { path: 'b/package.json', why: 'lfs-pointer' },
      { path: 'package.json', why: 'malformed' },
      { path: 'src-tauri/tauri.conf.json', why: 'malformed' },
      { path: 'src/large.ts', why: 'too-large' },
    ])
    expect(summary(scan)).toMatchObject({
      candidates: ['ios/App.xcodeproj/project.pbxproj'],
      credentials: ['user token src/large.ts:1:11 false'],
    })
  })

  test('a file that vanishes after the listing', async () => {
    const root = repositoryWith({ 'package.json': '{}', 'a.ts': 'Sentry' })
    const exec = {
      git: async (...[folder, args, limits]: Parameters<typeof realGit.git>) => {
        const reply = await realGit.git(folder, args, limits)
        if (args[0] === 'ls-files') rmSync(join(root, 'package.json'))
        return reply
      },
    }
    expect((await scanned(root, exec)).unread).toEqual([{ path: 'package.json', why: 'absent' }])
  })

  test('a file that turns into a pipe or a link after the listing', async () => {
    const root = repositoryWith({ 'package.json': '{}', 'Cargo.toml': '' })
    rmSync(join(root, 'package.json'))
    rmSync(join(root, 'Cargo.toml'))
    execFileSync('mkfifo', [join(root, 'package.json')])
    writeTree(root, { 'Cargo.toml': { link: '/etc/hostname' } })
    expect((await scanned(root)).unread).toEqual([
      { path: 'Cargo.toml', why: 'not-regular' },
      { path: 'package.json', why: 'not-regular' },
    ])
  })

  test('the time that is over', async () => {
    let now = 0
    const slowClock = { elapsedMs: () => (now += 3000) }
    const files = Object.fromEntries(Array.from({ length: 8 }, (_, n) => [`p${n}/package.json`, '{}']))
    const scan = await scanned(repositoryWith(files), realGit, slowClock)
    expect([scan.manifests.length, scan.unread]).toEqual([3, []])
    expect(scan.capsHit).toEqual([{ cap: 'time', left: expect.any(Number) }])
    expect(scan.capsHit[0]?.left).toBeGreaterThanOrEqual(5)
  })

  test('more manifests and more mentions than are read', async () => {
    const many = (count: number, name: (n: number) => string, text: string) =>
      Object.fromEntries(Array.from({ length: count }, (_, n) => [name(n), text]))
    const root = repositoryWith({
      ...many(2003, n => `p/${n}/go.mod`, 'module x'),
      ...many(5005, n => `s/${n}.ts`, 'Sentry'),
    })
    const scan = await scanned(root)
    expect([scan.manifests.length, scan.candidates.length]).toEqual([2000, 5000])
    expect(scan.capsHit).toEqual([
      { cap: 'manifest files', left: 3 },
      { cap: 'candidate files', left: 5 },
    ])
  })

  test('more text than is kept', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 12 }, (_, n) => [`${n}.md`, `sentry ${'x'.repeat(7 * 2 ** 20)}`]),
    )
    const scan = await scanned(folderWith(files))
    expect(scan.capsHit).toEqual([{ cap: 'bytes', left: 2 }])
  })

  test('a search that git did not finish is done by reading', async () => {
    const exec = {
      git: (...[folder, args, limits]: Parameters<typeof realGit.git>) =>
        args[0] === 'grep' ? Promise.resolve({ kind: 'timeout' } as const) : realGit.git(folder, args, limits),
    }
    expect(summary(await scanned(repositoryWith(tree), exec))).toEqual(expected)
  })
})

describe('hostile repositories', () => {
  test('names and values stay data', async () => {
    const name = '::error::x\n##[add-mask]y'
    const scan = await scanned(
      repositoryWith({
        [`${name}/package.json`]: JSON.stringify({
          name,
          version: '$(id)',
          dependencies: { [name]: '`id`', __proto__x: '1' },
        }),
        [`${name}/a.ts`]: 'Sentry',
      }),
    )
    const [manifest] = scan.manifests
    expect(manifest?.name && rawText(manifest.name)).toBe(name)
    expect(() => String(manifest?.name)).toThrow()
    expect(summary(scan).candidates).toEqual([`${name}/a.ts`])
  })

  test('nesting that would use up the stack does not end the process', async () => {
    const deep = '['.repeat(100_000)
    const scan = await scanned(
      repositoryWith({
        '.github/workflows/a.yml': deep,
        '.github/workflows/b.yml': '- '.repeat(100_000),
        'package.json': deep,
        'Cargo.toml': `a = ${deep}`,
        'b/Cargo.toml': `${'a.'.repeat(50_000)}b = 1`,
        'pom.xml': '<a>'.repeat(100_000),
        'pubspec.yaml': '{a: '.repeat(50_000),
      }),
    )
    expect(new Set(scan.unread.map(({ why }) => why))).toEqual(new Set(['malformed']))
    expect(scan.unread).toHaveLength(7)
  })

  test('a hundred folders deep and a thousand wide', async () => {
    const wide = Object.fromEntries(Array.from({ length: 1000 }, (_, n) => [`w/${n}/a.ts`, 'x']))
    const root = folderWith({ [`${'d/'.repeat(100)}a.ts`]: 'Sentry', ...wide, 'b.ts': 'Sentry' })
    const scan = await scanned(root)
    expect([summary(scan).candidates, scan.capsHit]).toEqual([['b.ts'], [{ cap: 'listed files', left: null }]])
  })
})
