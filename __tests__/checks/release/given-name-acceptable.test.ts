import { type GivenRelease, givenNameAcceptable } from '../../../src/checks/release/given-name-acceptable.ts'
import { untrusted } from '../../../src/core/text.ts'
import { releaseNameProblem } from '../../../src/sources/repository/release-names/name-problem.ts'
import { judges } from '../../support/judging.ts'

const given = (version: string): { given: GivenRelease } => ({
  given: { version: untrusted(version), problem: releaseNameProblem(untrusted(version)) },
})

judges(givenNameAcceptable, [
  ['nothing is given', { given: null }, ['skipped']],
  ['a version', given('shop@1.2.3'), ['passed'], /`shop@1\.2\.3`/],
  ['row 30: a scoped package', given('@acme/shop@1.0.0'), ['failed'], /it has a slash/],
  ['row 30: a ref', given('refs/heads/feature/x'), ['failed'], /`refs\/heads\/feature\/x`, because it has a slash/],
  ['row 30: reserved', given('Latest'), ['failed'], /it is reserved/],
  ['row 30: a backslash', given('a\\b'), ['failed'], /has a backslash/],
  ['row 30: too long', given('x'.repeat(201)), ['failed'], /longer than 200 bytes/],
])
