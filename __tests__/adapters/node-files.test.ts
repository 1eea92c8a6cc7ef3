import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { nodeFiles } from '../../src/adapters/node-files.ts'
import { asRepoPath } from '../../src/core/location.ts'
import { folderWith, opened, writeTree } from '../support/repositories.ts'

const secret = 'outside'

function read(root: string, path: string, maxBytes = 100) {
  return opened(root).read(asRepoPath(path), maxBytes)
}

describe('a folder', () => {
  test.each(['no-such-folder', 'file.txt'])('is not there: %s', name => {
    const root = folderWith({ 'file.txt': '' })
    expect(nodeFiles.folder(join(root, name))).toBeNull()
  })

  test('is named by its real path', () => {
    const root = folderWith({ 'real/file.txt': 'x', link: { link: 'real' } })
    expect(nodeFiles.folder(join(root, 'link'))?.path).toBe(join(root, 'real'))
  })
})

describe('reading', () => {
  test.each<[string, string | Buffer, unknown]>([
    ['text', 'hello', { kind: 'text', text: 'hello' }],
    ['an empty file', '', { kind: 'text', text: '' }],
    ['a byte order mark, which is dropped', '\uFEFFhello', { kind: 'text', text: 'hello' }],
    ['bytes that are not UTF-8', Buffer.from([0x61, 0xff, 0x62]), { kind: 'text', text: 'a\uFFFDb' }],
    ['a NUL', 'a\0b', { kind: 'binary' }],
    ['UTF-16', Buffer.from('\uFEFFhällo', 'utf16le'), { kind: 'text', text: 'hällo' }],
    ['UTF-16 of the other byte order', bigEndian('\uFEFFhällo'), { kind: 'text', text: 'hällo' }],
    ['UTF-16 without its mark', Buffer.from('hello', 'utf16le'), { kind: 'binary' }],
    ['half a character of UTF-16 too many', Buffer.from([0xff, 0xfe, 0x61, 0, 0x62]), { kind: 'text', text: 'a' }],
    ['UTF-16 with a NUL, and UTF-32', Buffer.from('\uFEFF\0a\0', 'utf16le'), { kind: 'binary' }],
    ['a mark alone', Buffer.from([0xff, 0xfe]), { kind: 'text', text: '' }],
    ['half a mark', Buffer.from([0xff]), { kind: 'text', text: '\uFFFD' }],
    ['a file of exactly the limit', 'x'.repeat(100), { kind: 'text', text: 'x'.repeat(100) }],
    ['a file above the limit', 'x'.repeat(101), { kind: 'too-large', bytes: 101 }],
  ])('%s', (_, content, expected) => {
    expect(read(folderWith({ 'a/file.txt': content }), 'a/file.txt')).toEqual(expected)
  })

  test('a NUL behind the first 8 KiB does not make a file binary', () => {
    const text = `${'x'.repeat(8192)}\0`
    expect(read(folderWith({ f: text }), 'f', 10_000)).toEqual({ kind: 'text', text })
  })

  test.each([
    'absent.txt',
    'no/such/folder.txt',
    'file.txt/below',
    '',
    '.',
    '..',
    '../outside.txt',
    'a/../../outside.txt',
    'a/../file.txt',
    './file.txt',
    '/etc/hostname',
    'a//file.txt',
    'file.txt\0',
  ])('nothing at %j', path => {
    const above = folderWith({ 'outside.txt': secret, 'root/file.txt': 'x', 'root/a/file.txt': 'x' })
    expect(read(join(above, 'root'), path)).toEqual({ kind: 'absent' })
  })

  test('links are not followed, wherever they lead', () => {
    const above = folderWith({ 'outside.txt': secret, 'root/file.txt': 'x' })
    writeTree(join(above, 'root'), {
      'to-file': { link: 'file.txt' },
      'to-outside': { link: '../outside.txt' },
      'to-nothing': { link: 'nothing' },
      'to-itself': { link: 'to-itself' },
      '.env': { link: '/proc/self/environ' },
    })
    for (const path of ['to-file', 'to-outside', 'to-nothing', 'to-itself', '.env']) {
      expect([path, read(join(above, 'root'), path)]).toEqual([path, { kind: 'not-regular' }])
    }
  })

  test('a linked folder is followed inside the root only', () => {
    const above = folderWith({ 'other/file.txt': secret, 'root/real/file.txt': 'inside' })
    const root = join(above, 'root')
    writeTree(root, { inside: { link: 'real' }, outside: { link: '../other' }, loop: { link: 'loop' } })
    expect(read(root, 'inside/file.txt')).toEqual({ kind: 'text', text: 'inside' })
    expect(read(root, 'outside/file.txt')).toEqual({ kind: 'absent' })
    expect(read(root, 'loop/file.txt')).toEqual({ kind: 'absent' })
  })

  test('a sibling folder whose name starts like the root is outside', () => {
    const above = folderWith({ 'root-too/file.txt': secret, 'root/file.txt': 'x' })
    symlinkSync('../root-too', join(above, 'root', 'too'))
    expect(read(join(above, 'root'), 'too/file.txt')).toEqual({ kind: 'absent' })
  })

  test('folders, pipes, sockets and devices are not read and do not block', async () => {
    const root = folderWith({})
    mkdirSync(join(root, '.env'))
    execFileSync('mkfifo', [join(root, 'pipe')])
    const server = createServer().listen(join(root, 'socket'))
    await new Promise(done => server.once('listening', done))
    for (const path of ['.env', 'pipe', 'socket']) {
      expect([path, read(root, path)]).toEqual([path, { kind: 'not-regular' }])
    }
    server.close()
    expect(opened('/dev').read(asRepoPath('zero'), 100)).toEqual({ kind: 'not-regular' })
  })

  test('a huge sparse file is told by its size', () => {
    const root = folderWith({ big: '' })
    truncateSync(join(root, 'big'), 2 ** 31)
    expect(read(root, 'big')).toEqual({ kind: 'too-large', bytes: 2 ** 31 })
  })

  test('a file whose size is unknown beforehand is read to its end, or to the limit', () => {
    const proc = opened('/proc/self')
    expect(proc.read(asRepoPath('status'), 100_000)).toMatchObject({
      kind: 'text',
      text: expect.stringContaining('Pid:'),
    })
    expect(proc.read(asRepoPath('status'), 10)).toEqual({ kind: 'too-large', bytes: 11 })
  })
})

