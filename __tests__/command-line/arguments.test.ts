import { describe, expect, test } from '@jest/globals'
import { readArguments } from '../../src/command-line/arguments.ts'
import { helpText } from '../../src/command-line/help.ts'
import { nearest } from '../../src/command-line/nearest.ts'
import { plainText } from '../../src/report/plain.ts'
import { inputNames } from '../../src/request/catalogue.ts'

const messages = (args: readonly string[]) =>
  readArguments(args).errors.map(({ message }) => plainText(message, text => text))

describe('arguments', () => {
  test.each<[readonly string[], Record<string, string>]>([
    [[], {}],
    [['--mode', 'all'], { mode: 'all' }],
    [['--mode=all'], { mode: 'all' }],
    [['--strict-network'], { 'strict-network': 'true' }],
    [['--strict-network=false'], { 'strict-network': 'false' }],
    [['--no-auto-slug-discovery'], { 'auto-slug-discovery': 'false' }],
    [['--release', '-1.0'], { release: '-1.0' }],
    [['--release='], { release: '' }],
    [['--artifacts', 'a', '--artifacts', 'b'], { artifacts: 'a\nb' }],
    [['--org', 'a', '--org', 'b'], { org: 'b' }],
  ])('%j', (args, given) => {
    expect(readArguments(args)).toMatchObject({ given, errors: [] })
  })

  test.each<[readonly string[], string]>([
    [['--mod', 'all'], 'Did you mean `--mode`?'],
    [['--strict-networks'], 'Did you mean `--strict-network`?'],
    [['--xyzzy-plugh'], 'See `--help`.'],
    [['setup-preflight'], 'a mode is given as `--mode <mode>`'],
    [['--mode'], '`--mode` needs a value.'],
  ])('%j says: %s', (args, expected) => expect(messages(args).join(' ')).toContain(expected))

  test('a value behind a mistyped flag is not shown: it may be a token', () => {
    expect(messages(['--auth-tokn', 'canary']).join(' ')).not.toContain('canary')
    expect(messages(['--auth-tokn=canary']).join(' ')).not.toContain('canary')
  })

  test('a switch can be switched off', () => expect(readArguments(['--json=false']).json).toBe(false))

  test('the flags of the command line alone', () => {
    expect(readArguments(['--json', '--no-color'])).toMatchObject({ json: true, colour: false, ask: 'run' })
    expect(readArguments(['--version']).ask).toBe('version')
    expect(readArguments(['--help', '--nonsense']).ask).toBe('help')
  })
})

test.each([
  ['mdoe', 'mode'],
  ['relase', 'release'],
  ['zzzzzzzz', null],
])('the nearest flag to %s is %s', (typed, expected) => expect(nearest(typed, inputNames)).toBe(expected))

test('the help names every input', () => {
  for (const name of inputNames) expect(helpText()).toContain(`--${name}`)
})
