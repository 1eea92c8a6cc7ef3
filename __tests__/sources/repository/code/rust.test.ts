import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { asRepoPath } from '../../../../src/core/location.ts'
import { rawText } from '../../../../src/core/text.ts'
import { callsIn } from '../../../../src/sources/repository/code/rust/calls.ts'
import { optionOf } from '../../../../src/sources/repository/code/rust/options.ts'
import { reduceRust } from '../../../../src/sources/repository/code/rust/reduce.ts'
import { resultOf } from '../../../../src/sources/repository/code/rust/results.ts'
import { type RustFile, readRustFile } from '../../../../src/sources/repository/code/rust/rust-file.ts'
import { readSource, textOf } from '../../../../src/sources/repository/code/source.ts'
import { printed } from '../../../../src/sources/repository/code/template.ts'

const path = asRepoPath('src-tauri/src/lib.rs')

function fileOf(text: string): RustFile {
  const { tree } = readSource(path, text)
  if (tree === null) throw new Error('no tree')
  return readRustFile({ text, tree })
}

const initsOf = (file: RustFile) => callsIn(file).filter(call => call.path === 'sentry::init')

describe('calls by path', () => {
  test.each([
    ['fn main() { let _g = sentry::init(()); }'],
    ['use sentry::init as start; fn main() { start(()); }'],
    ['use sentry as s; fn main() { s::init(()); }'],
    ['use sentry; fn main() { sentry::init(()); }'],
    ['use sentry::{self as q, ClientOptions}; fn main() { q::init(()); }'],
    ['use sentry::{init, ClientOptions}; fn main() { init(()); }'],
    ['use sentry::*; fn main() { init(()); }'],
    ['fn main() { ::sentry::init(()); }'],
    ['extern crate sentry as s; fn main() { s::init(()); }'],
    ['fn main() { async move { sentry :: init(()); }; }'],
    ['#[cfg(any(test, feature = "x"))] fn main() { sentry::init(()); }'],
    ['#[cfg(not(test))] mod a { fn main() { sentry::init(()); } }'],
  ])('%s starts Sentry', text => {
    expect(initsOf(fileOf(text))).toHaveLength(1)
  })

  test.each([
    ['use crate::sentry; fn main() { sentry::init(()); }'],
    ['mod sentry; fn main() { sentry::init(()); }'],
    ['fn main() { crate::sentry::init(()); }'],
    ['use sentry::*; fn init(_: ()) {} fn main() { init(()); }'],
    ['fn main() { logger::init(()); app.init(()); }'],
    ['// sentry::init(())\nfn main() { "sentry::init(())"; }'],
    ['#[cfg(test)] mod tests { fn a() { sentry::init(()); } }'],
    ['#[cfg(all(test, unix))] mod tests { fn a() { sentry::init(()); } }'],
    ['#[test] fn a() { sentry::init(()); }'],
    ['#[tokio::test] async fn a() { sentry::init(()); }'],
    ['#![cfg(test)] fn a() { sentry::init(()); }'],
  ])('%s does not', text => {
    expect(initsOf(fileOf(text))).toEqual([])
  })

  test('macros too', () => {
    const file = fileOf('fn main() { sentry::release_name!(); tauri::generate_context!(); }')
    expect(callsIn(file).map(call => call.path)).toEqual(['sentry::release_name!', 'tauri::generate_context!'])
  })
})

describe('what becomes of the guard', () => {
  test.each([
    ['let _guard = sentry::init(());', 'named'],
    ['let guard: Guard = sentry::init(());', 'named'],
    ['let _ = sentry::init(());', 'dropped'],
    ['sentry::init(());', 'dropped'],
    ['let g = if on { Some(sentry::init(())) } else { None };', 'named'],
    ['if on { sentry::init(()); }', 'dropped'],
    ['let g = match x { A => sentry::init(()), _ => panic!() };', 'named'],
    ['let g = Some(Box::new(sentry::init(())));', 'named'],
    ['let g = sentry::init(()).into();', 'named'],
    ['keep(sentry::init(()));', 'handed on'],
    ['sentry::init(())', 'handed on'],
    ['return sentry::init(());', 'handed on'],
    ['let on = sentry::init(()).is_enabled();', 'handed on'],
    ['let s = State { guard: sentry::init(()) };', 'handed on'],
  ])('%s: %s', (body, kind) => {
    const file = fileOf(`fn main() { ${body} }`)
    expect(initsOf(file).map(call => resultOf(file, call.node).kind)).toEqual([kind])
  })
})

