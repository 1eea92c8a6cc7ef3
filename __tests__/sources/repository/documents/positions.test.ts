import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { readJson } from '../../../../src/sources/repository/documents/json.ts'
import { json5AsJson } from '../../../../src/sources/repository/documents/json5.ts'
import { at, entriesOf, itemsOf, type Located, textAt } from '../../../../src/sources/repository/documents/located.ts'
import { readToml } from '../../../../src/sources/repository/documents/toml.ts'
import { readYaml } from '../../../../src/sources/repository/documents/yaml.ts'
import { withoutHang } from '../../../support/without-hang.ts'

/** Every scalar as `path = value @ line`, keys as `path @ line`. */
function lines(node: Located | null | undefined, path = ''): readonly string[] {
  if (!node) return ['malformed']
  if (node.kind === 'scalar') return [`${path} = ${node.value} @ ${node.line}`]
  if (node.kind === 'list') return itemsOf(node).flatMap((item, index) => lines(item, `${path}[${index}]`))
  return entriesOf(node).flatMap(([key, entry]) => [
    `${path}.${key} @ ${entry.line}`,
    ...lines(entry.value, `${path}.${key}`),
  ])
}

describe('JSON', () => {
  test('every key and value has its line', () => {
    const text = '{\n  // comment\n  "a": 1, "b": {\r\n    "c": [true,\n null, ],\n  },\n}\n'
    expect(lines(readJson(text))).toEqual([
      '.a @ 3',
      '.a = 1 @ 3',
      '.b @ 3',
      '.b.c @ 4',
      '.b.c[0] = true @ 4',
      '.b.c[1] = null @ 5',
    ])
  })

  test.each(['', '{', '{"a": }', '{"a" 1}', '{"a": 1} x', 'nope', '[1 2]', '{"a": tru}', '['.repeat(100_000)])(
    'malformed: %.20s',
    text => {
      expect(readJson(text)).toBeNull()
    },
  )

  test('the last of equal keys wins', () => {
    expect(textAt(readJson('{"a": 1,\n"a": 2}') ?? undefined, 'a')).toEqual({ text: '2', line: 2 })
  })

  test('reads what JSON.parse reads', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 4 }), text => {
        expect(plain(readJson(text))).toEqual(plainOf(JSON.parse(text)))
      }),
    )
  })

  test.each([
    [`{ version: '1.2.3' }`, { version: '1.2.3' }],
    [`{\n// it's\nproductName: "it's", 'a-b': true,\n}`, { productName: "it's", 'a-b': true }],
    [`{ a: 'say "hi" \\'there\\'', b: null, $c_1: [1, 2,], }`, { a: `say "hi" 'there'`, b: null, $c_1: [1, 2] }],
    [`{ "a": "b: c", /* d: 'e' */ f: "//" }`, { a: 'b: c', f: '//' }],
  ])('JSON5: %j', (text, expected) => {
    const json = json5AsJson(text)
    expect(plain(readJson(json))).toEqual(plainOf(expected))
    expect(json.split('\n').length).toBe(text.split('\n').length)
  })
})

describe('YAML', () => {
  test('every key and value has its line, and stands as written', () => {
    const text =
      '# comment\non: push\nenv:\n  A: 1.10\n  B: yes\nsteps:\n  - run: |\n      one\n      two\n  - uses: x\n'
    expect(lines(readYaml(text))).toEqual([
      '.on @ 2',
      '.on = push @ 2',
      '.env @ 3',
      '.env.A @ 4',
      '.env.A = 1.10 @ 4',
      '.env.B @ 5',
      '.env.B = yes @ 5',
      '.steps @ 6',
      '.steps[0].run @ 7',
      '.steps[0].run = one\ntwo\n @ 7',
      '.steps[1].uses @ 10',
      '.steps[1].uses = x @ 10',
    ])
  })

  test('aliases stand for what they name, with its line', () => {
    expect(lines(readYaml('a: &x\n  k: v\nb: *x\n'))).toEqual([
      '.a @ 1',
      '.a.k @ 2',
      '.a.k = v @ 2',
      '.b @ 3',
      '.b.k @ 2',
      '.b.k = v @ 2',
    ])
  })

  test('repeated keys are tolerated', () => {
    expect(textAt(readYaml('a: 1\na: 2\n') ?? undefined, 'a')).toEqual({ text: '2', line: 2 })
  })

  test.each([
    ['a tab as indentation', 'a:\n\tb: c'],
    ['an unclosed quote', 'a: "b'],
    ['an unclosed list', 'a: [b'],
    ['an unknown alias', 'a: *nothing'],
    ['an alias to itself', 'a: &a\n  b: *a'],
    ['nesting', '['.repeat(10_000)],
  ])('malformed: %s', (_, text) => {
    expect(readYaml(text)).toBeNull()
  })

  test('aliases of aliases do not explode', () => {
    const bomb = [
      'a0: &a0 [x]',
      ...Array.from({ length: 30 }, (_, n) => `a${n + 1}: &a${n + 1} [${Array(9).fill(`*a${n}`)}]`),
    ]
    expect(withoutHang(() => readYaml(bomb.join('\n')))).toBeNull()
  })
})

