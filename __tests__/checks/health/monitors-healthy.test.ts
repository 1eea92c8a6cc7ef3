import { type MonitorFacts, monitorsHealthy } from '../../../src/checks/health/monitors-healthy.ts'
import { type NotSeen, seen, unseen } from '../../../src/core/observed.ts'
import { untrusted } from '../../../src/core/text.ts'
import type { Monitor } from '../../../src/sources/sentry/monitors.ts'
import { lacking, unavailable } from '../../support/connection-facts.ts'
import { judges } from '../../support/judging.ts'

const state = (failing: boolean, muted = false) => ({ environment: untrusted('production'), failing, muted })
const fine: Monitor = { slug: 'fine', disabled: false, states: [state(false)] }
const failing: Monitor = { slug: 'nightly', disabled: false, states: [state(false), state(true)] }
const of = (rows: readonly Monitor[], cut: NotSeen | null = null, dropped = 0): MonitorFacts => ({
  monitors: seen({ rows, cut, dropped, hits: null, mostHits: null }),
})

judges(monitorsHealthy, [
  [
    'row 47: one in error',
    of([fine, failing]),
    ['attention'],
    /1 cron monitor of 2 in error: `nightly` \(`production`\)/,
  ],
  ['row 47: none in error', of([fine]), ['passed'], /1 cron monitor, none in error\.$/],
  [
    'muted and switched off ones are left out, and said',
    of([fine, { ...failing, states: [state(true, true)] }, { ...failing, disabled: true }]),
    ['passed'],
    /3 cron monitors, none in error; 2 switched off or muted/,
  ],
  ['there are none', of([]), ['skipped']],
  ['row 52: a long list, none of it in error', of([fine], unseen('truncated')), ['inconclusive'], /there are more/],
  ['row 52: one that could not be read', of([fine], null, 1), ['inconclusive']],
  ['a long list, one of it in error', of([failing], unseen('truncated')), ['attention']],
  ['row 10: an extra that needs a scope', { monitors: lacking('org:read') }, ['skipped'], /With `org:read`/],
  ['an older server has none', { monitors: unseen('unsupported') }, ['skipped'], /no cron monitors/],
  ['row 12: not answered', { monitors: unavailable }, ['inconclusive'], /503/],
  ['told elsewhere', { monitors: null }, ['skipped']],
])