describe('options', () => {
  test.each([
    ['sentry::init(sentry::ClientOptions { release: R, ..Default::default() })', 'R'],
    ['sentry::init((dsn, sentry::ClientOptions { release: R, dsn: x }))', 'R'],
    ['sentry::init(("dsn", ClientOptions { release, ..Default::default() }))', 'release'],
    ['sentry::init(sentry::ClientOptions { ..Default::default() })', 'absent'],
    ['sentry::init(sentry::ClientOptions { debug: true, ..base() })', 'unknown'],
    ['sentry::init("https://k@o1.ingest.sentry.io/2")', 'absent'],
    ['sentry::init(())', 'absent'],
    ['sentry::init()', 'absent'],
    ['sentry::init(options())', 'unknown'],
    ['sentry::init(sentry::ClientOptions::new().release(R).debug(true))', 'R'],
    ['sentry::init(sentry::ClientOptions::new().debug(true))', 'absent'],
    ['let o = ClientOptions { release: R, ..Default::default() }; sentry::init(o)', 'R'],
    ['let mut o = ClientOptions::default(); o.release = R; sentry::init((dsn, o))', 'R'],
    ['let mut o = ClientOptions::default(); o.debug = true; sentry::init((dsn, &o))', 'absent'],
  ])('%s: %s', (body, expected) => {
    const file = fileOf(`fn main() { ${body}; }`)
    const [init] = initsOf(file)
    const option = init && optionOf(file, init, 'release')
    expect(option?.kind === 'value' ? textOf(file, option.value) : option?.kind).toBe(expected)
  })
})

describe('what an expression comes to', () => {
  const version = '${version of Cargo.toml}'
  test.each([
    ['', '"a".into()', 'a'],
    ['', 'Some(Cow::Borrowed("a"))', 'a'],
    ['', 'Some(r#"a"b"#.to_string().into())', 'a"b'],
    ['', '"a\\u{62}\\\n   c"', 'abc'],
    ['', 'sentry::release_name!()', `\${name of Cargo.toml}@${version}`],
    ['', 'env!("CARGO_PKG_VERSION")', version],
    ['', 'option_env!("SENTRY_RELEASE").unwrap_or("dev")', '${SENTRY_RELEASE} || dev'],
    ['', 'concat!("a@", env!("CARGO_PKG_VERSION"))', `a@${version}`],
    ['', 'format!("a@{}", env!("CARGO_PKG_VERSION"))', `a@${version}`],
    ['', 'format!("{{{0}}}@{v:>3}", "x", v = "y")', '{x}@y'],
    ['const N: &str = "n";', 'format!("{N}@{}", 1)', 'n@${…}'],
    ['', '{ let v = env!("CARGO_PKG_VERSION"); format!("a@{v}") }', `a@${version}`],
    ['', 'std::env::var("R").ok().map(Cow::Owned)', '${R}'],
    ['use std::env;', 'env::var("R").unwrap_or_else(|_| "d".to_string())', '${R} || d'],
    ['use std::env::var;', 'var("R").ok()', '${R}'],
    ['const K: &str = "R";', 'std::env::var(K).ok().filter(|v| !v.is_empty()).map(|v| v.trim().to_string())', '${R}'],
    ['', 'std::env::var("R").map(|v| format!("a@{v}")).ok()', 'a@${R}'],
    ['fn r() -> String { if let Ok(v) = std::env::var("R") { return v; } "d".into() }', 'r()', '${R} || d'],
    [
      'fn r() -> String { match std::env::var("R") { Ok(v) => v, Err(_) => "d".into() } }',
      'Some(r().into())',
      '${R} || d',
    ],
    ['', 'if cfg!(debug) { "a" } else if x { "b" } else { "c" }', 'a || b || c'],
    ['', 'None', ''],
    ['fn r() -> String { r() }', 'r()', '${…}'],
    ['', 'other(1)', '${…}'],
    ['', '&*"a".to_owned()', 'a'],
  ])('%s %s', (items, expression, expected) => {
    const file = fileOf(`${items} fn main() { final_value(${expression}) }`)
    const argument = callsIn(file).find(call => call.path === 'final_value')?.arguments[0]
    if (argument === undefined) throw new Error('no argument')
    expect(rawText(printed(reduceRust(file, path, argument)))).toBe(expected)
  })

  test('a parameter is not known', () => {
    const file = fileOf('fn a(v: &str) { f(v) }')
    const argument = callsIn(file)[0]?.arguments[0]
    if (argument === undefined) throw new Error('no argument')
    expect(rawText(printed(reduceRust(file, path, argument)))).toBe('${…}')
  })

  test('never throws, whatever stands there', () => {
    const piece = fc.constantFrom(
      'a',
      'sentry::init',
      '(',
      ')',
      '{',
      '}',
      '|v|',
      '=',
      'let x = ',
      'use ',
      '"x"',
      'r#"',
      'format!',
      'env!',
      '::',
      ',',
      '.',
      'fn a()',
      'return ',
      ';',
      '..',
      ':',
      '#[cfg(test)]',
      'if let Some(v) = ',
      'match x ',
      '=>',
      '&',
      '?',
      'release',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), pieces => {
        const file = fileOf(`fn a() { sentry::init(${pieces.join('')}) }\n${pieces.join('')}`)
        for (const call of callsIn(file)) {
          resultOf(file, call.node)
          optionOf(file, call, 'release')
          reduceRust(file, path, call.node)
        }
      }),
      { numRuns: 500 },
    )
  })
})
