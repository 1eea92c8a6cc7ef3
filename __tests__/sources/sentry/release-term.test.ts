import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { releaseTerm } from '../../../src/sources/sentry/release-term.ts'
import { hasWildcard, parseTerms, textMatcher } from '../../support/sentry/search/query-terms.ts'

/** Names that Sentry accepts: https://github.com/getsentry/sentry/blob/master/src/sentry/constants.py (BAD_RELEASE_CHARS) */
const version = fc.oneof(
  fc.string({ minLength: 1, unit: 'binary' }).map(text => text.replaceAll(/[\r\n\f\t\\/]/g, '-')),
  fc.string({ minLength: 1, unit: fc.constantFrom('"', '*', ' ', ':', '[', ']', ',', '(', ')', '!', '>', 'a', '@') }),
)

test.each(['firstRelease', 'regressed_in_release'] as const)('%s holds the name itself', key => {
  fc.assert(
    fc.property(version, name => {
      expect(parseTerms(releaseTerm(key, name))).toEqual([{ key, negated: false, operator: '=', values: [name] }])
    }),
  )
})

test('release finds this name and no other', () => {
  fc.assert(
    fc.property(version, version, (name, other) => {
      const [term, ...rest] = parseTerms(`is:unresolved ${releaseTerm('release', name)}`).slice(1)
      expect(rest).toEqual([])
      const values = term?.values ?? []
      expect(values.some(hasWildcard)).toBe(false)
      expect(textMatcher(values)(name)).toBe(true)
      expect(textMatcher(values)(other)).toBe(name.toLowerCase() === other.toLowerCase())
    }),
  )
})