describe('walking', () => {
  const nothing = () => false

  test('every file and link, sorted, without .git', () => {
    const root = folderWith({
      'b/c/deep.txt': '',
      'b/a.txt': '',
      'a.txt': '',
      '.git/config': '',
      'b/.git': 'gitdir: elsewhere',
      '.hidden/x': '',
    })
    writeTree(root, { link: { link: 'b' }, 'b/loop': { link: '..' } })
    expect(opened(root).walk(100, nothing)).toEqual({
      files: ['.hidden/x', 'a.txt', 'b/a.txt', 'b/c/deep.txt'],
      links: ['b/loop', 'link'],
      special: [],
      hidden: [],
      complete: true,
    })
  })

  test('skipped folders are judged by their name and the names beside them', () => {
    const root = folderWith({ 'go/vendor/a': '', 'go/go.mod': '', 'rails/vendor/b': '' })
    const walk = opened(root).walk(100, (name, siblings) => name === 'vendor' && siblings.has('go.mod'))
    expect(walk.files).toEqual(['go/go.mod', 'rails/vendor/b'])
  })

  test('the cap on files makes it incomplete, and keeps what lies highest', () => {
    const root = folderWith({ 'a/b/c/1': '', 'a/b/2': '', 'a/3': '', '4': '' })
    expect(opened(root).walk(2, nothing)).toMatchObject({ files: ['4', 'a/3'], links: [], complete: false })
    expect(opened(root).walk(4, nothing).complete).toBe(true)
  })

  test('a tree that is too deep makes it incomplete', () => {
    const deep = `${'d/'.repeat(80)}file`
    const walk = opened(folderWith({ [deep]: '', file: '' })).walk(100, nothing)
    expect(walk).toMatchObject({ files: ['file'], links: [], complete: false })
  })

  test('a folder that vanishes or cannot be read is named and makes it incomplete', () => {
    const root = folderWith({ 'a/file': '', file: '' })
    const walk = opened(root).walk(100, () => {
      rmSync(join(root, 'a'), { recursive: true })
      writeFileSync(join(root, 'a'), '')
      return false
    })
    expect(walk).toEqual({ files: ['file'], links: [], special: [], hidden: ['a'], complete: false })
  })

  test('pipes and sockets are no files, and named', async () => {
    const root = folderWith({ file: '' })
    execFileSync('mkfifo', [join(root, 'pipe')])
    chmodSync(join(root, 'pipe'), 0o600)
    const server = createServer().listen(join(root, 'socket'))
    await new Promise(done => server.once('listening', done))
    expect(opened(root).walk(100, nothing)).toMatchObject({
      files: ['file'],
      special: ['pipe', 'socket'],
      complete: true,
    })
    server.close()
  })

  test('names that are not UTF-8 are told apart from those that hold U+FFFD', () => {
    const root = folderWith({ 'valid\uFFFD': '' })
    writeFileSync(Buffer.concat([Buffer.from(`${root}/`), Buffer.from([0x61, 0xff])]), 'x')
    expect(opened(root).walk(100, nothing)).toMatchObject({
      files: ['valid\uFFFD'],
      hidden: ['a\uFFFD'],
      complete: true,
    })
  })

  test('a folder with a name that is not UTF-8 makes it incomplete', () => {
    const root = folderWith({ file: '' })
    mkdirSync(Buffer.concat([Buffer.from(`${root}/`), Buffer.from([0x61, 0xff])]))
    expect(opened(root).walk(100, nothing)).toMatchObject({ files: ['file'], hidden: ['a\uFFFD'], complete: false })
  })
})

describe('a folder that may not be looked into', () => {
  test('is named by a walk, and hides what lies below it, however deep', () => {
    const root = folderWith({ 'closed/file': '', 'closed/a/b/deep': '', file: '' })
    chmodSync(root, 0o755)
    chmodSync(join(root, 'closed'), 0o000)
    const folder = opened(root)
    const [walk, ...reads] = asAStranger(() => [
      folder.walk(100, () => false),
      ...['closed/file', 'closed/a/b/deep', 'absent/file'].map(path => folder.read(asRepoPath(path), 100)),
    ])
    chmodSync(join(root, 'closed'), 0o755)
    expect(walk).toMatchObject({ files: ['file'], hidden: ['closed'], complete: false })
    expect(reads).toEqual([{ kind: 'unreadable' }, { kind: 'unreadable' }, { kind: 'absent' }])
  })
})

function bigEndian(text: string): Buffer {
  return Buffer.from(text, 'utf16le').swap16()
}

/** Permissions mean nothing to root. */
function asAStranger<T>(look: () => T): T {
  if (process.geteuid?.() !== 0) return look()
  process.seteuid?.(65534)
  try {
    return look()
  } finally {
    process.seteuid?.(0)
  }
}
