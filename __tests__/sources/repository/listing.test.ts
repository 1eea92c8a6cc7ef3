import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import type { Exec, ExecReply } from '../../../src/ports.ts'
import { gitRoot, listFiles } from '../../../src/sources/repository/listing.ts'
import {
  commitAll,
  folderWith,
  git,
  opened,
  realGit,
  repositoryWith,
  withoutGit,
  writeTree,
} from '../../support/repositories.ts'

function listed(path: string, exec: Exec = realGit) {
  return listFiles(opened(path), exec)
}

/** The real git, except that what matches gets another reply. */
function gitBut(matches: (args: readonly string[]) => boolean, reply: ExecReply): Exec {
  return { git: (root, args, limits) => (matches(args) ? Promise.resolve(reply) : realGit.git(root, args, limits)) }
}

function refusal(message: string): ExecReply {
  return { kind: 'exited', code: 128, stdout: Buffer.from(''), stderr: message }
}

describe('through git', () => {
  test('tracked, untracked, ignored, deleted, linked', async () => {
    const root = repositoryWith({
      'b.txt': '',
      'a/deleted.txt': '',
      'a/a.txt': '',
      '.gitignore': '*.log\n',
      link: { link: 'b.txt' },
    })
    writeTree(root, { 'new/file.txt': '', 'ignored.log': '' })
    rmSync(join(root, 'a/deleted.txt'))
    expect(await listed(root)).toEqual({
      hidden: [],
      special: [],
      via: 'git',
      walkedBecause: null,
      files: ['.gitignore', 'a/a.txt', 'b.txt'],
      untracked: ['new/file.txt'],
      links: ['link'],
      submodules: [],
      sparse: [],
      shallow: false,
      head: git(root, 'rev-parse', 'HEAD').trim(),
      prefix: '',
      complete: true,
    })
  })

  test('staged but not committed, and no commit at all', async () => {
    const root = folderWith({ 'a.txt': '', 'b.txt': '' })
    git(root, 'init', '--quiet')
    git(root, 'add', 'a.txt')
    expect(await listed(root)).toMatchObject({ via: 'git', files: ['a.txt'], untracked: ['b.txt'], head: null })
  })

  test('an empty repository', async () => {
    const root = folderWith()
    git(root, 'init', '--quiet')
    expect(await listed(root)).toMatchObject({ via: 'git', walkedBecause: null, files: [], head: null, complete: true })
  })

  test('a folder below the top: only what is in it, and where it is', async () => {
    const root = repositoryWith({ 'top.txt': '', 'packages/web app/src/a.txt': '', 'packages/other/b.txt': '' })
    expect(await listed(join(root, 'packages/web app'))).toMatchObject({
      via: 'git',
      files: ['src/a.txt'],
      untracked: [],
      prefix: 'packages/web app/',
    })
  })

  test('hostile names', async () => {
    const names = ['a\nb', '::error::x', '"quoted"', "it's", 'tab\there', '-rf', '$(id)', '%0A', 'ünï', 'a\\b', ' ']
    const root = repositoryWith(Object.fromEntries(names.map(name => [`n/${name}`, ''])))
    expect((await listed(root)).files).toEqual(names.map(name => `n/${name}`).sort())
  })

  test('a folder whose name holds a line end', async () => {
    const root = repositoryWith({ 'odd\nname/a.txt': '' })
    expect(await listed(join(root, 'odd\nname'))).toMatchObject({ files: ['a.txt'], prefix: 'odd\nname/' })
  })

  test('a name that is not UTF-8 is listed, and is not there to read', async () => {
    const root = folderWith()
    writeFileSync(Buffer.concat([Buffer.from(`${root}/`), Buffer.from([0x61, 0xff])]), 'x')
    git(root, 'init', '--quiet')
    commitAll(root)
    const { files } = await listed(root)
    expect(files).toEqual(['a\uFFFD'])
    expect(files.map(file => opened(root).read(file, 10))).toEqual([{ kind: 'absent' }])
  })

  test('a shallow clone says so', async () => {
    const origin = repositoryWith({ 'a.txt': '' })
    commitAll(origin)
    const clone = join(folderWith(), 'clone')
    git(origin, 'clone', '--quiet', '--depth=1', `file://${origin}`, clone)
    expect(await listed(clone)).toMatchObject({ via: 'git', shallow: true })
  })

  test('submodules and what a sparse checkout leaves out are named apart', async () => {
    const inner = repositoryWith({ 'inner.txt': '' })
    const root = repositoryWith({ 'kept/a.txt': '', 'left/b.txt': '' })
    git(root, '-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', inner, 'libs/inner')
    commitAll(root)
    git(root, 'sparse-checkout', 'set', 'kept', 'libs')
    expect(await listed(root)).toMatchObject({
      files: ['.gitmodules', 'kept/a.txt'],
      submodules: ['libs/inner'],
      sparse: ['left/b.txt'],
      untracked: [],
    })
  })

  test('a linked work tree', async () => {
    const root = repositoryWith({ 'a.txt': '' })
    const other = join(folderWith(), 'other')
    git(root, 'worktree', 'add', '--quiet', other)
    expect(await listed(other)).toMatchObject({ via: 'git', files: ['a.txt'] })
  })

  test('a file in conflict counts once', async () => {
    const root = repositoryWith({ 'a.txt': 'base' })
    git(root, 'checkout', '--quiet', '-b', 'other')
    writeTree(root, { 'a.txt': 'other' })
    commitAll(root)
    git(root, 'checkout', '--quiet', 'main')
    writeTree(root, { 'a.txt': 'main' })
    commitAll(root)
    expect(() => git(root, 'merge', '--quiet', 'other')).toThrow()
    expect(await listed(root)).toMatchObject({ files: ['a.txt'] })
  })

  test('untracked files without end do not cost the tracked ones', async () => {
    const root = repositoryWith({ 'a.txt': '' })
    const exec = gitBut(args => args.includes('-o'), { kind: 'overflow' })
    expect(await listed(root, exec)).toMatchObject({ via: 'git', files: ['a.txt'], untracked: [], complete: false })
  })
})

