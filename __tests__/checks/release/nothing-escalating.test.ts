import { nothingEscalating } from '../../../src/checks/release/nothing-escalating.ts'
import { unseen } from '../../../src/core/observed.ts'
import { judges } from '../../support/judging.ts'
import { cut, found, inRelease, issuePlace, many, withoutEventRead } from '../../support/release-issues.ts'

const facts = (...args: Parameters<typeof found>) => ({
  newIssues: found([]),
  escalatingIssues: found(...args),
  issuePlace,
})

judges(nothingEscalating, [
  [
    'row 42: none',
    facts([]),
    ['passed'],
    /0 escalating issues, 0 expected/,
    /first week a new issue practically never escalates/,
  ],
  ['row 42: one, however wide', facts(many(1, { impact: inRelease(900, 900) })), ['attention'], /`WEB-1`/],
  ['row 42: a slow query', facts(many(1, { category: 'performance' })), ['passed']],
  ['row 52: one among those that were read', facts(many(100), cut), ['attention']],
  ['row 52: none among those that were read', facts(many(100, { level: 'info' }), cut), ['inconclusive']],
  ['row 13: an older server', { ...facts([]), escalatingIssues: unseen('unsupported') }, ['inconclusive']],
  ['row 9: said once', { ...facts([]), newIssues: withoutEventRead, escalatingIssues: withoutEventRead }, ['skipped']],
])
