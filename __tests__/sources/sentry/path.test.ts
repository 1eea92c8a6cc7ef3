import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { sentryPath } from '../../../src/sources/sentry/path.ts'
import { hostileTexts } from '../../support/hostile.ts'

describe('a path', () => {
  test.each([
    ['the root', sentryPath``, '/api/0/'],
    ['words alone', sentryPath`organizations/`, '/api/0/organizations/'],
    ['values', sentryPath`projects/${'acme'}/${42}/`, '/api/0/projects/acme/42/'],
    ['a value first', sentryPath`${'x'}/`, '/api/0/x/'],
    ['a release', sentryPath`releases/${'web@1.0+ü #?%'}/`, '/api/0/releases/web%401.0%2B%C3%BC%20%23%3F%25/'],
    ['a release with slashes', sentryPath`releases/${'refs/heads/x'}/`, '/api/0/releases/refs%2Fheads%2Fx/'],
    ['what is encoded already', sentryPath`releases/${'%2e%2e'}/`, '/api/0/releases/%252e%252e/'],
    ['three dots', sentryPath`releases/${'...'}/`, '/api/0/releases/.../'],
  ])('of %s', (_, path, expected) => {
    expect(path).toBe(expected)
  })

  test.each(['', '.', '..', '/', 'a/', '/a', 'a//b', 'a/../b', 'a\\..\\b', './a', '\ud800', 'a\udc00'])(
    'of %j is none',
    value => {
      expect(sentryPath`releases/${value}/`).toBeNull()
    },
  )

  test('has every value in one segment of its own, for every server that decodes it once', () => {
    const value = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...hostileTexts))
    fc.assert(
      fc.property(value, text => {
        const path = sentryPath`a/${text}/b/`
        if (path === null) return
        const segments = path.split('/')
        expect(segments).toHaveLength(7)
        expect(decodeURIComponent(segments[4] ?? '')).toBe(text)
        const url = new URL(`https://sentry.io${path}?x=1`)
        expect([url.host, url.pathname, url.search]).toEqual(['sentry.io', path, '?x=1'])
      }),
    )
  })

  test.each([
    ['a value next to letters', () => sentryPath`releases/v${'1'}/`],
    ['a value before letters', () => sentryPath`releases/${'1'}x/`],
    ['two values in one segment', () => sentryPath`releases/${'1'}${'2'}/`],
    ['no last slash', () => sentryPath`releases`],
    ['no slash after a value', () => sentryPath`releases/${'1'}`],
  ])('with %s is a mistake of ours', (_, make) => {
    expect(make).toThrow(TypeError)
  })
})
