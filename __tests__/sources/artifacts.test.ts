import { execFileSync } from 'node:child_process'
import { truncateSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { builtOutputOf } from '../../src/adapters/built-output.ts'
import { rawText } from '../../src/core/text.ts'
import { mapMarks } from '../../src/sources/artifacts/map-marks.ts'
import { nativeKindOf } from '../../src/sources/artifacts/native-kind.ts'
import { scriptMarks } from '../../src/sources/artifacts/script-marks.ts'
import type { Artifacts } from '../../src/sources/artifacts.ts'
import { readArtifacts } from '../../src/sources/artifacts.ts'
import { unhurried } from '../support/reading-time.ts'
import { folderWith, type Tree } from '../support/repositories.ts'

const id = '85314830-023f-4cf1-a267-535f4e37bb17'
const other = 'a31f7097-5342-55a8-b53a-cf304045eda0'

function readIn(root: string, ...paths: string[]): Promise<Artifacts> {
  return readArtifacts(builtOutputOf({ GITHUB_WORKSPACE: root }), paths.length > 0 ? paths : ['.'], unhurried)
}

function read(tree: Tree, ...paths: string[]): Promise<Artifacts> {
  return readIn(folderWith(tree), ...paths)
}

const mapWith = (fields: object) => JSON.stringify({ version: 3, sources: [], ...fields, mappings: 'AAAA' })

describe('a script', () => {
  const code = 'console.log(1);\n'
  test.each<[string, string, object]>([
    [
      'with the comment of the proposal',
      `${code}//# sourceMappingURL=a.js.map\n//# debugId=${id}\n`,
      { debugId: id, idFrom: 'comment', map: { reference: 'a.js.map' } },
    ],
    ['with CRLF', `${code}//# debugId=${id}\r\n`, { debugId: id, map: 'none' }],
    ['without a line feed at its end', `${code}//# debugId=${id}`, { debugId: id }],
    ['that is nothing but the comment', `//# debugId=${id}`, { debugId: id }],
    [
      'with an ID in upper case, without hyphens',
      `//# debugId=${id.replaceAll('-', '').toUpperCase()}`,
      { debugId: id },
    ],
    ['with two comments: the last one', `//# debugId=${other}\n//# debugId=${id}`, { debugId: id }],
    ['with the comment in mid-line', `const a = "//# debugId=${id}"`, { debugId: null, idFrom: null }],
    ['with an ID that is none', '//# debugId=not-a-uuid', { debugId: null }],
    ['with an ID that goes on', `//# debugId=${id}00`, { debugId: null }],
    [
      'of a bundler plugin',
      `!function(){e._sentryDebugIds[n]="${id}",e._sentryDebugIdIdentifier="sentry-dbid-${id}"}();`,
      { debugId: id, idFrom: 'snippet' },
    ],
    ['with the mark of a plugin and no ID', 'x="sentry-dbid-"; y="sentry-dbid-__ID__"', { debugId: null }],
    ['with an embedded map', `${code}//# sourceMappingURL=data:application/json;base64,e30=`, { map: 'embedded' }],
    ['with the old form of the reference', `${code}//@ sourceMappingURL=a.map`, { map: { reference: 'a.map' } }],
    ['with an empty reference', `${code}//# sourceMappingURL=`, { map: 'none' }],
    ['of one long line', 'a'.repeat(1200), { isMinified: true, debugId: null }],
    ['of short lines', 'let a = 1\n'.repeat(1000), { isMinified: false }],
  ])('%s', (_, text, expected) => {
    expect(scriptMarks(Buffer.from(text))).toMatchObject(expected)
  })

  test('of any bytes is read, and its comment found behind them', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), bytes => {
        const script = Buffer.concat([bytes, Buffer.from(`\n//# debugId=${id}\n`)])
        expect(scriptMarks(script).debugId).toBe(id)
      }),
    )
  })

  test.each([
    ['comments in mid-line', 'x//# debugId='],
    ['marks of plugins', 'sentry-dbid-'],
    ['references', 'x//# sourceMappingURL='],
    ['line feeds', '\n'],
  ])('of 10 MB of %s ends', (_, piece) => {
    const script = Buffer.from(piece.repeat(Math.ceil(10_000_000 / piece.length)))
    const started = performance.now()
    const { debugId, isCut } = scriptMarks(script)
    expect([debugId, isCut]).toEqual([null, piece !== '\n'])
    expect(performance.now() - started).toBeLessThan(1_000)
  })
})

