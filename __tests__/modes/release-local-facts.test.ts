import { describe, expect, test } from '@jest/globals'
import { outcomesOf } from '../../src/core/check.ts'
import { releaseLocalChecks, releaseLocalFacts } from '../../src/modes/release-local-facts.ts'
import { asked } from '../support/asked.ts'
import { codictateTree } from '../support/codictate-layout.ts'
import { modeSources } from '../support/mode-sources.ts'
import { folderWith, scanned, type Tree, withoutGit } from '../support/repositories.ts'
import { tauriTree, workflowOf } from '../support/tauri-application.ts'

/** Ids of the checks by what they gave; nothing listens at the address, so that a question would end the test. */
async function judged(tree: Tree, release: string | null = null) {
  const from = modeSources({ url: 'http://127.0.0.1:1' }, 'no-token', {
    asked: asked({ release }),
    repository: () => scanned(folderWith(tree), withoutGit),
  })
  const facts = await releaseLocalFacts(from)
  const kinds = releaseLocalChecks.flatMap(check =>
    outcomesOf(check, facts).map(({ kind }) => [check.id, kind] as const),
  )
  expect(from.sentry.counts().requests).toBe(0)
  return (wanted: string) => kinds.filter(([, kind]) => kind === wanted).map(([id]) => id)
}

const uploading = (release: string) =>
  workflowOf([
    'uses: getsentry/action-release@v3',
    'env:',
    '  SENTRY_AUTH_TOKEN: ${{ secrets.T }}',
    'with:',
    `  release: ${release}`,
  ])
const workflow = '.github/workflows/a.yml'

describe('row 30, without a server', () => {
  test('a given name that can never be', async () =>
    expect((await judged({}, '@acme/shop@1.0.0'))('failed')).toEqual(['release/given-name-acceptable']))

  test('a name in the repository that can never be', async () =>
    expect((await judged(tauriTree({ [workflow]: uploading('acme/notes@1.4.0') })))('failed')).toContain(
      'release/name-acceptable',
    ))

  test('names that disagree', async () =>
    expect((await judged(tauriTree({ [workflow]: uploading('notes-${{ github.ref_name }}') })))('failed')).toEqual([
      'release/names-agree',
    ]))

  test('manifests that disagree', async () => {
    const apart = tauriTree({ 'desktop/tauri.conf.json': '{ "version": "1.5.0", "identifier": "a" }\n' })
    expect((await judged(apart))('failed')).toEqual(['release/versions-aligned'])
  })

  test('a marker that is missing', async () => {
    const broken = { ...codictateTree, 'src-tauri/capabilities/default.json': '{ "permissions": ["core:default"] }\n' }
    expect((await judged(broken))('failed')).toEqual(['codictate/capability-granted'])
  })

  test('the whole layout', async () => {
    const by = await judged(codictateTree)
    expect(by('failed')).toEqual([])
    expect(by('passed')).toContain('codictate/release-named-consistently')
  })
})

test('without a checkout a given release is judged all the same, and nothing else is held against it', async () => {
  const by = await judged({}, 'shop@1.0.0')
  expect(by('passed')).toEqual(['release/given-name-acceptable'])
  expect(by('skipped')).toHaveLength(releaseLocalChecks.length - 1)
})
