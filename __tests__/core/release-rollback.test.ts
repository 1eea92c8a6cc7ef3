import { expect, test } from '@jest/globals'
import type { DeployEnvironment } from '../../src/core/deploy-environment.ts'
import { type DeployedRelease, rollbackOf } from '../../src/core/release-rollback.ts'
import { rawText, untrusted } from '../../src/core/text.ts'
import { moment } from '../support/release-facts.ts'

/** A release that was created on a day of November, and deployed last on another one. */
function made(
  version: string,
  day: number | null,
  deployed?: readonly [number | null, string],
  deploys = 1,
): DeployedRelease {
  const on = (one: number | null) => (one === null ? null : moment(`2026-11-${String(one).padStart(2, '0')}T12:00`))
  const lastDeploy = deployed ? { environment: untrusted(deployed[1]), finished: on(deployed[0]) } : null
  return { version: untrusted(version), created: on(day), deploys: deployed ? deploys : 0, lastDeploy }
}

interface Case {
  readonly candidate: DeployedRelease | null
  readonly others: readonly DeployedRelease[] | null
  readonly environment?: string
  readonly source?: DeployEnvironment['source']
  readonly isWhole?: boolean
}

const old = made('app@1', 1)
const live = made('app@2', 5, [6, 'production'])

test.each<[name: string, Case, isRollback: boolean | null, newest: string | null]>([
  ['row 43: older than what is deployed', { candidate: old, others: [live] }, true, 'app@2'],
  [
    'row 43: deployed again after the newer one',
    { candidate: made('app@1', 1, [8, 'production']), others: [live] },
    true,
    'app@2',
  ],
  ['newer than what is deployed', { candidate: made('app@3', 7), others: [live, old] }, false, 'app@2'],
  ['the one that is deployed', { candidate: live, others: [made('app@1', 1, [2, 'production'])] }, false, 'app@1'],
  ['it alone is deployed', { candidate: live, others: [live, old] }, false, null],
  [
    'after a rollback, the next one goes forward',
    { candidate: made('app@4', 9), others: [live, made('app@1', 1, [8, 'production'])] },
    false,
    'app@1',
  ],
  ['a newer one that was never deployed', { candidate: old, others: [made('app@2', 5)] }, false, null],
  [
    'a newer one, deployed to another environment only',
    { candidate: old, others: [live], environment: 'staging' },
    false,
    null,
  ],
  [
    'a newer one, deployed elsewhere last, may have been here',
    { candidate: old, others: [made('app@2', 5, [6, 'staging'], 2)], environment: 'production' },
    null,
    null,
  ],
  [
    'an older one, deployed elsewhere last',
    { candidate: live, others: [made('app@1', 1, [2, 'staging'], 2)], environment: 'production' },
    false,
    null,
  ],
  ['a deploy that is not finished', { candidate: old, others: [made('app@2', 5, [null, 'production'])] }, false, null],
  [
    'nothing deployed among the newest hundred',
    { candidate: old, others: [made('app@2', 5)], isWhole: false },
    null,
    null,
  ],
  ['no date of the candidate', { candidate: made('app@1', null), others: [live] }, null, 'app@2'],
  ['no date of the deployed one', { candidate: old, others: [made('app@2', null, [6, 'production'])] }, null, 'app@2'],
  [
    'row 43: another package, deployed since',
    { candidate: live, others: [old, made('api@7', 8, [8, 'production'])], environment: 'production' },
    false,
    null,
  ],
  [
    'row 43: another package, deployed since, beside one of its own',
    { candidate: live, others: [made('app@1', 1, [2, 'production']), made('api@7', 8, [8, 'production'])] },
    false,
    'app@1',
  ],
  [
    'row 43: names without a package are of one kind',
    { candidate: made('1.0', 1), others: [made('1.1', 5, [6, 'production']), made('api@7', 8, [8, 'production'])] },
    true,
    '1.1',
  ],
  [
    'row 43: behind one that went to an environment of its own',
    { candidate: old, others: [live], environment: 'production', source: 'other-deploy' },
    null,
    'app@2',
  ],
  [
    'after one that went to an environment of its own',
    { candidate: made('app@3', 7), others: [live], environment: 'production', source: 'other-deploy' },
    false,
    'app@2',
  ],
  [
    'row 43: behind one in the environment that it was deployed to itself',
    { candidate: old, others: [live], environment: 'production', source: 'own-deploy' },
    true,
    'app@2',
  ],
  ['no release', { candidate: null, others: [live] }, null, null],
  ['no list', { candidate: old, others: null }, null, null],
])('%s', (_, { candidate, others, environment, source = 'given', isWhole = true }, isRollback, newest) => {
  const line = others && { rows: others, isWhole }
  const view = rollbackOf(candidate, line, environment === undefined ? null : { name: untrusted(environment), source })
  expect(view.isRollback).toBe(isRollback)
  expect(view.newest && rawText(view.newest.version)).toBe(newest)
})
