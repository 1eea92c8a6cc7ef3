import { sentryCliUsable } from '../../../src/checks/connectivity/sentry-cli-usable.ts'
import { judges } from '../../support/judging.ts'
import { ready } from '../../support/sentry-cli-facts.ts'

const none = (
  because: 'absent' | 'in-checkout' | 'relative' | 'no-npm' | 'download-failed' | 'no-package',
  asked = true,
) => ({ sentryCli: { kind: 'none', asked, because } }) as const
const broken = (because: 'absent' | 'timeout' | 'overflow' | 'signalled' | 'refused' | 'other-shape') =>
  ({ sentryCli: { kind: 'broken', from: 'search-path', because } }) as const
const old = (asked: boolean) =>
  ({
    sentryCli: { kind: 'unsupported', from: 'search-path', version: '1.77.2', supported: '2.22 up to 3.x', asked },
  }) as const

judges(sentryCliUsable, [
  ['one from PATH', { sentryCli: ready() }, ['passed'], /sentry-cli `3.8.0`, in PATH\.$/m],
  [
    'a verified one',
    { sentryCli: ready({ from: 'tool-cache', isPinned: true }) },
    ['passed'],
    /in the tool cache, its digest verified/,
  ],
  ['the run was over', { sentryCli: { kind: 'stopped', cause: 'deadline' } }, ['inconclusive'], /ended before/],
  ['row 26: off', { sentryCli: { kind: 'off' } }, ['skipped'], /none is looked for/],
  ['row 26: none under auto', none('absent', false), ['skipped'], /Nothing asks for one/],
  ['row 26: only one in the checkout, under auto', none('in-checkout', false), ['skipped'], /never run/],
  ['row 26: asked for and absent', none('absent'), ['attention'], /no sentry-cli where it was looked for/],
  ['row 26: asked for and only in the checkout', none('in-checkout'), ['attention'], /never run/],
  ['row 26: asked for by a relative path', none('relative'), ['attention'], /not absolute/],
  ['row 26: download without npm', none('no-npm'), ['attention'], /no npm/],
  ['row 26: download fails', none('download-failed'), ['attention'], /could not be fetched/],
  ['row 26: download where there is none', none('no-package'), ['attention'], /No sentry-cli is published/],
  [
    'row 26: hash mismatch',
    { sentryCli: { kind: 'altered', from: 'tool-cache' } },
    ['failed'],
    /in the tool cache does not have the digest/,
    /was not run/,
  ],
  ['too old, found by chance', old(false), ['skipped'], /`1.77.2`; this tool knows 2.22 up to 3.x/, /Update it/],
  ['too old, asked for', old(true), ['attention'], /`1.77.2`/],
  ['does not start', broken('absent'), ['attention'], /could not be started/],
  ['hangs', broken('timeout'), ['attention'], /did not end in time/],
  ['floods', broken('overflow'), ['attention'], /far more than an answer/],
  ['is killed', broken('signalled'), ['attention'], /by a signal/],
  ['fails', broken('refused'), ['attention'], /ended with an error/],
  ['lies', broken('other-shape'), ['attention'], /does not say/],
])
