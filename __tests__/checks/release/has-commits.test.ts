import { releaseHasCommits } from '../../../src/checks/release/has-commits.ts'
import { judges } from '../../support/judging.ts'
import { releaseOf } from '../../support/release-facts.ts'

judges(releaseHasCommits, [
  ['no release', { found: null }, ['skipped']],
  ['some', { found: releaseOf('a', { commits: 1 }) }, ['passed'], /^1 commit\.$/],
  ['row 35: none is advice', { found: releaseOf('a') }, ['passed'], /No commits are set.*\n.*suspect commits/],
  ['not told', { found: releaseOf('a', { commits: null }) }, ['skipped']],
])
