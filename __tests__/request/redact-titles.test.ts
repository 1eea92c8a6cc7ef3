import { describe, expect, test } from '@jest/globals'
import { Secret } from '../../src/core/text.ts'
import { redactsTitles } from '../../src/request/redact-titles.ts'

const workflow = { GITHUB_ACTIONS: 'true', GITHUB_REPOSITORY: 'acme/shop' }
const ofRepository = (isPrivate: unknown) => ({ repository: { full_name: 'acme/shop', private: isPrivate } })
const token = new Secret('ghs_canary')

interface Situation {
  readonly choice?: 'auto' | 'always' | 'never'
  readonly env?: Readonly<Record<string, string>>
  readonly payload?: unknown
  readonly token?: Secret
  /** What the host says. */
  readonly isPublic?: boolean | null
}

async function decided({ choice = 'auto', env = workflow, payload = null, token: own, isPublic = null }: Situation) {
  const asked: string[] = []
  const redacts = await redactsTitles({ 'redact-titles': choice, 'github-token': own }, env, {
    payload: { read: async () => payload },
    repositoryHost: {
      async isPublic(repository) {
        asked.push(repository)
        return isPublic
      },
    },
  })
  return { redacts, asked }
}

describe('titles are redacted', () => {
  test.each<[string, Situation, boolean, readonly string[]]>([
    ['where that is asked for, on the command line too', { choice: 'always', env: {} }, true, []],
    ['not where that is ruled out', { choice: 'never', payload: ofRepository(false) }, false, []],
    ['not outside of a workflow', { env: {} }, false, []],
    ['in a public repository', { payload: ofRepository(false), token }, true, []],
    ['not in a private one', { payload: ofRepository(true), token }, false, []],
    [
      'by the word of the host, for a scheduled run',
      { payload: { schedule: '0 6 * * *' }, token, isPublic: false },
      false,
      ['acme/shop'],
    ],
    ['in a public one, by the word of the host', { token, isPublic: true }, true, ['acme/shop']],
    ['where the host does not say', { token, isPublic: null }, true, ['acme/shop']],
    ['where there is no token to ask with', {}, true, []],
    ['where the repository has no usable name', { token, env: { ...workflow, GITHUB_REPOSITORY: '../x?y' } }, true, []],
    [
      'where the payload says nothing useful',
      { payload: ofRepository('yes'), token, isPublic: true },
      true,
      ['acme/shop'],
    ],
  ])('%s', async (_, situation, redacts, asked) => expect(await decided(situation)).toEqual({ redacts, asked }))
})
