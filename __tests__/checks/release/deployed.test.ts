import { type DeployFacts, releaseDeployed } from '../../../src/checks/release/deployed.ts'
import { untrusted } from '../../../src/core/text.ts'
import { unavailable } from '../../support/connection-facts.ts'
import { judges } from '../../support/judging.ts'
import { deployTo, listOf, post, pre, releaseOf } from '../../support/release-facts.ts'

const facts = (parts: Partial<DeployFacts>): DeployFacts => ({
  found: releaseOf('a'),
  phase: post,
  deploys: listOf(deployTo('production')),
  environment: { name: untrusted('production'), source: 'given' },
  releases: listOf(releaseOf('a')),
  isHeardOf: true,
  ...parts,
})
const none = listOf<never>()

judges(releaseDeployed, [
  ['no release', facts({ found: null }), ['skipped']],
  ['deployed', facts({}), ['passed'], /^To `production` at `2026-11-21 09:05 UTC`\.$/],
  [
    'deployed, no environment given',
    facts({ environment: { name: untrusted('production'), source: 'own-deploy' } }),
    ['passed'],
    /that of the newest deploy counts/,
  ],
  ['row 35: pre, no deploy', facts({ phase: pre, deploys: none }), ['skipped'], /right before going live/],
  ['row 35: pre, deploys not seen', facts({ phase: pre, deploys: unavailable }), ['skipped']],
  [
    'row 35: post, no deploy',
    facts({ deploys: none }),
    ['attention'],
    /no finished deploy of this release to `production`/,
  ],
  ['row 35: post, not finished', facts({ deploys: listOf(deployTo('production', null)) }), ['attention']],
  [
    'row 35: post, deployed elsewhere',
    facts({ deploys: listOf(deployTo('staging')) }),
    ['attention'],
    /It is deployed to `staging`/,
  ],
  [
    'row 35: post, deployed under another spelling',
    facts({ deploys: listOf(deployTo('Production')) }),
    ['attention'],
    /differ in a letter or its case/,
  ],
  [
    'row 35: post, neither deploy nor sessions nor events',
    facts({ deploys: none, environment: null, isHeardOf: false }),
    ['attention'],
    /too early to judge/,
  ],
  [
    'nobody tells of deploys, and it is in use',
    facts({ deploys: none, environment: null }),
    ['skipped'],
    /told of no deploys in this project.*With deploys/s,
  ],
  [
    'row 35: post, no deploy, where others have one that is not finished',
    facts({
      deploys: none,
      environment: null,
      releases: listOf(releaseOf('b', { lastDeploy: { environment: untrusted('production'), finished: null } })),
    }),
    ['attention'],
  ],
  [
    'row 35: post, no deploy, and those of others were not seen',
    facts({ deploys: none, environment: null, releases: unavailable }),
    ['attention'],
  ],
  ['row 12: post, deploys not seen', facts({ deploys: unavailable }), ['inconclusive'], /503/],
  [
    'row 35: post, no deploy where other releases go',
    facts({ deploys: none, environment: { name: untrusted('production'), source: 'other-deploy' } }),
    ['attention'],
    /to `production`\. No environment is given, so that of the newest deploy counts \(of another release\)/,
  ],
])
