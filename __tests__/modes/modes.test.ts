import { describe, expect, test } from '@jest/globals'
import type { Check } from '../../src/core/check.ts'
import type { Credentials } from '../../src/core/credentials.ts'
import { type NotSeen, seen, unseen } from '../../src/core/observed.ts'
import { inconclusive, passed } from '../../src/core/outcome.ts'
import type { Policy } from '../../src/core/policy.ts'
import { prose } from '../../src/core/prose.ts'
import type { Target, Targeting } from '../../src/core/target.ts'
import { defineMode } from '../../src/modes/mode.ts'
import { defineTargetMode } from '../../src/modes/target-mode.ts'
import { closedClient } from '../../src/sources/sentry/client.ts'
import type { Sources } from '../../src/sources/sources.ts'
import { asked } from '../support/asked.ts'
import { credentials, lacking, targeting } from '../support/connection-facts.ts'

const strict: Policy = {
  strictNetwork: true,
  requireHostNetwork: true,
  withoutCredentials: 'FAIL',
  withoutTarget: 'FAIL',
  withoutScope: 'FAIL',
  withoutRelease: 'FAIL',
}
const lenient: Policy = {
  strictNetwork: false,
  requireHostNetwork: false,
  withoutCredentials: 'PARTIAL',
  withoutTarget: 'PARTIAL',
  withoutScope: 'PARTIAL',
  withoutRelease: 'PARTIAL',
}

function sources(own: Credentials, target: Targeting): Sources & { questions: string[] } {
  const questions: string[] = []
  const nothing = async () => unseen('no-credentials') as NotSeen
  return {
    questions,
    asked: asked(),
    now: () => new Date(0),
    pause: async () => true,
    remainingMs: () => 1_000,
    tell: () => undefined,
    repository: async () => Promise.reject(new Error('not looked at')),
    artifacts: async () => null,
    variables: new Set(),
    ref: null,
    credentials: own,
    sentry: closedClient(unseen('no-credentials')),
    reach: async () => ({
      self: seen({ scopes: [], user: 'integration' }),
      latencyMs: 1,
      usesProxy: false,
      silent: false,
    }),
    async target() {
      questions.push('target')
      return target
    },
    ingest: { reach: nothing, deliver: nothing },
    sentryCli: async () => Promise.reject(new Error('not asked')),
    testEvent: { asked: false, killedBy: null },
    redactsTitles: async () => false,
  }
}

const weather: Check<unknown> = {
  id: 'test/weather-fine',
  title: 'Weather',
  need: 'required',
  judge: () => inconclusive({ cause: 'network', risk: prose`rain`, next: [], hostSilent: true }),
}

describe('R3: rules about the network', () => {
  const observe = async () => ({})
  const mode = (looksAt: 'repository' | 'server') =>
    defineMode({ name: 'setup-preflight', looksAt, observe, checks: [weather] })

  test('do not touch a mode that reads files', async () => {
    expect((await mode('repository').examine(sources(credentials(), targeting), strict)).status).toBe('PARTIAL')
    expect(mode('repository').unseen('deadline', strict, true).status).toBe('PARTIAL')
  })
  test('do touch a mode that asks the server', async () => {
    expect((await mode('server').examine(sources(credentials(), targeting), strict)).status).toBe('FAIL')
    expect(mode('server').unseen('deadline', { ...lenient, requireHostNetwork: true }, true).status).toBe('FAIL')
    expect(mode('server').unseen('deadline', { ...lenient, requireHostNetwork: true }, false).status).toBe('PARTIAL')
  })
})

describe('a mode that looks at one project', () => {
  const fine: Check<{ target: Target }> = {
    id: 'test/project-looked-at',
    title: 'Looked at',
    need: 'required',
    judge: ({ target }) => passed(prose`${target.project.length}`),
  }
  const way = ['connectivity/api-reachable', 'connectivity/token-accepted']
  const mode = defineTargetMode({
    name: 'prod-health',
    observe: async (_: Sources, target: Target) => ({ target }),
    checks: [fine],
  })
  const examined = async (own: Partial<Credentials>, target: Targeting = targeting, policy = lenient) => {
    const from = sources(credentials(own), target)
    const { status, results } = await mode.examine(from, policy)
    return { status, asked: from.questions, ids: results.filter(one => one.status !== null).map(({ id }) => id) }
  }
  const absent = { token: { kind: 'absent', because: 'not-given' } } as const
  const open: Targeting = { ...targeting, project: { kind: 'unlisted', because: lacking('org:read') } }

  test('gets the target', async () =>
    expect(await examined({})).toMatchObject({ status: 'PASS', ids: [...way, 'test/project-looked-at'] }))

  test('says that there is no token, as the plan reads it, and asks nothing', async () => {
    expect(await examined(absent)).toEqual({ status: 'PARTIAL', asked: [], ids: ['connectivity/token-given'] })
    expect(await examined(absent, targeting, strict)).toMatchObject({ status: 'FAIL', asked: [] })
  })

  test('asks nothing where the address is not to be trusted', async () =>
    expect(await examined({ origin: { kind: 'unusable-claim' } })).toMatchObject({ status: 'FAIL', asked: [] }))

  test('says which part of the target is not known', async () => {
    expect(await examined({}, open)).toMatchObject({
      status: 'PARTIAL',
      ids: expect.arrayContaining(['connectivity/target-known']),
    })
    expect(await examined({}, open, strict)).toMatchObject({ status: 'FAIL' })
  })

  test('lists its own checks where the run ended before', () =>
    expect(mode.unseen('cancelled', lenient).results.map(({ id }) => id)).toEqual([...way, 'test/project-looked-at']))
})
