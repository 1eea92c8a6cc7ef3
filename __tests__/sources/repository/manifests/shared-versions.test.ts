import { expect, test } from '@jest/globals'
import { asRepoPath } from '../../../../src/core/location.ts'
import { rawText } from '../../../../src/core/text.ts'
import { manifestKindOf, readManifest } from '../../../../src/sources/repository/manifests/catalogue.ts'
import { withSharedVersions } from '../../../../src/sources/repository/manifests/shared-versions.ts'

/** Reads these files and gives each manifest's dependencies and version after references were filled in. */
function resolved(files: Readonly<Record<string, string>>): Readonly<Record<string, readonly string[]>> {
  const manifests = Object.entries(files).flatMap(([path, text]) => {
    const kind = manifestKindOf(asRepoPath(path))
    return (kind && readManifest(kind, asRepoPath(path), text)) ?? []
  })
  return Object.fromEntries(
    withSharedVersions(manifests).map(({ path, version, dependencies }) => [
      path,
      [
        ...(version === null ? [] : [`version ${rawText(version.value)} ${version.at.file}:${version.at.line}`]),
        ...dependencies.map(({ name, range }) => `${name} ${range === null ? '-' : rawText(range)}`),
      ],
    ]),
  )
}

test('catalogs of pnpm', () => {
  expect(
    resolved({
      'pnpm-workspace.yaml':
        'packages: [apps/*]\ncatalog:\n  "@sentry/node": ^10.1.0\ncatalogs:\n  old:\n    "@sentry/node": ^8\n',
      'apps/a/package.json': '{"dependencies": {"@sentry/node": "catalog:", "x": "catalog:"}}',
      'apps/b/package.json': '{"dependencies": {"@sentry/node": "catalog:old", "y": "workspace:^"}}',
      'apps/c/package.json': '{"dependencies": {"@sentry/node": "catalog:default"}}',
    }),
  ).toEqual({
    'pnpm-workspace.yaml': [],
    'apps/a/package.json': ['@sentry/node ^10.1.0', 'x catalog:'],
    'apps/b/package.json': ['@sentry/node ^8', 'y workspace:^'],
    'apps/c/package.json': ['@sentry/node ^10.1.0'],
  })
})

test('catalogs of Bun, in the workspaces or beside them', () => {
  expect(
    resolved({
      'package.json': '{"workspaces": {"packages": ["p"], "catalog": {"a": "1"}}, "catalogs": {"test": {"b": "2"}}}',
      'p/package.json': '{"dependencies": {"a": "catalog:", "b": "catalog:test"}}',
    })['p/package.json'],
  ).toEqual(['a 1', 'b 2'])
})

test('dependencies and versions of a Cargo workspace', () => {
  expect(
    resolved({
      'Cargo.toml':
        '[workspace.package]\nversion = "0.9"\n[workspace.dependencies]\nsentry = "0.46"\nrenamed = { package = "sentry-core", version = "0.45" }\n',
      'crates/a/Cargo.toml':
        '[package]\nname = "a"\nversion.workspace = true\n[dependencies]\nsentry.workspace = true\nrenamed = { workspace = true, features = ["x"] }\nown = "1"\n',
      'elsewhere/Cargo.toml': '[package]\nname = "b"\nversion = "1.0"\n[dependencies]\nnone = { workspace = true }\n',
    }),
  ).toEqual({
    'Cargo.toml': [],
    'crates/a/Cargo.toml': ['version 0.9 Cargo.toml:2', 'sentry 0.46', 'sentry-core 0.45', 'own 1'],
    'elsewhere/Cargo.toml': ['version 1.0 elsewhere/Cargo.toml:3', 'none workspace'],
  })
})

test('the nearest shared version above counts, and none from beside', () => {
  const central = (version: string) =>
    `<Project><ItemGroup><PackageVersion Include="Sentry" Version="${version}"/></ItemGroup></Project>`
  const project = '<Project><ItemGroup><PackageReference Include="Sentry"/></ItemGroup></Project>'
  expect(
    resolved({
      'Directory.Packages.props': central('1'),
      'src/Directory.Packages.props': central('2'),
      'src/web/App.csproj': project,
      'srcs/web/App.csproj': project,
      'src/other/Own.csproj': '<Project><PackageReference Include="Sentry" Version="3"/></Project>',
    }),
  ).toMatchObject({
    'src/web/App.csproj': ['Sentry 2'],
    'srcs/web/App.csproj': ['Sentry 1'],
    'src/other/Own.csproj': ['Sentry 3'],
  })
})

test('managed versions of a Maven parent', () => {
  const dependency = (version: string) =>
    `<dependencies><dependency><groupId>io.sentry</groupId><artifactId>sentry</artifactId>${version}</dependency></dependencies>`
  expect(
    resolved({
      'pom.xml': `<project><artifactId>p</artifactId><dependencyManagement>${dependency('<version>8.0</version>')}</dependencyManagement></project>`,
      'app/pom.xml': `<project><artifactId>app</artifactId>${dependency('')}</project>`,
    }),
  ).toEqual({ 'pom.xml': [], 'app/pom.xml': ['io.sentry:sentry 8.0'] })
})

test('a version catalog of Gradle gives name and version', () => {
  expect(
    resolved({
      'gradle/libs.versions.toml': `[versions]
sentry = "8.2.0"
rich = { strictly = "5.1" }
[libraries]
sentry-android = { module = "io.sentry:sentry-android", version.ref = "sentry" }
sentry_core = { group = "io.sentry", name = "sentry", version = "8.0" }
short = "a:b:1.0"
[plugins]
sentry = { id = "io.sentry.android.gradle", version.ref = "rich" }
`,
      'app/build.gradle.kts':
        'implementation(libs.sentry.android)\nimplementation(libs.sentry.core)\nimplementation(libs.short)\nalias(libs.plugins.sentry)\nimplementation(libs.unknown)\n',
    })['app/build.gradle.kts'],
  ).toEqual([
    'io.sentry:sentry-android 8.2.0',
    'io.sentry:sentry 8.0',
    'a:b 1.0',
    'io.sentry.android.gradle 5.1',
    'libs.unknown -',
  ])
})
