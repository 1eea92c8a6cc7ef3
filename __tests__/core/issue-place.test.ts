import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { type IssuePlace, issueHref, issueSearchHref } from '../../src/core/issue-place.ts'

const place: IssuePlace = { address: 'https://sentry.example.org/base', org: 'acme', project: 'web', environment: null }

test('an issue has a page of its own', () => {
  expect(issueHref(place, '7')).toBe('https://sentry.example.org/base/organizations/acme/issues/7/')
})

test.each([
  [{}, { project: '-1', query: 'is:unresolved project:web' }],
  [{ project: '42' }, { project: '42', query: 'is:unresolved' }],
  [{ environment: 'a&b=c' }, { project: '-1', query: 'is:unresolved project:web', environment: 'a&b=c' }],
])('a search of %j can be looked at', (parts, params) => {
  const url = new URL(issueSearchHref({ ...place, ...parts }, 'is:unresolved'))
  expect(url.pathname).toBe('/base/organizations/acme/issues/')
  expect(Object.fromEntries(url.searchParams)).toEqual({ ...params, statsPeriod: '90d' })
})

test('nothing in a search or a name leads to another page', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (query, environment) => {
      const url = new URL(issueSearchHref({ ...place, project: '42', environment }, query))
      expect([url.origin, url.pathname, url.hash]).toEqual([
        'https://sentry.example.org',
        '/base/organizations/acme/issues/',
        '',
      ])
      expect([url.searchParams.get('query'), url.searchParams.get('environment')]).toEqual([query, environment])
    }),
  )
})
