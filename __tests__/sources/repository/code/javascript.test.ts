import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { asRepoPath } from '../../../../src/core/location.ts'
import { rawText } from '../../../../src/core/text.ts'
import { loadsIn } from '../../../../src/sources/repository/code/javascript/modules.ts'
import { reduceScript } from '../../../../src/sources/repository/code/javascript/reduce.ts'
import { readScript, type Script } from '../../../../src/sources/repository/code/javascript/script.ts'
import { usesIn } from '../../../../src/sources/repository/code/javascript/uses.ts'
import { propertyAt } from '../../../../src/sources/repository/code/javascript/values.ts'
import { readSource, textOf } from '../../../../src/sources/repository/code/source.ts'
import { printed } from '../../../../src/sources/repository/code/template.ts'

function scriptOf(text: string, path = 'apps/web/src/main.ts'): Script {
  const { tree } = readSource(asRepoPath(path), text)
  if (tree === null) throw new Error('no tree')
  return readScript({ text, tree })
}

const callsOf = (text: string, path?: string) =>
  usesIn(scriptOf(text, path))
    .filter(use => use.arguments !== null)
    .map(use => `${use.module ?? 'global'} ${use.name}`)

describe('calls of what a script imports', () => {
  test.each([
    ['a namespace', "import * as S from '@sentry/node'; S.init({})", '@sentry/node init'],
    ['a name', "import { init } from '@sentry/browser'; init()", '@sentry/browser init'],
    ['a renamed name', "import { init as start } from '@sentry/browser'; start()", '@sentry/browser init'],
    ['a default', "import Sentry from '@sentry/node'; Sentry.init()", '@sentry/node init'],
    ['a called default', "import sentry from '@sentry/astro'; sentry()", '@sentry/astro default'],
    ['a required module', "const S = require('@sentry/node'); S.init()", '@sentry/node init'],
    ['a destructured require', "const { init: go } = require('@sentry/node'); go()", '@sentry/node init'],
    ['a required name', "require('@sentry/node').init()", '@sentry/node init'],
    ['CommonJS of a default', "const S = require('@sentry/node'); S.default.init()", '@sentry/node init'],
    ['a name taken out of a namespace', "import * as S from 's'; const { init } = S; init()", 's init'],
    ['an awaited import', "const S = await import('s'); S.init()", 's init'],
    ['a promised import', "import('s').then(({ init }) => init())", 's init'],
    ['a promised namespace', "import('s').then(S => { S.init() })", 's init'],
    ['an alias of an alias', "import * as S from 's'; const T = S; const go = T.init; go()", 's init'],
    ['optional calls', "import * as S from 's'; S?.init?.()", 's init'],
    ['a comma expression', "import * as S from 's'; (0, S.init)()", 's init'],
    ['a cast', "import * as S from 's'; (S as any).init()", 's init'],
    ['a bracket', "import * as S from 's'; S['init']()", 's init'],
    ['type arguments', "import { init } from 's'; init<T>({})", 's init'],
    ['new', "import * as S from 's'; new S.Replay({})", 's Replay'],
    ['a use before the import', "init(); import { init } from 's'", 's init'],
    ['a global', 'Sentry.init({ dsn })', 'global Sentry.init'],
  ])('%s', (_, text, expected) => {
    expect(callsOf(text)).toContain(expected)
  })

  test.each([
    [
      'other objects with init',
      "import { AppSession } from './session'; import * as Spotlight from '@spotlightjs/spotlight'; AppSession.init(); Spotlight.init()",
    ],
    ['a parameter of the same name', "import * as Sentry from '@sentry/node'; function f(Sentry) { Sentry.init() }"],
    ['a block of the same name', "import { init } from '@sentry/node'; { const init = other; init() }"],
    ['a caught name', "import { init } from '@sentry/node'; try {} catch (init) { init() }"],
    ['a comment', "import * as Sentry from '@sentry/node'; // Sentry.init()"],
    ['a string', "import * as Sentry from '@sentry/node'; 'Sentry.init()'"],
    ['a type', "import type { init } from '@sentry/node'; init()"],
    ['a method of its own', "import * as Sentry from '@sentry/node'; class A { init() {} run() { this.init() } }"],
    ['a name that is given something else', "import * as S from '@sentry/node'; let T = S; T = other; T.init()"],
  ])('%s is not one', (_, text) => {
    expect(callsOf(text).filter(call => call === '@sentry/node init' || call === 'global Sentry.init')).toEqual([])
  })

  test('in the scripts of components, with the offsets of the file', () => {
    const text =
      '<template>Sentry.init()</template>\n<script lang="ts">\nimport * as Sentry from \'s\'\n</script>\n<script>Sentry.init()</script>'
    const uses = usesIn(scriptOf(text, 'App.vue'))
    expect(uses.map(({ module, name, node }) => [module, name, node.from])).toEqual([
      ['s', 'init', text.lastIndexOf('Sentry.init')],
    ])
  })

  test('uses without a call', () => {
    const script = scriptOf("import * as S from 's'; export const onRequestError = S.captureRequestError")
    expect(usesIn(script)).toEqual([
      expect.objectContaining({ module: 's', name: 'captureRequestError', arguments: null }),
    ])
  })
})

