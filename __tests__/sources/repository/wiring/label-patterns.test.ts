import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { matchesLabel } from '../../../../src/sources/repository/wiring/label-patterns.ts'
import { withoutHang } from '../../../support/without-hang.ts'

describe('patterns of window labels', () => {
  test.each<[string, string, boolean]>([
    ['main', 'main', true],
    ['main', 'main-2', false],
    ['*', 'anything', true],
    ['main-*', 'main-2', true],
    ['main-*', 'main', false],
    ['*-overlay', 'recording-overlay', true],
    ['a*b*c', 'aXbYbZc', true],
    ['a*b*c', 'aXbY', false],
    ['w?', 'w1', true],
    ['w?', 'w', false],
    ['', '', true],
    ['[ab]*', 'main', true],
  ])('%s matches %s: %s', (pattern, label, expected) => expect(matchesLabel(pattern, label)).toBe(expected))

  test('agree with a regular expression of the same meaning', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', '*', '?'), maxLength: 8 })
    const label = fc.string({ unit: fc.constantFrom('a', 'b'), maxLength: 8 })
    fc.assert(
      fc.property(text, label, (pattern, name) => {
        const meant = new RegExp(`^${pattern.replaceAll('*', '.*').replaceAll('?', '.')}$`)
        expect(matchesLabel(pattern, name)).toBe(meant.test(name))
      }),
    )
  })

  test('a hostile pattern costs no time', () => {
    expect(withoutHang(() => matchesLabel(`${'*a'.repeat(99)}b`, 'a'.repeat(200)))).toBe(false)
  })
})
