import { artifactsRead } from '../../../src/checks/symbolication/artifacts-read.ts'
import { untrusted } from '../../../src/core/text.ts'
import { judges } from '../../support/judging.ts'
import { needed, needUnknown, notNeeded, output } from '../../support/symbolication-facts.ts'

const need = needed('source maps')

judges(artifactsRead, [
  ['it was', { need, artifacts: output() }, ['passed'], /2 files: 0 scripts/],
  ['none is given', { need, artifacts: null }, ['skipped'], /No built output/, /With .artifacts/],
  ['none is given, and it is not known whether one is needed', { need: needUnknown, artifacts: null }, ['skipped']],
  ['row 36: none is needed', { need: notNeeded, artifacts: output() }, ['skipped']],
  [
    'row 37: what is named is not there',
    { need, artifacts: output({ absent: [untrusted('dist'), untrusted('::error::x')] }) },
    ['failed', 'failed'],
    /nothing at .dist/,
  ],
  ['row 17: too many files', { need, artifacts: output({ limits: ['files'] }) }, ['inconclusive'], /more than 20,000/],
  [
    'row 17: too large',
    { need, artifacts: output({ limits: ['file-size', 'total-size'] }) },
    ['inconclusive', 'inconclusive'],
  ],
  ['row 17: no time left', { need, artifacts: output({ limits: ['time'] }) }, ['inconclusive'], /time for it was over/],
  [
    'row 17: too many marks',
    { need, artifacts: output({ limits: ['marks'] }) },
    ['inconclusive'],
    /more than 10,000 marks/,
  ],
  ['row 17: unreadable', { need, artifacts: output({ limits: ['unreadable'] }) }, ['inconclusive'], /cannot be opened/],
])
