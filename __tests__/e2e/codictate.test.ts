import { describe, expect, test } from '@jest/globals'
import { codictateTree } from '../support/codictate-layout.ts'
import { found, reportOn } from '../support/product.ts'
import { repositoryWith, type Tree } from '../support/repositories.ts'

type File = keyof typeof codictateTree

const rust = 'src-tauri/src/lib.rs'
const vite = 'vite.config.ts'
const build = '.github/workflows/build.yml'

/** Each marker of the parity list, its file, the check that reports it, and how a line of that file is commented out. */
const markers: readonly (readonly [marker: string, file: File, check: string])[] = [
  ['"sentry:default"', 'src-tauri/capabilities/default.json', 'codictate/capability-granted'],
  ['SENTRY_DSN_ENV_VAR', rust, 'codictate/runtime-contract-kept'],
  ['HANDY_DISABLE_SENTRY_ENV_VAR', rust, 'codictate/runtime-contract-kept'],
  ['send_default_pii: false', rust, 'codictate/runtime-contract-kept'],
  ['before_send: Some(', rust, 'codictate/runtime-contract-kept'],
  ['tauri_plugin_sentry::init(client)', rust, 'codictate/runtime-contract-kept'],
  ['sentryVitePlugin', vite, 'codictate/upload-configured'],
  ['SENTRY_AUTH_TOKEN', vite, 'codictate/upload-configured'],
  ['SENTRY_ORG', vite, 'codictate/upload-configured'],
  ['SENTRY_PROJECT', vite, 'codictate/upload-configured'],
  ['SENTRY_RELEASE', vite, 'codictate/upload-configured'],
  ['SENTRY_AUTH_TOKEN', build, 'codictate/build-environment-set'],
  ['SENTRY_ORG', build, 'codictate/build-environment-set'],
  ['SENTRY_PROJECT', build, 'codictate/build-environment-set'],
  ['SENTRY_DSN', build, 'codictate/build-environment-set'],
  ['SENTRY_RELEASE', build, 'codictate/build-environment-set'],
  ['SENTRY_ENVIRONMENT', build, 'codictate/build-environment-set'],
  ['format!("codictate@{}"', rust, 'codictate/release-named-consistently'],
  ['`codictate@${packageJson.version}`', vite, 'codictate/release-named-consistently'],
  ['codictate@${{', build, 'codictate/release-named-consistently'],
]

function changed(file: File, change: (line: string) => string, marker: string): Tree {
  const lines = codictateTree[file].split('\n').map(line => (line.includes(marker) ? change(line) : line))
  return { ...codictateTree, [file]: lines.join('\n') }
}

const comment = (file: File) => (file.endsWith('.yml') ? '#' : '//')

test('the layout with all markers has no finding', () => {
  expect(found(reportOn(repositoryWith(codictateTree)), 'failed')).toEqual([])
})

describe('row 16: a marker that is missing is found at its file', () => {
  test.each(markers)('%s removed from %s', (marker, file, check) => {
    const report = reportOn(repositoryWith(changed(file, line => line.replaceAll(marker, 'x'), marker)))
    expect(found(report, 'failed')).toContain(`${check} ${file}`)
    expect(report.status).toBe('FAIL')
  })

  test.each(markers)('%s in %s moved into a comment', (marker, file, check) => {
    const report = reportOn(repositoryWith(changed(file, line => `${comment(file)} ${line}`, marker)))
    expect(found(report, 'failed')).toContain(`${check} ${file}`)
  })
})

test('elsewhere these checks are skipped with a note, not failed', () => {
  const { 'vite.config.ts': _, ...other } = codictateTree
  const report = reportOn(repositoryWith(other))
  const checks = report.results[0]?.checks.filter(({ id }) => id.startsWith('codictate/')) ?? []
  expect(checks.map(({ outcome, status }) => [outcome, status])).toEqual(
    Array.from({ length: 5 }, () => ['skipped', null]),
  )
})
