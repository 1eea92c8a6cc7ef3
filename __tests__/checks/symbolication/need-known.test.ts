import { needKnown } from '../../../src/checks/symbolication/need-known.ts'
import { unseen } from '../../../src/core/observed.ts'
import { phrase } from '../../../src/core/prose.ts'
import { judges } from '../../support/judging.ts'
import { needed, needUnknown, notNeeded } from '../../support/symbolication-facts.ts'

judges(needKnown, [
  ['it is', { need: needed('source maps', 'debug files') }, ['passed'], /source maps, debug files.*the platform tells/],
  ['row 36: not needed', { need: notNeeded }, ['skipped']],
  ['row 36: unknown', { need: needUnknown }, ['inconclusive'], /Nothing tells/],
  [
    'row 10: unknown, as the token may not see the project',
    {
      need: {
        kind: 'unknown',
        because: phrase('Nothing tells.'),
        end: unseen('forbidden', { kind: 'missing-scope', anyOf: ['project:read'] }),
      },
    },
    ['inconclusive'],
    /lacks the scope .project:read/,
  ],
])