describe('a source map', () => {
  test.each<[string, string, readonly string[] | null]>([
    ['debugId, as the proposal spells it', mapWith({ debugId: id }), [id]],
    ['debug_id', mapWith({ debug_id: id }), [id]],
    ['both spellings', mapWith({ debug_id: id, debugId: id }), [id]],
    ['two that differ', mapWith({ debug_id: other, debugId: id }), [id, other]],
    ['with white space', `{ "debugId" : "${id}" , "mappings": "" }`, [id]],
    ['none', mapWith({}), []],
    ['inside of its sources only', mapWith({ sourcesContent: [`{"debugId":"${id}"}`, `,"debug_id":"${id}"`] }), []],
    ['as a value', mapWith({ names: ['debugId', id] }), []],
    ['not a UUID', mapWith({ debugId: 'x' }), []],
    ['no source map', '{"debugId":1}', null],
    ['no JSON', 'hello', null],
  ])('%s', (_, text, ids) => {
    expect(mapMarks(Buffer.from(text))?.debugIds ?? null).toEqual(ids)
  })

  test('whatever stands in its sources, its own debug ID is the one', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.string(), fc.constant(`{"debugId":"${other}"`), fc.constant('\\'))), sources => {
        const map = Buffer.from(mapWith({ sourcesContent: sources, debugId: id }))
        expect(mapMarks(map)?.debugIds).toEqual([id])
      }),
    )
  })
})

describe('native files', () => {
  const head = (at: readonly [number, number[] | string][]) => {
    const bytes = Buffer.alloc(128)
    for (const [offset, value] of at) Buffer.from(value as string).copy(bytes, offset)
    return bytes
  }
  test.each<[string, Buffer, string | null]>([
    [
      'an ELF executable',
      head([
        [0, [0x7f, 0x45, 0x4c, 0x46, 2, 1]],
        [16, [3, 0]],
      ]),
      'elf',
    ],
    [
      'an ELF object file',
      head([
        [0, [0x7f, 0x45, 0x4c, 0x46, 2, 1]],
        [16, [1, 0]],
      ]),
      null,
    ],
    [
      'a big-endian ELF',
      head([
        [0, [0x7f, 0x45, 0x4c, 0x46, 2, 2]],
        [16, [0, 2]],
      ]),
      'elf',
    ],
    [
      'a Mach-O',
      head([
        [0, [0xcf, 0xfa, 0xed, 0xfe]],
        [12, [2]],
      ]),
      'macho',
    ],
    [
      'a Mach-O object file',
      head([
        [0, [0xcf, 0xfa, 0xed, 0xfe]],
        [12, [1]],
      ]),
      null,
    ],
    ['a universal Mach-O', head([[0, [0xca, 0xfe, 0xba, 0xbe, 0, 0, 0, 2]]]), 'macho'],
    ['a Java class', head([[0, [0xca, 0xfe, 0xba, 0xbe, 0, 0, 0, 61]]]), null],
    [
      'a PE',
      head([
        [0, 'MZ'],
        [60, [64]],
        [64, 'PE\0\0'],
      ]),
      'pe',
    ],
    [
      'MZ alone',
      head([
        [0, 'MZ'],
        [60, [255, 255, 255, 255]],
      ]),
      null,
    ],
    ['a PDB', head([[0, 'Microsoft C/C++ MSF 7.00\r\n']]), 'pdb'],
    ['a portable PDB', head([[0, 'BSJB']]), 'portable-pdb'],
    ['wasm', head([[0, '\0asm']]), 'wasm'],
    ['text', head([[0, '#!/bin/sh']]), null],
    ['a few bytes', Buffer.from([0x7f, 0x45, 0x4c, 0x46]), null],
  ])('%s', (_, bytes, kind) => {
    expect(nativeKindOf(bytes)).toBe(kind)
  })
})

describe('built output', () => {
  const script = (comment = `//# debugId=${id}\n`) => `let a=1\n//# sourceMappingURL=a.js.map\n${comment}`

  test('a folder of scripts, maps and programs', async () => {
    const found = await read(
      {
        'dist/a.js': script(),
        'dist/a.js.map': mapWith({ debugId: id }),
        'dist/a.css.map': mapWith({}),
        'dist/types.d.ts.map': mapWith({}),
        'dist/index.html': '<html>',
        'dist/node_modules/x/x.js': script(`//# debugId=${other}`),
      },
      'dist',
    )
    expect(found).toMatchObject({ absent: [], limits: [], files: 5, natives: [] })
    expect(found.scripts.map(({ name }) => name)).toEqual(['dist/a.js'])
    expect(found.maps).toEqual([{ name: 'dist/a.js.map', debugIds: [id] }])
    expect([...found.links.ids.keys()]).toEqual([id])
  })

  test('single files, absolute paths outside of the workspace, and the same file twice', async () => {
    const outside = folderWith({ 'b.js': script() })
    const found = await readIn(folderWith({ 'a.js': script() }), 'a.js', './a.js', outside)
    expect(found.scripts.map(({ name }) => name)).toEqual(['a.js', `${outside}/b.js`])
  })

  test.each(['no-such', 'a.js/below', 'pipe', '/dev/zero', 'nul\0'])('nothing at %j', async path => {
    const root = folderWith({ 'a.js': '' })
    execFileSync('mkfifo', [join(root, 'pipe')])
    const found = await readIn(root, path)
    expect(found.absent.map(rawText)).toEqual([path])
    expect(found.files).toBe(0)
  })

  test('links below are not followed, the one that is named is', async () => {
    const outside = folderWith({ 'secret.js': script() })
    const tree: Tree = {
      'dist/link': { link: outside },
      'dist/f.js': { link: join(outside, 'secret.js') },
      out: { link: outside },
    }
    expect((await read(tree, 'dist')).files).toBe(0)
    expect((await read(tree, 'out')).scripts.map(({ name }) => name)).toEqual(['out/secret.js'])
  })

  test('a pipe named like a script does not block', async () => {
    const root = folderWith({ 'a.js': script() })
    execFileSync('mkfifo', [join(root, 'b.js')])
    expect((await readIn(root)).scripts).toHaveLength(1)
  })

  test('what is too large is not read, and said', async () => {
    const root = folderWith({ 'a.js': script(), 'huge.js': '', 'huge.bin': '' })
    for (const name of ['huge.js', 'huge.bin']) truncateSync(join(root, name), 2 ** 31)
    const found = await readIn(root)
    expect([found.scripts.length, found.limits]).toEqual([1, ['file-size']])
  })

  test('nothing is called missing in a script with too many marks', async () => {
    expect((await read({ 'a.js': 'sentry-dbid-'.repeat(10_001) })).limits).toEqual(['marks'])
    expect((await read({ 'a.js': 'sentry-dbid-'.repeat(10_000) })).limits).toEqual([])
  })

  test('reading lets others go on, and ends with its time, which is said', async () => {
    let left = 100
    let pauses = 0
    const time = {
      remainingMs: () => {
        left -= 5
        return left
      },
      pause: async () => {
        pauses += 1
      },
    }
    const tree = Object.fromEntries(Array.from({ length: 50 }, (_, n) => [`${n}.js`, script()]))
    const { scripts, limits } = await readArtifacts(builtOutputOf({ GITHUB_WORKSPACE: folderWith(tree) }), ['.'], time)
    expect(scripts.length).toBeGreaterThan(0)
    expect(scripts.length).toBeLessThan(50)
    expect(limits).toEqual(['time'])
    expect(pauses).toBeGreaterThan(1)
  })

  test('a tree that is too deep is said', async () => {
    expect((await read({ [`${'d/'.repeat(70)}a.js`]: '' })).limits).toEqual(['files'])
  })
})