describe('by walking', () => {
  const tree = { 'package.json': '', 'src/a.ts': '', 'node_modules/x/index.js': '' }
  const walkedFiles = ['package.json', 'src/a.ts']

  test('without git on the machine', async () => {
    expect(await listed(repositoryWith(tree), withoutGit)).toMatchObject({
      via: 'walk',
      walkedBecause: 'git-absent',
      files: walkedFiles,
      shallow: null,
      head: null,
    })
  })

  test('a plain folder', async () => {
    expect(await listed(folderWith(tree))).toMatchObject({ walkedBecause: 'not-a-work-tree', files: walkedFiles })
  })

  test('a bare repository, and the inside of .git', async () => {
    const bare = folderWith()
    git(bare, 'init', '--quiet', '--bare')
    expect(await listed(bare)).toMatchObject({ via: 'walk', walkedBecause: 'not-a-work-tree' })
    expect(await listed(join(repositoryWith(tree), '.git'))).toMatchObject({ walkedBecause: 'not-a-work-tree' })
  })

  test.each([
    ["fatal: detected dubious ownership in repository at '/w'"],
    ["fatal: unsafe repository ('/w' is owned by someone else)"],
  ])('git refuses: %s', async message => {
    const exec = gitBut(() => true, refusal(message))
    expect(await listed(repositoryWith(tree), exec)).toMatchObject({ walkedBecause: 'git-refused', files: walkedFiles })
  })

  test('a broken repository', async () => {
    const root = repositoryWith(tree)
    writeTree(root, { '.git/index': 'not an index' })
    expect(await listed(root)).toMatchObject({ walkedBecause: 'git-refused', files: walkedFiles })
  })

  test.each(['timeout', 'killed', 'overflow'] as const)('git ends with %s', async kind => {
    const exec = gitBut(() => true, { kind })
    expect(await listed(repositoryWith(tree), exec)).toMatchObject({ walkedBecause: 'git-refused', files: walkedFiles })
  })

  test('a work tree to which nothing was added yet: the untracked ones are still known', async () => {
    const root = folderWith({ ...tree, '.gitignore': 'node_modules\nignored\n', ignored: '' })
    git(root, 'init', '--quiet')
    expect(await listed(root)).toMatchObject({
      via: 'walk',
      walkedBecause: 'nothing-tracked',
      files: ['.gitignore', 'ignored', 'package.json', 'src/a.ts'],
      untracked: ['.gitignore', 'package.json', 'src/a.ts'],
    })
  })
})

describe('a repository of another owner', () => {
  const isRoot = process.getuid?.() === 0
  const testAsRoot = isRoot ? test : test.skip

  testAsRoot('is listed through git all the same, below its top too', async () => {
    const { chownSync } = await import('node:fs')
    const root = repositoryWith({ 'packages/web/a.txt': '' })
    chownSync(root, 12345, 12345)
    chownSync(join(root, '.git'), 12345, 12345)
    expect(() => git(root, 'ls-files')).toThrow('dubious ownership')
    expect(await listed(root)).toMatchObject({ via: 'git', files: ['packages/web/a.txt'] })
    expect(await listed(join(root, 'packages/web'))).toMatchObject({ via: 'git', files: ['a.txt'] })
  })
})

describe('the top of a work tree', () => {
  test('from any folder in it', async () => {
    const root = repositoryWith({ 'a/b/c.txt': '' })
    expect(await gitRoot(realGit, root)).toBe(root)
    expect(await gitRoot(realGit, join(root, 'a/b'))).toBe(root)
  })

  test('with a line end in its name', async () => {
    const above = folderWith()
    const root = join(above, 'odd\n')
    renameSync(repositoryWith({ 'a/b.txt': '' }), root)
    expect(await gitRoot(realGit, join(root, 'a'))).toBe(root)
  })

  test('there is none outside, in a bare repository, or without git', async () => {
    const bare = folderWith()
    git(bare, 'init', '--quiet', '--bare')
    mkdirSync(join(bare, 'sub'))
    expect(await gitRoot(realGit, folderWith())).toBeNull()
    expect(await gitRoot(realGit, bare)).toBeNull()
    expect(await gitRoot(withoutGit, repositoryWith({ a: '' }))).toBeNull()
  })
})
