import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { asRepoPath } from '../../../../src/core/location.ts'
import { readSource } from '../../../../src/sources/repository/code/source.ts'
import { withoutHang } from '../../../support/without-hang.ts'

const paths = [
  'a.ts',
  'a.tsx',
  'a.js',
  'a.vue',
  'a.rs',
  'a.py',
  'a.yml',
  'a.go',
  'a.sql',
  'a.xml',
  'Dockerfile',
  'a.bin',
]

describe('a file as code', () => {
  test.each([
    ['a.ts', 'const a = "// no" // yes\n/* b */ c', 'const a = "// no"       \n        c'],
    ['a.tsx', '<p>// text</p> /* x */', '<p>// text</p>        '],
    ['a.js', 'x = /\\/\\// // gone', 'x = /\\/\\//        '],
    ['a.js', '`${a /* in */}`', '`${a         }`'],
    ['a.rs', 'let a = "/*"; /* /* nested */ */ b // c', 'let a = "/*";                    b     '],
    ['a.rs', "fn f<'a>(x: &'a str) {} // '", "fn f<'a>(x: &'a str) {}     "],
    ['a.py', 'a = "# no"  # yes', 'a = "# no"       '],
    ['a.py', '"""\n# text\n"""', '"""\n# text\n"""'],
    ['a.yml', "a: b#c # yes\nd: '# no'", "a: b#c      \nd: '# no'"],
    ['a.yml', "a: it's # yes\n", "a: it's      \n"],
    ['a.go', 'a := "http://x" // y\n/* z', 'a := "http://x"     \n    '],
    ['a.sql', 'select 1 -- one\n/* two */', 'select 1       \n         '],
    ['a.xml', '<a><!-- b\nc --></a>', '<a>      \n     </a>'],
    ['Dockerfile', 'ENV A=1 # x', 'ENV A=1    '],
    [
      'a.vue',
      '<!-- a --><script setup lang="ts">// b\nc</script>',
      '          <script setup lang="ts">    \nc</script>',
    ],
    ['a.astro', '---\n// a\nb\n---\n<p>// c</p>', '---\n    \nb\n---\n<p>// c</p>'],
    ['a.bin', '// # --', '// # --'],
  ])('%s without comments: %j', (path, text, code) => {
    expect(readSource(asRepoPath(path), text).code).toBe(code)
  })

  test('tells code, comments and strings apart', () => {
    const text = 'a("b", `c${d}e`) // f'
    const marks = { code: '.', comment: '#', string: '"' }
    const source = readSource(asRepoPath('a.ts'), text)
    expect([...text].map((_, offset) => marks[source.kindAt(offset)]).join('')).toBe('.."""..""....""..####')
  })

  test('counts lines and columns from 1, whatever ends a line', () => {
    const source = readSource(asRepoPath('a.ts'), 'ab\ncd\r\ne\rf')
    expect([0, 1, 3, 4, 7, 9].map(offset => source.at(offset))).toEqual([
      { line: 1, column: 1 },
      { line: 1, column: 2 },
      { line: 2, column: 1 },
      { line: 2, column: 2 },
      { line: 3, column: 1 },
      { line: 4, column: 1 },
    ])
  })

  test('masks without moving anything, whatever the text is', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        '/*',
        '*/',
        '//',
        '#',
        '"',
        "'",
        '`',
        '${',
        '}',
        '\n',
        '\r\n',
        '<!--',
        '-->',
        '--',
        '<script>',
        '</script>',
        '\\',
        '---\n',
      ),
    )
    fc.assert(
      fc.property(fc.constantFrom(...paths), fc.array(piece, { maxLength: 30 }), (path, pieces) => {
        const text = pieces.join('')
        const { code } = readSource(asRepoPath(path), text)
        expect(code).toHaveLength(text.length)
        expect([...code.matchAll(/[\r\n]/g)].map(({ index }) => index)).toEqual(
          [...text.matchAll(/[\r\n]/g)].map(({ index }) => index),
        )
        const moved = [...Array(text.length).keys()].filter(at => code[at] !== ' ' && code[at] !== text[at])
        expect(moved).toEqual([])
      }),
      { numRuns: 150 },
    )
  })
})

describe('hostile input costs bounded time', () => {
  const units = [
    '(',
    '`${',
    '<a>',
    '"',
    '/*',
    '*',
    '}',
    'a => ',
    'a ? ',
    '\u2028',
    '-',
    'a::<',
    'class A{',
    'let x:{a:',
    'f"{',
    'r#"',
    '\\"',
    '<script>',
    "'",
    'x.',
    'if x:\n ',
    '(a,b)=>',
    '#[test]fn a(){}',
    'match x {',
  ]

  test.each(units.flatMap(unit => ['a.tsx', 'a.rs', 'a.py', 'a.vue', 'a.go'].map(path => [path, unit])))(
    '%s of nothing but %j',
    (path, unit) => {
      const text = unit.repeat(Math.floor((128 * 1024) / unit.length))
      withoutHang(() => readSource(asRepoPath(path), text))
    },
  )

  test('a line of a mebibyte is not parsed, and its comments are known', () => {
    const text = `${'x'.repeat(1024 * 1024)} // end`
    const source = readSource(asRepoPath('a.js'), text)
    expect(source.tree).toBeNull()
    expect(source.code.endsWith('x       ')).toBe(true)
  })

  test.each([
    ['a.ts', '(a '.repeat(3_000)],
    ['a.rs', '/*'.repeat(20_000)],
    ['a.py', '['.repeat(3_000)],
  ])('%s that is too deep has no tree', (path, text) => {
    expect(readSource(asRepoPath(path), text).tree).toBeNull()
  })

  // Fails when Lezer no longer shows what a step costs: every step then counts as a costly one.
  test.each([
    ['a.ts', 'export const a = (b: string, c = 1) => ({ d: f(b, [c]), g: `${c}` })\n'],
    ['a.rs', 'fn a(b: &str) -> Option<u8> { let c = b.len(); if c > 1 { Some(f(c)) } else { None } }\n'],
    ['a.py', 'def a(b, c=1):\n    return {"d": f(b, [c]), "g": f"{c}"}\n\n'],
  ])('ordinary code of a large %s has a tree', (path, line) => {
    const { tree } = readSource(asRepoPath(path), line.repeat(Math.floor((200 * 1024) / line.length)))
    expect(tree?.topNode.getChild('⚠') ?? null).toBeNull()
    expect(tree).not.toBeNull()
  })

  test('ordinary code that is broken in places keeps its tree', () => {
    const text = `import x from 'y' with { type: 'json' }\n${'const a = ) ( 1\n'.repeat(50)}`
    expect(readSource(asRepoPath('a.ts'), text).tree).not.toBeNull()
  })
})
