import { describe, expect, test } from '@jest/globals'
import { type NotSeen, seen, unseen } from '../../src/core/observed.ts'
import { unlessTold } from '../../src/core/told.ts'
import { lacking, noAccess, notFound, refused, unavailable } from '../support/connection-facts.ts'

describe('an answer that is missing', () => {
  test.each<[string, NotSeen, NotSeen]>([
    ['the same status', unavailable, unseen('server', { kind: 'status', status: 503 })],
    ['another status of the same trouble', unavailable, unseen('server', { kind: 'status', status: 502 })],
    ['the same connection', refused, refused],
    ['the same scope', lacking('org:read'), lacking('org:read')],
    ['the very same end, whatever it is', notFound, notFound],
  ])('for %s is told once', (_, told, answer) => expect(unlessTold(answer, [told])).toBeNull())

  test.each<[string, NotSeen, NotSeen]>([
    ['another cause', unavailable, refused],
    ['another scope', lacking('event:read'), lacking('org:read')],
    ['a scope in one place and access in another', lacking('event:read'), noAccess],
    ['another endpoint that is not there', unseen('unsupported'), unseen('unsupported')],
    ['another thing that is not there', notFound, unseen('not-found', { kind: 'status', status: 404 })],
  ])('for %s is told, too', (_, told, answer) => expect(unlessTold(answer, [told])).toBe(answer))
})

test('an answer that is there stays', () => {
  const answer = seen(7)
  expect(unlessTold(answer, [unavailable])).toBe(answer)
})
