import { type SessionFacts, sessionsSeen } from '../../../src/checks/health/sessions-seen.ts'
import { type Observed, seen, unseen } from '../../../src/core/observed.ts'
import type { Project } from '../../../src/sources/sentry/projects.ts'
import { lacking, project, unavailable } from '../../support/connection-facts.ts'
import { judges } from '../../support/judging.ts'
import { visits } from '../../support/production-facts.ts'

const having = (hasSessions: boolean | null): Observed<Project> =>
  project.kind === 'seen' ? seen({ ...project.value, hasSessions }) : project
const of = (hasSessions: boolean | null, sessions: SessionFacts['sessions']): SessionFacts => ({
  project: having(hasSessions),
  sessions,
})

judges(sessionsSeen, [
  [
    'row 50: with their rates',
    of(true, seen(visits(12_340, 35, 3_050, 15))),
    ['passed'],
    /99\.71 % of 12,340 sessions and 99\.5 % of about 3,050 users/,
  ],
  ['row 50: without users', of(true, seen(visits(100, 0))), ['passed'], /100 % of 100 sessions, users not known/],
  [
    'row 50: with what ended unhandled',
    of(true, seen(visits(100, 0, 0, 0, 7))),
    ['passed'],
    /7 more sessions ended unhandled/,
  ],
  ['less than all is never 100 %', of(true, seen(visits(1_000_000, 1))), ['passed'], /99\.99 % of 1,000,000/],
  ['row 50: there were some, and there are none', of(true, seen(visits(0, 0))), ['attention'], /had some before/],
  ['row 50: there never were any', of(false, seen(visits(0, 0))), ['skipped'], /release health switched on/],
  ['none, and nobody says whether there ever were', of(null, seen(visits(0, 0))), ['inconclusive']],
  ['none, of a project that was not seen', { project: null, sessions: seen(visits(0, 0)) }, ['inconclusive']],
  ['row 9: no scope', of(true, lacking('org:read')), ['inconclusive'], /`org:read`/],
  ['row 12: not answered', of(true, unavailable), ['inconclusive'], /how many sessions crashed.*503/],
  ['row 13: an older server', of(true, unseen('unsupported')), ['inconclusive'], /older/],
  ['told elsewhere', of(true, null), ['skipped']],
])
