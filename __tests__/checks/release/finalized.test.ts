import { releaseFinalized } from '../../../src/checks/release/finalized.ts'
import { judges } from '../../support/judging.ts'
import { post, pre, releaseOf } from '../../support/release-facts.ts'

const open = releaseOf('a', { finalized: 'no', released: null })

judges(releaseFinalized, [
  ['no release', { found: null, phase: pre }, ['skipped']],
  ['finalized', { found: releaseOf('a'), phase: pre }, ['passed'], /Since `2026-11-20 08:05 UTC`/],
  ['row 35: pre, not finalized', { found: open, phase: pre }, ['attention'], /`a` is not finalized/],
  ['row 35: post, not finalized', { found: open, phase: post }, ['passed'], /It is live; finalize it/],
  ['not told', { found: releaseOf('a', { finalized: 'unknown', released: null }), phase: pre }, ['skipped']],
])
