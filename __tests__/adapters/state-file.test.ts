import { execFileSync } from 'node:child_process'
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { stateFile } from '../../src/adapters/state-file.ts'
import { checkpointText } from '../../src/checkpoint/schema.ts'
import { checkpoint, issue, memory } from '../checkpoint/memories.ts'
import { folderWith } from '../support/repositories.ts'

const one = '{"schema":1,"one":"✓"}'
const two = '{"schema":1,"two":"✓"}'
const isRoot = process.getuid?.() === 0

function place(prepare: (path: string) => void = () => undefined) {
  const folder = folderWith()
  const path = join(folder, 'state.json')
  prepare(path)
  return { folder, path, file: stateFile(path, folder) }
}

describe('a checkpoint in a file', () => {
  test('is given back as it was saved, and nobody else may read it', async () => {
    const { file, path, folder } = place()
    expect(await file.restore()).toEqual({ kind: 'none' })
    expect(await file.save(one)).toEqual({ kind: 'saved' })
    expect(await file.save(two)).toEqual({ kind: 'saved' })
    expect(await file.restore()).toEqual({ kind: 'restored', text: two })
    expect(lstatSync(path).mode & 0o777).toBe(0o600)
    expect(readdirSync(folder)).toEqual(['state.json'])
  })

  test('is one of the two whole ones where two runs save at once', async () => {
    const { file, folder } = place()
    const both = ['a', 'b'].map(letter => one + letter.repeat(100_000))
    await Promise.all(both.map(text => file.save(text)))
    const read = await file.restore()
    expect(both).toContain(read.kind === 'restored' ? read.text : read)
    expect(readdirSync(folder)).toEqual(['state.json'])
  })

  test.each([
    ['empty', ''],
    ['half of one', '{"schema":1,'],
    ['of another version', '{"schema":99}'],
    ['of this version', checkpointText(checkpoint(memory([issue(1)])))],
  ])('may be %s: the reader judges, and it is replaced', async (_, text) => {
    const { file } = place(path => writeFileSync(path, text))
    expect(await file.restore()).toEqual({ kind: 'restored', text })
    expect(await file.save(one)).toEqual({ kind: 'saved' })
    expect(await file.restore()).toEqual({ kind: 'restored', text: one })
  })
})

describe('a place that cannot be used', () => {
  const rows: readonly (readonly [name: string, prepare: (path: string) => void, because: string])[] = [
    ['a link', path => symlinkSync('/etc/passwd', path), 'link'],
    ['a link that leads nowhere', path => symlinkSync('/nonexistent', path), 'link'],
    ['a folder', path => mkdirSync(path), 'not-a-file'],
    ['a text of somebody', path => writeFileSync(path, '# A shop\n'), 'not-a-checkpoint'],
    ['a long text of somebody', path => writeFileSync(path, 'x'.repeat(10 * 1024 * 1024)), 'not-a-checkpoint'],
    ['a report', path => writeFileSync(path, '{\n  "schemaVersion": 1\n}\n'), 'not-a-checkpoint'],
    ['a pipe, which nobody writes to', path => execFileSync('mkfifo', [path]), 'not-a-file'],
  ]
  test.each(rows)('%s is neither read nor replaced', async (_, prepare, because) => {
    const { file, path } = place(prepare)
    const before = lstatSync(path).ino
    expect(await file.restore()).toEqual({ kind: 'failed', because })
    expect(await file.save('text')).toEqual({ kind: 'failed', because })
    expect(lstatSync(path).ino).toBe(before)
  })

  test('a folder that is not there is said, and not made', async () => {
    const folder = join(folderWith(), 'missing')
    const file = stateFile(join(folder, 'state.json'), folder)
    expect(await file.restore()).toEqual({ kind: 'failed', because: 'no-folder' })
    expect(await file.save('text')).toEqual({ kind: 'failed', because: 'no-folder' })
    expect(existsSync(folder)).toBe(false)
  })

  test('ten megabytes are not read, and can be replaced', async () => {
    const { file } = place(path => writeFileSync(path, one + 'x'.repeat(10 * 1024 * 1024)))
    expect(await file.restore()).toEqual({ kind: 'unusable', because: 'too-large' })
    expect(await file.save(two)).toEqual({ kind: 'saved' })
    expect(await file.restore()).toEqual({ kind: 'restored', text: two })
  })

  test('a name that is too long leaves nothing behind', async () => {
    const folder = folderWith()
    expect(await stateFile(join(folder, 'x'.repeat(256)), folder).save('text')).toEqual({
      kind: 'failed',
      because: 'no-permission',
    })
    expect(readdirSync(folder)).toEqual([])
  })

  const whereItMatters = isRoot ? test.skip : test
  whereItMatters('a folder that may not be written to keeps the old checkpoint', async () => {
    const { file, folder, path } = place(made => writeFileSync(made, one))
    chmodSync(folder, 0o500)
    expect(await file.save('new')).toEqual({ kind: 'failed', because: 'no-permission' })
    chmodSync(folder, 0o700)
    expect(readFileSync(path, 'utf8')).toBe(one)
  })
})

describe('a link among the folders', () => {
  /** A checkout in which `linked` leads to `to`, which is outside unless it is relative. */
  function checkout(to: string) {
    const root = folderWith({ 'inside/README.md': '', '.git/HEAD': '', linked: { link: to } })
    return { root, file: (path: string, workspace = root) => stateFile(join(root, path), workspace) }
  }

  test('that leads out of the checkout is refused, and nothing is written there', async () => {
    const outside = folderWith({ 'state.json': one, '.git/HEAD': '' })
    const { root, file } = checkout(outside)
    for (const workspace of [root, join(root, 'inside')]) {
      expect(await file('linked/state.json', workspace).restore()).toEqual({ kind: 'failed', because: 'link' })
      expect(await file('linked/state.json', workspace).save(two)).toEqual({ kind: 'failed', because: 'link' })
      expect(await file('linked/new.json', workspace).save(two)).toEqual({ kind: 'failed', because: 'link' })
    }
    expect(readFileSync(join(outside, 'state.json'), 'utf8')).toBe(one)
    expect(readdirSync(outside).sort()).toEqual(['.git', 'state.json'])
  })

  test('that stays in the checkout is followed', async () =>
    expect(await checkout('inside').file('linked/state.json').save(one)).toEqual({ kind: 'saved' }))

  test("that the checkout itself lies behind is nobody else's", async () => {
    const { root } = checkout('inside')
    const behind = join(folderWith({ work: { link: root } }), 'work')
    expect(await stateFile(join(behind, 'state.json'), behind).save(one)).toEqual({ kind: 'saved' })
  })

  test('outside of the checkout is the business of whoever names it', async () => {
    const { root } = checkout('inside')
    const linked = join(folderWith({ linked: { link: folderWith() } }), 'linked')
    expect(await stateFile(join(linked, 'state.json'), root).save(one)).toEqual({ kind: 'saved' })
  })
})
