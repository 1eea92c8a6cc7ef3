import { expect, test } from '@jest/globals'
import { asRepoPath } from '../../../../src/core/location.ts'
import { profiles } from '../../../../src/profiles/index.ts'
import { codeBase } from '../../../../src/sources/repository/wiring/code-base.ts'
import { unparsedFiles } from '../../../../src/sources/repository/wiring/unparsed-files.ts'
import { withoutHang } from '../../../support/without-hang.ts'

function unparsed(path: string, text: string): readonly string[] {
  return unparsedFiles(codeBase([{ path: asRepoPath(path), text }]), profiles).map(
    ({ at, hidesMention }) => `${at.line}${hidesMention ? ' mention' : ''}`,
  )
}

const start = "import * as Sentry from '@sentry/node'\nSentry.init({})\n"
const python = 'import sentry_sdk\nsentry_sdk.init()\n'

test.each<[string, string, string, readonly string[]]>([
  ['healthy code', 'a.ts', start, []],
  ['an error elsewhere, as newer syntax makes', 'a.ts', `${start}${'f(1)\n'.repeat(50)}const a = @x b\n`, []],
  ['an error in a line about Sentry', 'a.ts', `${start}\nSentry.init( ]{ dsn }\n`, ['4 mention']],
  ['a file that was cut off', 'a.ts', `${start}export function f() {\n  g(1, {\n`, ['4']],
  ['no code at all', 'a.ts', `${start}${'%%% @@ )) foo bar ]]\n'.repeat(20)}`, ['3']],
  ['a template of Python', 'a.py', `${python}{% if x %}\nimport {{ y }}\n{% endif %}\n`, ['3']],
  ['healthy Python', 'a.py', python, []],
  ['broken Rust', 'a.rs', 'fn main() {\n    let _guard = sentry::init(;\n}\n', ['2 mention']],
  ['too deep to be parsed', 'a.js', `${start}${'['.repeat(20_000)}`, ['1 mention']],
  ['a script block', 'a.vue', `<template><p>{{ a }}</p></template>\n<script>\n${start}</script>\n`, []],
  ['code that starts nothing', 'a.ts', 'const sentry = ((((\n', []],
  ['a language without a grammar', 'a.go', 'sentry.Init((((\n', []],
])('%s', (_, path, text, expected) => {
  expect(unparsed(path, text)).toEqual(expected)
})

test('errors without end take no longer than their length', () => {
  withoutHang(() => unparsed('a.ts', `${start}${'@ '.repeat(60_000)}`))
})