test('two folders with files of the same names are two builds', async () => {
  const of = (own: string) => `let a=1\n//# sourceMappingURL=a.js.map\n//# debugId=${own}\n`
  const { links } = await read(
    {
      'one/a.js': of(id),
      'one/a.js.map': mapWith({}),
      'two/a.js': of(other),
      'two/a.js.map': mapWith({ debugId: other }),
    },
    'one',
    'two/',
  )
  expect(links.mapWithoutId.first.map(rawText)).toEqual(['one/a.js'])
  expect(links.mismatched.count).toBe(0)
})

describe('links between scripts and maps', () => {
  const script = (reference: string, own: string | null = id) =>
    `let a=1\n//# sourceMappingURL=${reference}\n${own === null ? '' : `//# debugId=${own}\n`}`
  const snippet = `e._sentryDebugIdIdentifier="sentry-dbid-${id}"\n//# sourceMappingURL=a.js.map`
  const none = { withoutId: 0, bare: 0, mismatched: 0, mapWithoutId: 0, withoutMap: 0, mapWithoutScript: 0 }
  test.each<[string, Tree, object]>([
    ['same ID', { 'a.js': script('a.js.map'), 'a.js.map': mapWith({ debugId: id }) }, {}],
    ['found by ID in another folder', { 'a.js': script('a.js.map'), 'maps/x.map': mapWith({ debugId: id }) }, {}],
    ['no map anywhere: they were taken out', { 'a.js': script('a.js.map') }, {}],
    [
      'embedded',
      { 'a.js': script('data:x'), 'b.js': script('b.js.map', other), 'b.js.map': mapWith({ debugId: other }) },
      {},
    ],
    [
      'a reference with escapes and a query',
      { 'a b.js': script('m/a%20b.map?x#y'), 'm/a b.map': mapWith({ debugId: id }) },
      {},
    ],
    ['a reference that is no URL', { 'a.js': script('%'), 'a.js.map': mapWith({ debugId: id }) }, {}],
    ['of a plugin, whose maps stay without ID', { 'a.js': snippet, 'a.js.map': mapWith({}) }, {}],
    ['another ID', { 'a.js': script('a.js.map'), 'a.js.map': mapWith({ debugId: other }) }, { mismatched: 1 }],
    ['a map without ID', { 'a.js': script('a.js.map'), 'a.js.map': mapWith({}) }, { mapWithoutId: 1 }],
    [
      'a map that is not there',
      { 'a.js': script('a.js.map'), 'b.js.map': mapWith({}) },
      { withoutMap: 1, mapWithoutScript: 1 },
    ],
    ['no ID', { 'a.js': script('a.js.map', null), 'a.js.map': mapWith({}) }, { withoutId: 1 }],
    ['no ID, no map, minified', { 'a.js': 'a'.repeat(2000) }, { bare: 1 }],
    ['nothing that was built', { 'a.js': 'let a = 1' }, {}],
  ])('%s', async (_, tree, expected) => {
    const { links } = await read(tree)
    const counts = Object.fromEntries(Object.keys(none).map(key => [key, links[key as keyof typeof none].count]))
    expect(counts).toEqual({ ...none, ...expected })
  })
})
