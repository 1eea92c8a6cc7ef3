import { expect, test } from '@jest/globals'
import { reportOn } from '../support/product.ts'
import { repositoryWith, type Tree } from '../support/repositories.ts'
import { tauriCargo, tauriTree, workflowOf } from '../support/tauri-application.ts'

const token = ['SENTRY_AUTH_TOKEN: ${{ secrets.SENTRY_AUTH_TOKEN }}']
const build = (...env: readonly string[]) => [
  'uses: tauri-apps/tauri-action@v0',
  'env:',
  ...[...token, ...env].map(line => `  ${line}`),
]
const debugFiles = ['run: npx @sentry/cli debug-files upload desktop/target', 'env:', ...token.map(line => `  ${line}`)]
const sourceMaps = [
  'run: npx @sentry/cli sourcemaps upload --release notes@1.4.0 dist',
  'env:',
  ...token.map(line => `  ${line}`),
]

/** What asks for something, as `check file:line`. */
function findingsOn(tree: Tree): readonly string[] {
  const report = reportOn(repositoryWith(tree))
  return report.results.flatMap(({ checks }) =>
    checks
      .filter(({ outcome }) => outcome !== 'passed' && outcome !== 'skipped')
      .map(({ id, location }) => `${id} ${location?.file}:${location?.line}`),
  )
}

const program = `fn environment() -> String {
    std::env::var("SENTRY_ENVIRONMENT").unwrap_or_else(|_| "development".to_string())
}

pub fn run() {
    let client = sentry::init((
        option_env!("SENTRY_DSN"),
        sentry::ClientOptions {
            release: sentry::release_name!(),
            environment: Some(environment().into()),
            ..Default::default()
        },
    ));
    tauri::Builder::default()
        .plugin(tauri_plugin_sentry::init(&client))
        .run(tauri::generate_context!())
        .expect("run");
}
`
const workflow = '.github/workflows/release.yml'
const right = {
  'desktop/src/lib.rs': program
    .replace(
      'std::env::var("SENTRY_ENVIRONMENT").unwrap_or_else',
      'option_env!("SENTRY_ENVIRONMENT").map(String::from).unwrap_or_else',
    )
    .replace('|_|', '||'),
  [workflow]: workflowOf(
    build('SENTRY_DSN: ${{ secrets.DSN }}', 'SENTRY_ENVIRONMENT: production'),
    sourceMaps,
    debugFiles,
  ),
}

test('a Tauri application whose wiring is right has no finding', () => {
  expect(findingsOn(tauriTree(right))).toEqual([])
})

test('done: a Tauri application that sets SENTRY_ENVIRONMENT only at build and reads it at run time', () => {
  const report = reportOn(repositoryWith(tauriTree({ ...right, 'desktop/src/lib.rs': program })))
  const found = report.results[0]?.checks.find(({ id }) => id === 'setup/build-values-embedded')
  expect(found).toMatchObject({ outcome: 'attention', location: { file: 'desktop/src/lib.rs', line: 2, column: 5 } })
  expect(found?.message).toMatch(
    /the build sets it \(\.github\/workflows\/release\.yml:10\)\. .* `development` instead/,
  )
  expect(report.status).toBe('PARTIAL')
  expect(report.results[0]?.nextCommands.join('\n')).toMatch(/docs\/tauri\.md#dsn-release-and-environment/)
})

test('done: a Tauri application that strips its binary and uploads no debug files', () => {
  const tree = tauriTree({
    ...right,
    'desktop/Cargo.toml': tauriCargo('\n[profile.release]\nlto = true\nstrip = true\n'),
    [workflow]: workflowOf(build('SENTRY_DSN: ${{ secrets.DSN }}', 'SENTRY_ENVIRONMENT: production'), sourceMaps),
  })
  expect(findingsOn(tree)).toEqual([
    'setup/symbolication-configured desktop/Cargo.toml:8',
    'setup/debug-files-kept desktop/Cargo.toml:12',
  ])
})

test('done: a Tauri application whose runtime and upload release differ', () => {
  const other = right[workflow].replace('--release notes@1.4.0', '--release notes-app@1.4.0')
  const report = reportOn(repositoryWith(tauriTree({ ...right, [workflow]: other })))
  const found = report.results[0]?.checks.filter(({ id }) => id === 'release/names-agree')
  expect(found).toMatchObject([{ outcome: 'attention', location: { file: 'desktop/src/lib.rs', line: 9 } }])
  expect(found?.[0]?.message).toContain('the upload `notes-app@1.4.0` (.github/workflows/release.yml:12)')
})

test('the release of the checkout is in the report, with all names', () => {
  const report = reportOn(repositoryWith(tauriTree(right)))
  expect(report.target.release).toBe('notes@1.4.0')
  expect(report.wiring?.releaseNames).toContainEqual({
    source: 'upload',
    value: 'notes@1.4.0',
    file: workflow,
    line: 12,
  })
})