describe('options', () => {
  const held = (text: string, ...keys: string[]) => {
    const script = scriptOf(text)
    const argument = usesIn(script).find(use => use.name === 'init')?.arguments?.[0]
    const property = argument ? propertyAt(script, argument, ...keys) : null
    return property?.kind === 'value' ? textOf(script, property.value) : property?.kind
  }
  test.each([
    ['init({ dsn: D })', ['dsn'], 'D'],
    ['init({ dsn })', ['dsn'], 'dsn'],
    ["init({ 'dsn': D })", ['dsn'], 'D'],
    ["init({ ['dsn']: D })", ['dsn'], 'D'],
    ['init({ a: 1 })', ['dsn'], 'absent'],
    ['init({ ...rest })', ['dsn'], 'unknown'],
    ['init({ ...rest, dsn: D })', ['dsn'], 'D'],
    ['init({ dsn: D, ...rest })', ['dsn'], 'unknown'],
    ['init({ [key]: D })', ['dsn'], 'unknown'],
    ['init({ beforeSend() {} })', ['beforeSend'], 'unknown'],
    ['init({ beforeSend() {} })', ['dsn'], 'absent'],
    ['const o = { dsn: D }; init(o)', ['dsn'], 'D'],
    ['const o = { dsn: D }; init({ ...o })', ['dsn'], 'D'],
    ['let o = { dsn: D }; o = p; init(o)', ['dsn'], 'unknown'],
    ['init(o)', ['dsn'], 'unknown'],
    ['init({ a: { b: C } } satisfies T)', ['a', 'b'], 'C'],
    ['const a = { ...a }; init(a)', ['dsn'], 'unknown'],
  ])('%s %j is %s', (text, keys, expected) => {
    expect(held(text, ...keys)).toBe(expected)
  })
})

describe('modules in order', () => {
  test('each with its form', () => {
    const script = scriptOf(
      "import './instrument'\nimport type { A } from 'a'\nimport { type B } from 'b'\nexport * from 'c'\nconst d = require('d')\nfunction f() { require('e'); import('f') }",
    )
    expect(loadsIn(script).map(({ module, form, typesOnly, nested }) => [module, form, typesOnly, nested])).toEqual([
      ['./instrument', 'import', false, false],
      ['a', 'import', true, false],
      ['b', 'import', true, false],
      ['c', 'export from', false, false],
      ['d', 'require', false, false],
      ['e', 'require', false, true],
      ['f', 'dynamic import', false, true],
    ])
  })
})

