import { changesSeen } from '../../../src/checks/continuity/changes-seen.ts'
import { exactly } from '../../../src/core/count.ts'
import { type Change, deltaOf } from '../../../src/core/delta.ts'
import { seen, unseen } from '../../../src/core/observed.ts'
import { judges } from '../../support/judging.ts'

const issues = { address: 'https://sentry.io', org: 'acme', project: 'web', environment: null }
const now = new Date('2026-11-22T06:00:00Z')
const yesterday = new Date('2026-11-21T06:00:00Z')
const change = (id: string, kind: Change['kind'], cause: Change['cause']): Change => ({ id, kind, cause })
const facts = (changes: readonly Change[], { complete = true, since = yesterday } = {}) => ({
  unresolved: seen(exactly(300)),
  delta: deltaOf(since, changes, complete),
  issues,
  now,
})
const many = Array.from({ length: 12 }, (_, n) => change(String(n + 1), 'new', 'first-seen'))

judges(changesSeen, [
  [
    'row 53: the first run',
    { unresolved: seen(exactly(300)), delta: null, issues, now },
    ['passed'],
    /Baseline established: 300 unresolved/,
  ],
  ['nothing changed', facts([]), ['passed'], /24 hours ago: 0 new, 0 resolved, .*300 unresolved now\.$/m],
  [
    'each by its id, with a link of our own and the cause where it is not plain',
    facts([change('7', 'new', 'first-seen'), change('8', 'regressed', 'came-back'), change('9', 'gone', 'not-found')]),
    ['passed'],
    /1 new \(7 \(https:\/\/sentry\.io\/organizations\/acme\/issues\/7\/\)\)/,
    /1 regressed \(8 \(https:[^ ]*\), came back\)/,
    /1 gone \(9 \(https:[^ ]*\), merged or deleted\)/,
  ],
  ['many are counted, some named', facts(many), ['passed'], /12 new \(1 .*10 \(https:[^ ]*\) and 2 more\)/],
  [
    'a long gap is printed',
    facts([], { since: new Date('2026-11-19T06:00:00Z') }),
    ['passed'],
    /The previous check was 3 days ago, and what is new spans all of that time\./,
  ],
  ['an ordinary gap is not', facts([]), ['passed'], /24 hours ago: [^.]*\.$/m],
  [
    'row 52: more may have changed',
    facts([change('7', 'new', 'first-seen')], { complete: false }),
    ['attention'],
    /1\+ new/,
    /longer than what a run reads/,
  ],
  [
    'row 57: the unresolved issues were not seen',
    { unresolved: unseen('server'), delta: null, issues, now },
    ['inconclusive'],
    /not known, and the checkpoint of that run is kept/,
  ],
])
