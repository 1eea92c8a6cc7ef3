import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { rawText } from '../../../src/core/text.ts'
import { issueEvent } from '../../../src/sources/sentry/issue-events.ts'
import { OLD_SELF_HOSTED } from '../../support/sentry/capabilities.ts'
import { startSentry } from '../../support/sentry/server.ts'
import { grow } from '../../support/sentry/world/grow.ts'
import { projectIn } from '../../support/sentry/world/lookup.ts'
import { asking } from './asking.ts'

const { schema } = issueEvent('acme', '1', 'recommended', null)

/** Function, file and line of the frame that is read from these entries; the cause where they are refused. */
function frameIn(entries: unknown) {
  const parsed = schema.safeParse({ entries })
  if (!parsed.success) return 'refused'
  const { frame } = parsed.data
  return frame && [frame.function && rawText(frame.function), frame.filename && rawText(frame.filename), frame.line]
}

const exceptions = (...values: unknown[]) => [{ type: 'message' }, { type: 'exception', data: { values } }]
const thrown = (...frames: unknown[]) => ({ type: 'Error', stacktrace: { frames } })
const frame = (name: string, inApp: unknown, lineNo: unknown = 3) => ({
  function: name,
  filename: `${name}.ts`,
  inApp,
  lineNo,
})

describe('the frame that an event points to', () => {
  test.each<[string, unknown, unknown]>([
    [
      'the innermost of the application',
      exceptions(thrown(frame('main', true), frame('own', true), frame('lib', false))),
      ['own', 'own.ts', 3],
    ],
    [
      'of the newest exception',
      exceptions(thrown(frame('cause', true)), thrown(frame('newest', true))),
      ['newest', 'newest.ts', 3],
    ],
    [
      'of the newest exception that has one',
      exceptions(thrown(frame('cause', true)), thrown(frame('lib', false))),
      ['cause', 'cause.ts', 3],
    ],
    ['none among foreign ones', exceptions(thrown(frame('lib', false), frame('x', null), frame('y', 'true'))), null],
    ['none without a trace', exceptions({ stacktrace: null }, { type: 'x' }, 7, null), null],
    ['none without an exception', [{ type: 'message', data: {} }, { type: 'exception', data: null }, 'x'], null],
    ['with a line that is no line', exceptions(thrown(frame('own', true, -1))), ['own', 'own.ts', null]],
    ['beside frames of another form', exceptions(thrown('x', frame('own', true), null, [])), ['own', 'own.ts', 3]],
    [
      'of a very long trace',
      exceptions(thrown(...Array.from({ length: 9_000 }, (_, n) => frame(`f${n}`, true)))),
      ['f8999', 'f8999.ts', 3],
    ],
    ['refused where there are no entries', 'x', 'refused'],
  ])('%s', (_, entries, expected) => expect(frameIn(entries)).toEqual(expected))

  test('is read from anything without a throw', () => {
    fc.assert(
      fc.property(fc.jsonValue(), value => frameIn([{ type: 'exception', data: { values: value } }]) !== undefined),
    )
    fc.assert(fc.property(fc.jsonValue(), value => schema.safeParse(value) !== undefined))
  })
})

describe('the question', () => {
  const world = () =>
    grow({
      organizations: [
        {
          slug: 'acme',
          projects: [{ slug: 'web', platform: 'javascript', issues: [{ title: 'Boom', symbolicated: true }] }],
        },
      ],
    })

  test('is answered, in the environment that is asked for', async () => {
    const sentry = await startSentry(world())
    const id = String(projectIn(sentry.world, 'acme/web').issues[0]?.id)
    const client = asking(sentry, sentry.grant({ organization: 'acme', scopes: ['event:read'] }))
    const answer = await client.ask(issueEvent('acme', id, 'recommended', 'production'))
    expect(answer.kind === 'seen' && answer.value.frame?.line).toBe(42)
    expect(sentry.requests[0]?.target).toBe(
      `/api/0/organizations/acme/issues/${id}/events/recommended/?environment=production`,
    )
    await sentry.close()
  })

  test('is one that an old server does not know, and that of the newest event it does', async () => {
    const sentry = await startSentry(world(), { lacks: OLD_SELF_HOSTED })
    const id = String(projectIn(sentry.world, 'acme/web').issues[0]?.id)
    const client = asking(sentry, sentry.grant({ organization: 'acme' }))
    expect(await client.ask(issueEvent('acme', id, 'recommended', null))).toMatchObject({ cause: 'unsupported' })
    expect(await client.ask(issueEvent('acme', id, 'latest', null))).toMatchObject({ kind: 'seen' })
    await sentry.close()
  })
})
