import { describe, expect, test } from '@jest/globals'
import { asRepoPath } from '../../../src/core/location.ts'
import { rawText } from '../../../src/core/text.ts'
import { isTauriConfig, readTauriConfig, type Written } from '../../../src/sources/repository/tauri-config.ts'

function read(path: string, text: string) {
  const config = readTauriConfig(text, asRepoPath(path))
  const shown = (value: Written | null) => value && `${rawText(value.value)} @${value.at.line}`
  return config && [shown(config.productName), shown(config.identifier), shown(config.version), config.versionFile]
}

describe('the configuration of a Tauri application', () => {
  test.each<[string, string, string, readonly (string | null)[] | null]>([
    [
      'version 2',
      'src-tauri/tauri.conf.json',
      '{\n"productName": "App",\n"version": "1.2.3",\n"identifier": "a.b"\n}',
      ['App @2', 'a.b @4', '1.2.3 @3', null],
    ],
    [
      'version 1',
      'src-tauri/tauri.conf.json',
      '{"package": {"productName": "App",\n"version": "1"},\n"tauri": {"bundle": {"identifier": "a.b"}}}',
      ['App @1', 'a.b @3', '1 @2', null],
    ],
    [
      'a version in another file',
      'src-tauri/tauri.conf.json',
      '{"version": "../package.json"}',
      [null, null, '../package.json @1', 'package.json'],
    ],
    [
      'a version outside of the repository',
      'tauri.conf.json',
      '{"version": "../../package.json"}',
      [null, null, '../../package.json @1', null],
    ],
    ['no version', 'src-tauri/tauri.conf.json', '{"identifier": "a.b"}', [null, 'a.b @1', null, null]],
    [
      'JSON5',
      'src-tauri/tauri.conf.json5',
      "{\n  // comment\n  productName: 'App',\n  version: '1.2.3',\n}",
      ['App @3', null, '1.2.3 @4', null],
    ],
    ['TOML', 'src-tauri/Tauri.toml', 'productName = "App"\nversion = "1.2.3"\n', ['App @1', null, '1.2.3 @2', null]],
    ['malformed', 'src-tauri/tauri.conf.json', '{', null],
  ])('%s', (_, path, text, expected) => {
    expect(read(path, text)).toEqual(expected)
  })

  test('is known by its name', () => {
    const names = ['tauri.conf.json', 'a/tauri.conf.json5', 'Tauri.toml', 'tauri.macos.conf.json', 'tauri.conf.js']
    expect(names.map(name => isTauriConfig(asRepoPath(name)))).toEqual([true, true, true, false, false])
  })
})
