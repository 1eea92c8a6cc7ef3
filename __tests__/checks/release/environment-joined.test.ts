import { environmentJoined, type JoinFacts } from '../../../src/checks/release/environment-joined.ts'
import { untrusted } from '../../../src/core/text.ts'
import { lacking, unavailable } from '../../support/connection-facts.ts'
import { judges } from '../../support/judging.ts'
import { cutListOf, deployTo, listOf, post, pre, releaseOf } from '../../support/release-facts.ts'

const known = (...names: readonly string[]) => names.map(name => ({ name: untrusted(name) }))
const facts = (
  deploys: readonly string[],
  environments: readonly string[],
  parts: Partial<JoinFacts> = {},
): JoinFacts => ({
  found: releaseOf('a'),
  phase: post,
  deploys: listOf(...deploys.map(name => deployTo(name))),
  environments: listOf(...known(...environments)),
  sessionsElsewhere: false,
  ...parts,
})

judges(environmentJoined, [
  ['no release', facts(['production'], ['production'], { found: null }), ['skipped']],
  ['no deploy', facts([], ['production']), ['skipped']],
  ['one name', facts(['production', 'production'], ['', 'production', 'staging']), ['passed'], /^`production`\.$/],
  [
    'another word for it',
    facts(['prod'], ['prod', 'production']),
    ['attention'],
    /to `prod`, and the project also has `production`/,
  ],
  ['another case', facts(['Production'], ['production']), ['attention'], /`Production`.*`production`/],
  [
    'no event came from there',
    facts(['canary'], ['production']),
    ['attention'],
    /`canary`, and no event of the project/,
  ],
  [
    'sessions come from elsewhere',
    facts(['production'], ['production', 'staging'], { sessionsElsewhere: true }),
    ['attention'],
    /none from where it was deployed: those of all environments are judged/,
  ],
  [
    'sessions come from elsewhere, and where from is not told',
    facts(['production'], [], { sessionsElsewhere: true, environments: lacking('project:read') }),
    ['attention'],
  ],
  [
    'sessions come without any environment',
    facts(['production'], ['', 'production'], { sessionsElsewhere: true }),
    ['passed'],
  ],
  [
    'before going live that is advice',
    facts(['prod'], ['production'], { phase: pre }),
    ['passed'],
    /one and the same name/,
  ],
  [
    'row 10: no scope is no matter',
    facts(['prod'], [], { environments: lacking('project:read') }),
    ['skipped'],
    /`project:read`/,
  ],
  ['row 12: the server fails', facts(['prod'], [], { environments: unavailable }), ['inconclusive'], /503/],
  [
    'row 52: more than were read',
    facts(['prod'], [], { environments: cutListOf(...known('production')) }),
    ['skipped'],
  ],
])
