import { phaseKnown } from '../../../src/checks/release/phase-known.ts'
import { unavailable } from '../../support/connection-facts.ts'
import { judges } from '../../support/judging.ts'
import { post, pre, releaseOf } from '../../support/release-facts.ts'

judges(phaseKnown, [
  ['no release', { found: null, phase: pre }, ['skipped']],
  ['pre', { found: releaseOf('a'), phase: pre }, ['passed'], /before going live \(pre\)\. No deploy of it is finished/],
  ['post', { found: releaseOf('a'), phase: post }, ['passed'], /live \(post\)\. Sessions of it have come in/],
  [
    'row 12: a sign was not seen',
    { found: releaseOf('a'), phase: { ...post, unseen: unavailable } },
    ['inconclusive'],
    /Whether the release is live is not known.*503/,
  ],
])