describe('TOML', () => {
  test('every key, table and item has its line', () => {
    const text = [
      '# comment with [brackets] = "and" quotes',
      'title = "a # b"',
      '[package]',
      'name = \'x\' # y = "z"',
      'text = """',
      'fake = 1',
      '[fake]"""',
      'version.workspace = true',
      '',
      '[dependencies]',
      'sentry = { version = "0.46", features = [',
      '  "a", # one',
      '  "b",',
      '] }',
      '"quoted.key" = 1',
      '',
      "[target.'cfg(windows)'.dependencies]",
      'w = 2',
      '[[bin]]',
      'name = "one"',
      '[[bin]]',
      'name = "two"',
      'date = 2020-01-01',
      "raw = '''it''s'''",
    ].join('\n')
    expect(lines(readToml(text))).toEqual([
      '.title @ 2',
      '.title = a # b @ 2',
      '.package @ 3',
      '.package.name @ 4',
      '.package.name = x @ 4',
      '.package.text @ 5',
      '.package.text = fake = 1\n[fake] @ 5',
      '.package.version @ 8',
      '.package.version.workspace @ 8',
      '.package.version.workspace = true @ 8',
      '.dependencies @ 10',
      '.dependencies.sentry @ 11',
      '.dependencies.sentry.version @ 11',
      '.dependencies.sentry.version = 0.46 @ 11',
      '.dependencies.sentry.features @ 11',
      '.dependencies.sentry.features[0] = a @ 12',
      '.dependencies.sentry.features[1] = b @ 13',
      '.dependencies.quoted.key @ 15',
      '.dependencies.quoted.key = 1 @ 15',
      '.target @ 17',
      '.target.cfg(windows) @ 17',
      '.target.cfg(windows).dependencies @ 17',
      '.target.cfg(windows).dependencies.w @ 18',
      '.target.cfg(windows).dependencies.w = 2 @ 18',
      '.bin @ 19',
      '.bin[0].name @ 20',
      '.bin[0].name = one @ 20',
      '.bin[1].name @ 22',
      '.bin[1].name = two @ 22',
      '.bin[1].date @ 23',
      '.bin[1].date = 2020-01-01 @ 23',
      '.bin[1].raw @ 24',
      ".bin[1].raw = it''s @ 24",
    ])
  })

  test('line ends of Windows', () => {
    expect(lines(readToml('a = 1\r\n[b]\r\nc = 2\r\n'))).toEqual([
      '.a @ 1',
      '.a = 1 @ 1',
      '.b @ 2',
      '.b.c @ 3',
      '.b.c = 2 @ 3',
    ])
  })

  test.each(['a = ', '[a', 'a = 1\na = 2', '= 1', 'a = "x', `a = ${'['.repeat(5000)}`])('malformed: %.20s', text => {
    expect(readToml(text)).toBeNull()
  })
})

describe('any text', () => {
  const soup = fc.string({ unit: fc.constantFrom(...'ab01.-_:=#"\'\\[]{}(),&*|>!@%?<>/ \t\n\r'), maxLength: 60 })

  test.each([
    ['JSON', readJson],
    ['YAML', readYaml],
    ['TOML', readToml],
    ['JSON5', (text: string) => readJson(json5AsJson(text))],
  ])('%s never throws', (_, read) => {
    fc.assert(
      fc.property(soup, text => void read(text)),
      { numRuns: 2000 },
    )
  })

  test.each([
    ['JSON', readJson],
    ['YAML', readYaml],
    ['TOML', readToml],
  ])('%s: keys such as __proto__ are only keys', (name, read) => {
    const text =
      name === 'TOML' ? '__proto__.polluted = 1\nconstructor = 2' : '{"__proto__": {"polluted": 1}, "constructor": 2}'
    const node = read(text) ?? undefined
    expect(textAt(node, '__proto__', 'polluted')?.text).toBe('1')
    expect(textAt(node, 'constructor')?.text).toBe('2')
    expect(at(node, 'toString')).toBeUndefined()
    expect(Reflect.has({}, 'polluted')).toBe(false)
  })
})

/** A located tree without places. */
function plain(node: Located | null | undefined): unknown {
  if (!node) return 'malformed'
  if (node.kind === 'scalar') return node.value
  return node.kind === 'list'
    ? node.items.map(plain)
    : new Map(entriesOf(node).map(([key, { value }]) => [key, plain(value)]))
}

function plainOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plainOf)
  if (typeof value !== 'object' || value === null) return value
  return new Map(Object.entries(value).map(([key, inner]) => [key, plainOf(inner)]))
}
