import { framesResolved } from '../../../src/checks/symbolication/frames-resolved.ts'
import { seen, unseen } from '../../../src/core/observed.ts'
import { unavailable } from '../../support/connection-facts.ts'
import { judges } from '../../support/judging.ts'
import { needed, needUnknown, notNeeded, sample } from '../../support/symbolication-facts.ts'

const need = needed('source maps')
const of = (parts: Parameters<typeof sample>[0]) => ({ need, frames: seen(sample(parts)) })
const reason = { type: 'js_no_source', detail: 'missing_sourcemap', url: null }
const example = 'https://sentry.example/organizations/acme/issues/1/events/2/'

judges(framesResolved, [
  ['row 38: all', of({}), ['passed'], /40 of 40 in-app frames are resolved in 5 events/],
  ['row 38: 95 %', of({ frames: 20, resolved: 19 }), ['passed']],
  ['row 38: below 95 %', of({ frames: 100, resolved: 94 }), ['attention'], /names no reason/],
  ['row 38: 50 %', of({ frames: 20, resolved: 10 }), ['attention']],
  [
    'row 38: below 50 %',
    of({ frames: 20, resolved: 9, reason, example }),
    ['failed'],
    /js_no_source.*its source map was not/,
    /in this event/,
  ],
  [
    'row 38: a reason that has no words',
    of({ resolved: 0, reason: { type: 'js_new', detail: null, url: null } }),
    ['failed'],
    /First reason: .js_new/,
  ],
  ['row 38: 19 frames', of({ frames: 19, resolved: 0 }), ['inconclusive'], /0 of 19.*20 frames are needed/],
  ['row 38: no frames in events', of({ frames: 0, resolved: 0 }), ['inconclusive']],
  ["Sentry's own count is evidence", of({ ownCount: { yes: 3, no: 1 } }), ['passed'], /Sentry counts 3 of 4 events/],
  ['no events', of({ events: 0, frames: 0, resolved: 0 }), ['skipped'], /no error events/],
  [
    'row 38: events of other releases in their place',
    of({ events: 0, frames: 0, resolved: 0, others: 4 }),
    ['inconclusive'],
    /Of 4 issues of the release Sentry gave no event that names it/,
  ],
  [
    'row 38: scripts and native frames, each for themselves',
    of({ frames: 24, resolved: 24, natives: { frames: 16, resolved: 0 } }),
    ['attention'],
    /24 of 40 in-app frames are resolved \(24 of 24 of scripts, 0 of 16 native\)/,
  ],
  ['no event could be read', of({ events: 0, frames: 0, resolved: 0, unread: [unavailable] }), ['inconclusive'], /503/],
  ['before it is live', { need, frames: null }, ['skipped'], /not live/],
  ['row 31: which release is not known', { need, frames: 'no-release' }, ['inconclusive']],
  [
    'row 10: the token may not see issues',
    { need, frames: unseen('forbidden', { kind: 'missing-scope', anyOf: ['event:read'] }) },
    ['inconclusive'],
    /event:read/,
  ],
  ['row 36: not needed', { need: notNeeded, frames: seen(sample({ resolved: 0, minified: 19 })) }, ['skipped']],
  ['row 36: not needed, and not looked at', { need: notNeeded, frames: null }, ['skipped']],
  ['row 36: not needed, and not seen', { need: notNeeded, frames: unavailable }, ['skipped']],
  [
    'row 38: not needed, it seemed, and frames are minified',
    { need: notNeeded, frames: seen(sample({ frames: 32, resolved: 12, minified: 20, reason })) },
    ['attention'],
    /12 of 32 .*20 lie in minified code.*js_no_source/,
  ],
  ['row 36: unknown, but frames tell', { need: needUnknown, frames: seen(sample({ resolved: 0 })) }, ['failed']],
])
