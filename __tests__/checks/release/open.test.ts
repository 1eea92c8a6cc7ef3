import { releaseOpen } from '../../../src/checks/release/open.ts'
import { judges } from '../../support/judging.ts'
import { releaseOf } from '../../support/release-facts.ts'

judges(releaseOpen, [
  ['no release', { found: null }, ['skipped']],
  ['open', { found: releaseOf('a') }, ['passed']],
  ['row 34: archived', { found: releaseOf('a', { status: 'archived' }) }, ['attention'], /`a` is archived/],
  ['row 13: an old server', { found: releaseOf('a', { status: null }) }, ['skipped']],
])
