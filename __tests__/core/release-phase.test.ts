import { expect, test } from '@jest/globals'
import { phaseOf, type SignsOfLife } from '../../src/core/release-phase.ts'
import { untrusted } from '../../src/core/text.ts'
import { plainText } from '../../src/report/plain.ts'
import { unavailable } from '../support/connection-facts.ts'
import { deployTo } from '../support/release-facts.ts'

const quiet: SignsOfLife = {
  asked: 'auto',
  environment: null,
  deploys: [],
  deploysUnseen: null,
  hasSessions: false,
  hasEvents: false,
}
const production = { name: untrusted('production'), source: 'given' } as const

test.each<[name: string, signs: Partial<SignsOfLife>, phase: string, reason: RegExp]>([
  ['asked for, whatever is there', { asked: 'pre', hasSessions: true }, 'pre', /Asked for with `phase`/],
  ['asked for, whatever is missing', { asked: 'post' }, 'post', /Asked for/],
  ['nothing yet', {}, 'pre', /No deploy of it is finished, and neither/],
  [
    'a finished deploy to the environment in question',
    { environment: production, deploys: [deployTo('production')] },
    'post',
    /Its deploy to `production` was finished at `2026-11-21 09:05 UTC`/,
  ],
  [
    'the newest of several',
    { deploys: [deployTo('a', '2026-11-20T10:00'), deployTo('b', '2026-11-21T10:00')] },
    'post',
    /`b`/,
  ],
  ['a deploy that is not finished', { deploys: [deployTo('production', null)] }, 'pre', /No deploy/],
  [
    'a deploy to another environment',
    { environment: production, deploys: [deployTo('staging')] },
    'pre',
    /No deploy of it to `production` is finished/,
  ],
  [
    'names of environments are exact',
    { environment: production, deploys: [deployTo('Production')] },
    'pre',
    /No deploy/,
  ],
  ['sessions', { hasSessions: true }, 'post', /Sessions/],
  ['events', { hasEvents: true }, 'post', /Events/],
  [
    'a sign that is there, beside one that was not seen',
    { deploysUnseen: unavailable, hasEvents: true },
    'post',
    /Events/,
  ],
])('%s', (_, signs, phase, reason) => {
  const view = phaseOf({ ...quiet, ...signs })
  expect(view).toMatchObject({ phase, unseen: null })
  expect(plainText(view.reason, words => words)).toMatch(reason)
})

test.each<[name: string, signs: Partial<SignsOfLife>, cause: string]>([
  ['deploys that were not seen', { deploysUnseen: unavailable }, 'server'],
  ['a server that does not tell of sessions', { hasSessions: null }, 'unsupported'],
  ['both', { deploysUnseen: unavailable, hasSessions: null }, 'server'],
])('no other sign and %s: not known, and judged as live', (_, signs, cause) => {
  expect(phaseOf({ ...quiet, ...signs })).toMatchObject({ phase: 'post', unseen: { cause } })
})

test('what is asked for needs no sign', () => {
  expect(phaseOf({ ...quiet, asked: 'pre', deploysUnseen: unavailable })).toMatchObject({ phase: 'pre', unseen: null })
})
