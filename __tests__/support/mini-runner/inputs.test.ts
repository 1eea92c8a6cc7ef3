import { describe, expect, test } from '@jest/globals'
import { inputVariables, resolveInputs } from './inputs.ts'
import type { DeclaredInput } from './manifest.ts'

const contexts = {
  github: { token: 'ghs_x', event: { number: 7, pull_request: { head: null } } },
  runner: { os: 'Linux' },
}
const declare = (name: string, value = ''): DeclaredInput => ({ name, default: value })
const resolved = (declared: readonly DeclaredInput[], given: Record<string, string> = {}) =>
  resolveInputs(declared, given, contexts)

describe('input values', () => {
  test.each([
    ['default', [declare('mode', 'all')], {}, { mode: 'all' }],
    ['no default is empty text', [declare('mode')], {}, { mode: '' }],
    ['given beats default', [declare('mode', 'all')], { mode: 'x' }, { mode: 'x' }],
    ['given as empty text stays empty', [declare('mode', 'all')], { mode: '' }, { mode: '' }],
    ['given in another case', [declare('fail-on', 'fail')], { 'Fail-On': 'never' }, { 'Fail-On': 'never' }],
    ['not trimmed', [declare('mode')], { mode: ' x\n' }, { mode: ' x\n' }],
    ['unknown ones arrive too', [], { nonsense: 'x' }, { nonsense: 'x' }],
  ])('%s', (_, declared, given, values) => {
    expect(resolved(declared, given).values.toRecord()).toEqual(values)
  })

  test.each([
    ['${{ github.token }}', 'ghs_x'],
    ['${{github.token}}', 'ghs_x'],
    ['a ${{ GitHub.Token }} on ${{ runner.os }}', 'a ghs_x on Linux'],
    ['${{ github.event.number }}', '7'],
    ['${{ github.event.pull_request.head.ref }}', ''],
    ['${{ github.nothing }}', ''],
    ['$' + '{ github.token }', '${ github.token }'],
  ])('the default %s is %j', (template, value) => {
    expect(resolved([declare('x', template)]).values.get('x')).toBe(value)
  })

  test.each(["${{ github.token || 'x' }}", '${{ hashFiles(github.path) }}', '${{ true }}'])(
    'the default %s is refused, not guessed',
    template => {
      expect(() => resolved([declare('x', template)])).toThrow('property paths only')
    },
  )

  test('an expression in a given value was resolved long before: it is text', () => {
    expect(resolved([declare('x')], { x: '${{ github.token }}' }).values.get('x')).toBe('${{ github.token }}')
  })
})

describe('warnings', () => {
  test('unexpected inputs are named once, with what there is', () => {
    const { warnings } = resolved([declare('mode'), declare('org')], { MODE: 'x', orgg: 'y', foo: 'z' })
    expect(warnings).toEqual(["Unexpected input(s) 'orgg', 'foo'; this action takes 'mode', 'org'"])
  })

  test('a deprecated input warns when given, not by its default', () => {
    const old = { ...declare('old', 'x'), deprecationMessage: 'use new' }
    expect(resolved([old]).warnings).toEqual([])
    expect(resolved([old], { old: '' }).warnings).toEqual(["Input 'old' is deprecated: use new"])
  })
})

test('variables keep hyphens, and change spaces and case', () => {
  const { values } = resolved([declare('fail-on', 'a'), declare('two words', 'b'), declare('straße.x', 'c')])
  expect(inputVariables(values)).toEqual({ 'INPUT_FAIL-ON': 'a', INPUT_TWO_WORDS: 'b', 'INPUT_STRASSE.X': 'c' })
})