describe('what an expression comes to', () => {
  const reduced = (text: string, processEnv: 'build' | 'run' = 'run') => {
    const script = scriptOf(`${text}\nfinal(value)`)
    const argument = usesIn(script).find(use => use.name === 'final')?.arguments?.[0]
    if (!argument) throw new Error('no argument')
    return reduceScript(script, { path: asRepoPath('apps/web/vite.config.ts'), processEnv }, argument)
  }
  test.each([
    ['const value = \'a\' + "\\u0062"', 'ab'],
    ['const value = `a@${1}.${`2`}`', 'a@1.2'],
    ["const value = process.env.SENTRY_RELEASE || 'dev'", '${SENTRY_RELEASE} || dev'],
    ["const value = process.env['SENTRY_RELEASE'] ?? undefined", '${SENTRY_RELEASE}'],
    ['const { SENTRY_RELEASE: value } = process.env', '${SENTRY_RELEASE}'],
    ["const value = 'a' || process.env.B", 'a'],
    ["const value = c ? 'a' : 'b'", 'a || b'],
    ["import value from './unknown'", '${…}'],
    ["import pkg from './package.json'; const value = `app@${pkg.version}`", 'app@${version of apps/web/package.json}'],
    [
      "import { name, version as v } from '../../package.json'; const value = `${name}@${v}`",
      '${name of package.json}@${version of package.json}',
    ],
    ["const pkg = require('./package.json'); const value = pkg.version", '${version of apps/web/package.json}'],
    [
      "const pkg = JSON.parse(fs.readFileSync('./package.json', 'utf8')); const value = pkg.version",
      '${version of apps/web/package.json}',
    ],
    ["import pkg from '../../../package.json'; const value = pkg.version", '${version of package.json}'],
    ['const value = process.env.npm_package_version', '${version of package.json}'],
    ['const value = process.env.GITHUB_SHA', '${git sha}'],
    [
      "import { execSync } from 'child_process'; const value = execSync('git rev-parse HEAD').toString().trim()",
      '${git sha}',
    ],
    ["import { app } from 'electron'; const value = `x@${app.getVersion()}`", 'x@${version of package.json}'],
    ['const value = import.meta.env.VITE_RELEASE', '${VITE_RELEASE}'],
    ["const value = Deno.env.get('R')", '${R}'],
    ["import { PUBLIC_R as value } from '$env/static/public'", '${PUBLIC_R}'],
    ["function value0() { if (x) { return 'a' } return 'b' } const value = value0()", 'a || b'],
    ["const f = () => 'a'; const value = f()", 'a'],
    ["const o = { r: 'x' }; const value = o.r", 'x'],
    ["const o = { r: 'x' }; const { r: value } = o", 'x'],
    ["const value = ['a', 'b'].join('@')", 'a@b'],
    ["let value = 'a'; value = 'b'", '${…}'],
    ['const value = value', '${…}'],
    ["const value = process.env['A B']", '${…}'],
    ['const value = null', ''],
  ])('%s', (text, expected) => {
    expect(rawText(printed(reduced(text)))).toBe(expected)
  })

  test.each([
    ['process.env.A', 'run', 'run'],
    ['process.env.A', 'build', 'build'],
    ['process.env.NEXT_PUBLIC_A', 'run', 'build'],
    ['import.meta.env.A', 'run', 'build'],
  ] as const)('%s where process.env is read at %s is of %s time', (expression, processEnv, when) => {
    expect(reduced(`const value = ${expression}`, processEnv)).toEqual([
      [expect.objectContaining({ kind: 'env', when })],
    ])
  })

  test('never throws, whatever stands there', () => {
    const piece = fc.constantFrom(
      'a',
      'b',
      '(',
      ')',
      '{',
      '}',
      '=>',
      '=',
      'const ',
      'import ',
      "'x'",
      '`',
      '${',
      '||',
      '+',
      ',',
      '.',
      'function ',
      'return ',
      ';',
      '...',
      ':',
      '[',
      ']',
      'process.env',
      ' from ',
      'value',
      '?',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), pieces => {
        const script = scriptOf(`${pieces.join('')}\nvalue(${pieces.join('')})`)
        for (const { arguments: given } of usesIn(script)) {
          for (const node of given ?? []) {
            if (node !== null) reduceScript(script, { path: asRepoPath('a.ts'), processEnv: 'run' }, node)
          }
        }
        loadsIn(script)
      }),
      { numRuns: 500 },
    )
  })
})
