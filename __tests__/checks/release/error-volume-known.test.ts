import { errorVolumeKnown } from '../../../src/checks/release/error-volume-known.ts'
import { seen, unseen } from '../../../src/core/observed.ts'
import { judges } from '../../support/judging.ts'
import { inRelease, offline } from '../../support/release-issues.ts'

const errors = seen(inRelease(12, 4000))
const withoutOrgRead = unseen('forbidden', { kind: 'missing-scope', anyOf: ['org:read'] })

judges(errorVolumeKnown, [
  [
    'row 40: no sessions',
    { errors, releaseSessions: seen(0) },
    ['passed'],
    /4,000 error events of 12 users in the release/,
    /decide nothing/,
  ],
  ['row 40: sessions that were not seen', { errors, releaseSessions: unseen('too-little-data') }, ['passed']],
  ['row 39: sessions say more', { errors, releaseSessions: seen(40) }, ['skipped']],
  [
    'row 39: sessions that name no user say more, too',
    { errors, releaseSessions: seen(2_000) },
    ['skipped'],
    /Sessions tell/,
  ],
  ['row 10: no org:read', { errors: withoutOrgRead, releaseSessions: seen(0) }, ['skipped'], /`org:read`/],
  ['row 11: not reached', { errors: offline, releaseSessions: seen(0) }, ['skipped']],
])
