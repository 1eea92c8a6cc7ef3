import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { asRepoPath } from '../../../../src/core/location.ts'
import { rawText } from '../../../../src/core/text.ts'
import { manifestKindOf, manifestKinds, readManifest } from '../../../../src/sources/repository/manifests/catalogue.ts'
import type { Manifest } from '../../../../src/sources/repository/repository.ts'
import { withoutHang } from '../../../support/without-hang.ts'

function read(path: string, text: string): Manifest | null {
  const kind = manifestKindOf(asRepoPath(path))
  if (kind === undefined) throw new Error(`no manifest: ${path}`)
  return readManifest(kind, asRepoPath(path), text)
}

/** `name range @ line`, with `dev` and `as alias` where that holds. */
function dependencies(manifest: Manifest | null): readonly string[] {
  if (manifest === null) return ['malformed']
  return manifest.dependencies.map(({ name, range, use, at, alias }) =>
    [
      name,
      range === null ? '-' : rawText(range),
      `@${at.line}`,
      use === 'development' ? 'dev' : '',
      alias ? `as ${alias}` : '',
    ]
      .filter(part => part !== '')
      .join(' '),
  )
}

function identity(manifest: Manifest | null): string {
  const name = manifest?.name ? rawText(manifest.name) : '-'
  const version = manifest?.version ? `${rawText(manifest.version.value)}@${manifest.version.at.line}` : '-'
  return `${manifest?.ecosystem} ${manifest?.folder} ${name} ${version}`
}

describe('each ecosystem: the package, and what it depends on, with lines', () => {
  test.each<[string, string, string, readonly string[]]>([
    [
      'apps/web/package.json',
      `{
  "name": "web",
  "version": "1.2.3",
  "dependencies": {
    "@sentry/nextjs": "^10.1.0", "next": "16.0.0",
    "shared": "workspace:*",
    "@sentry/node": "catalog:"
  },
  "optionalDependencies": { "fsevents": "2" },
  "peerDependencies": { "react": ">=18" },
  "devDependencies": { "old-sentry": "npm:@sentry/browser@^7", "vite": "npm:rolldown-vite" }
}`,
      'npm apps/web web 1.2.3@3',
      [
        '@sentry/nextjs ^10.1.0 @5',
        'next 16.0.0 @5',
        'shared workspace:* @6',
        '@sentry/node catalog: @7',
        'fsevents 2 @9',
        'react >=18 @10',
        '@sentry/browser ^7 @11 dev as old-sentry',
        'rolldown-vite - @11 dev as vite',
      ],
    ],
    [
      'deno.jsonc',
      '{\n  // imports\n  "imports": {\n    "@sentry/deno": "npm:@sentry/deno@^10",\n    "S": "npm:/@sentry/core",\n    "std/": "jsr:@std/"\n  }\n}',
      'npm . - -',
      ['@sentry/deno ^10 @4', '@sentry/core - @5 as S'],
    ],
    [
      'src-tauri/Cargo.toml',
      `[package]
name = "app"
version = "0.7.9"

[dependencies]
tauri = { version = "2.1", features = [] }
sentry = "0.46"
tauri-plugin-sentry.workspace = true
errors = { package = "sentry-core", version = "0.46" }
local = { path = "../local" }

[dev-dependencies]
x = "1"

[target.'cfg(windows)'.dependencies]
windows = "0.60"
[build-dependencies.tauri-build]
version = "2"
`,
      'cargo src-tauri app 0.7.9@3',
      [
        'tauri 2.1 @6',
        'sentry 0.46 @7',
        'tauri-plugin-sentry workspace @8',
        'sentry-core 0.46 @9 as errors',
        'local - @10',
        'tauri-build 2 @17 dev',
        'x 1 @13 dev',
        'windows 0.60 @16',
      ],
    ],
    [
      'requirements/prod.txt',
      `-r base.txt
--index-url https://u:p@example.invalid/simple
# sentry-sdk==1.0
sentry-sdk[django,celery] >= 2.0, <3 ; python_version > "3.8"  # comment
Sentry_SDK==2.1 --hash=sha256:abc
django
zope.interface~=5.0 \\
git+https://example.invalid/x.git#egg=x
./local
foo @ https://example.invalid/foo.whl
`,
      'python . - -',
      [
        'sentry-sdk >= 2.0, <3 @4',
        'sentry-sdk ==2.1 @5',
        'django - @6',
        'zope-interface ~=5.0 @7',
        'foo @ https://example.invalid/foo.whl @10',
      ],
    ],
    ['api/requirements-dev.txt', 'pytest>=8\n', 'python api - -', ['pytest >=8 @1 dev']],
    ['requirements.in', 'sentry-sdk\r\nflask==3\r\n', 'python . - -', ['sentry-sdk - @1', 'flask ==3 @2']],
    [
      'pyproject.toml',
      `[project]
name = "server"
version = "3.0"
dependencies = [
  "sentry-sdk[fastapi]>=2",
  "fastapi",
]
[project.optional-dependencies]
extra = ["celery>=5"]
[dependency-groups]
dev = ["pytest", {include-group = "lint"}]
[tool.pdm.dev-dependencies]
test = ["tox"]
[tool.uv]
dev-dependencies = ["ruff"]
`,
      'python . server 3.0@3',
      ['sentry-sdk >=2 @5', 'fastapi - @6', 'celery >=5 @9', 'pytest - @11 dev', 'tox - @13 dev', 'ruff - @15 dev'],
    ],
    [
      'svc/pyproject.toml',
      `[tool.poetry]
name = "svc"
version = "0.1"
[tool.poetry.dependencies]
python = "^3.11"
sentry_sdk = { version = "^2.0", extras = ["flask"] }
multi = [{ version = "^1", python = "<3.9" }, { version = "^2" }]
[tool.poetry.group.dev.dependencies]
pytest = "^8"
[tool.poetry.dev-dependencies]
tox = "*"
`,
      'python svc svc 0.1@3',
      ['sentry-sdk ^2.0 @6', 'multi ^1 @7', 'tox * @11 dev', 'pytest ^8 @9 dev'],
    ],
    [
      'Pipfile',
      '[packages]\nsentry-sdk = {version = ">=2", extras = ["django"]}\nflask = "*"\n[dev-packages]\npytest = "*"\n',
      'python . - -',
      ['sentry-sdk >=2 @2', 'flask * @3', 'pytest * @5 dev'],
    ],
    [
      'setup.cfg',
      `[metadata]
name = lib
version: 1.0
[options]
packages = find:
install_requires =
    sentry-sdk>=2
    # comment
    attrs
[options.extras_require]
flask = flask>=3
tests =
    pytest
[flake8]
ignore = E501
`,
      'python . lib 1.0@3',
      ['sentry-sdk >=2 @7', 'attrs - @9', 'flask >=3 @11', 'pytest - @13'],
    ],
    [
      'setup.py',
      `from setuptools import setup
setup(
    name="lib", version='1.1',
    install_requires=["sentry-sdk", "attrs>=20", 'plain'],
    # "old-dep==1"
    entry_points={"x": ["a=b:c"]},
)
`,
      'python . lib 1.1@3',
      ['sentry-sdk - @4', 'attrs >=20 @4'],
    ],
    [
      'cmd/go.mod',
      `module example.com/cmd

go 1.22

require github.com/getsentry/sentry-go v0.30.0

require (
	github.com/gin-gonic/gin v1.10.0 // direct
	golang.org/x/text v0.1.0 // indirect
)

replace github.com/x/y => ../y
exclude (
	github.com/bad/dep v1.0.0
)
`,
      'go cmd example.com/cmd -',
      ['github.com/getsentry/sentry-go v0.30.0 @5', 'github.com/gin-gonic/gin v1.10.0 @8'],
    ],
    [
      'Gemfile',
      `source "https://rubygems.org"
gem "rails", "~> 7.1", ">= 7.1.2"
gem 'sentry-rails', require: "x"
gem "sentry-ruby", "~> 5.0" if ENV["X"]
# gem "sentry-raven"
group :development, :test do
  gem "rspec"
  gem("debug", "1", platforms: %i[mri])
end
gem "after", group: :test
group :default, :test do
  gem "both"
end
platforms :ruby do
  gem "pg"
end
`,
      'ruby . - -',
      [
        'rails ~> 7.1, >= 7.1.2 @2',
        'sentry-rails - @3',
        'sentry-ruby ~> 5.0 @4',
        'rspec - @7 dev',
        'debug 1 @8 dev',
        'after - @10 dev',
        'both - @12',
        'pg - @15',
      ],
    ],
    [
      'lib.gemspec',
      `Gem::Specification.new do |spec|
  spec.name = "lib"
  spec.version = "2.0"
  spec.add_dependency "sentry-ruby", ["~> 5", ">= 5.1"]
  spec.add_runtime_dependency("a", "1")
  spec.add_development_dependency 'rake'
end`,
      'ruby . lib 2.0@3',
      ['sentry-ruby ~> 5, >= 5.1 @4', 'a 1 @5', 'rake - @6 dev'],
    ],
    [
      'composer.json',
      '{\n "name": "a/b",\n "require": {"php": ">=8", "sentry/sentry-laravel": "^4.0"},\n "require-dev": {"phpunit/phpunit": "^11"}\n}',
      'php . a/b -',
      ['php >=8 @3', 'sentry/sentry-laravel ^4.0 @3', 'phpunit/phpunit ^11 @4 dev'],
    ],
    [
      'pom.xml',
      `<?xml version="1.0"?>
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <parent><groupId>p</groupId><artifactId>parent</artifactId><version>9</version></parent>
  <artifactId>app</artifactId>
  <version>1.0-SNAPSHOT</version>
  <properties><sentry.version>8.1.0</sentry.version></properties>
  <dependencies>
    <!-- <dependency><groupId>io.sentry</groupId><artifactId>old</artifactId></dependency> -->
    <dependency>
      <groupId>io.sentry</groupId>
      <artifactId>sentry-spring-boot-starter-jakarta</artifactId>
      <version>\${sentry.version}</version>
    </dependency>
    <dependency><groupId>junit</groupId><artifactId>junit</artifactId><scope>test</scope></dependency>
  </dependencies>
  <build><plugins><plugin><groupId>io.sentry</groupId><artifactId>sentry-maven-plugin</artifactId><version>0.3</version></plugin></plugins></build>
</project>`,
      'maven . app 1.0-SNAPSHOT@5',
      [
        'io.sentry:sentry-spring-boot-starter-jakarta 8.1.0 @9',
        'junit:junit - @14 dev',
        'io.sentry:sentry-maven-plugin 0.3 @16 dev',
      ],
    ],
    [
      'android/app/build.gradle',
      `plugins {
    id 'com.android.application'
    id "io.sentry.android.gradle" version "5.0.0"
}
apply plugin: 'kotlin-android'
version = '1.0'
/* implementation 'io.sentry:commented:1' */
// implementation 'io.sentry:commented:2'
dependencies {
    implementation 'io.sentry:sentry-android:8.2.0'
    implementation("io.sentry:sentry-bom") // trailing
    testImplementation "junit:junit:4.13"
    implementation platform('io.sentry:sentry-bom:8.2.0')
    implementation group: 'io.sentry', name: 'sentry-logback', version: '8.0.0'
    classpath 'com.android.tools.build:gradle:8.5.0'
    implementation 'io.sentry:sentry:8.0.0@aar'
}
`,
      'gradle android/app - 1.0@6',
      [
        'com.android.application - @2 dev',
        'io.sentry.android.gradle 5.0.0 @3 dev',
        'kotlin-android - @5 dev',
        'io.sentry:sentry-android 8.2.0 @10',
        'io.sentry:sentry-bom - @11',
        'junit:junit 4.13 @12 dev',
        'io.sentry:sentry-bom 8.2.0 @13',
        'io.sentry:sentry-logback 8.0.0 @14',
        'com.android.tools.build:gradle 8.5.0 @15 dev',
        'io.sentry:sentry 8.0.0 @16',
      ],
    ],
    [
      'app/build.gradle.kts',
      `plugins {
    alias(libs.plugins.sentry)
    id("io.sentry.jvm.gradle") version "5.1.0"
}
dependencies {
    implementation(libs.sentry.android)
    implementation(platform(libs.sentry.bom))
    implementation("io.sentry:sentry:\${sentryVersion}")
}
`,
      'gradle app - -',
      [
        'libs.plugins.sentry - @2 dev',
        'io.sentry.jvm.gradle 5.1.0 @3 dev',
        'libs.sentry.android - @6',
        'libs.sentry.bom - @7',
        'io.sentry:sentry ${sentryVersion} @8',
      ],
    ],
    [
      'src/App/App.csproj',
      `<Project Sdk="Microsoft.NET.Sdk.Web">
  <PropertyGroup><AssemblyName>App</AssemblyName><Version>4.5.6</Version></PropertyGroup>
  <ItemGroup Condition="'$(X)' != ''">
    <PackageReference Include="Sentry.AspNetCore" Version="5.0.0" />
    <PackageReference Include="Serilog"><Version>4.0</Version></PackageReference>
    <PackageReference Include="Analyzer" Version="1" PrivateAssets="all" />
    <PackageReference Include="Central" />
  </ItemGroup>
</Project>`,
      'nuget src/App App 4.5.6@2',
      ['Sentry.AspNetCore 5.0.0 @4', 'Serilog 4.0 @5', 'Analyzer 1 @6 dev', 'Central - @7'],
    ],
    [
      'packages.config',
      '<packages>\n  <package id="Sentry" version="3.0.0" targetFramework="net48" />\n</packages>',
      'nuget . - -',
      ['Sentry 3.0.0 @2'],
    ],
    [
      'pubspec.yaml',
      `name: app
version: 1.2.0+7
dependencies:
  flutter:
    sdk: flutter
  sentry_flutter: ^8.9.0
  hosted_one:
    hosted: https://example.invalid
    version: ^1.0.0
  any_version:
dev_dependencies:
  sentry_dart_plugin: ^2.0.0
sentry:
  upload_debug_symbols: true
`,
      'pub . app 1.2.0+7@2',
      [
        'flutter - @4',
        'sentry_flutter ^8.9.0 @6',
        'hosted_one ^1.0.0 @7',
        'any_version - @10',
        'sentry_dart_plugin ^2.0.0 @12 dev',
      ],
    ],
    [
      'mix.exs',
      `defmodule App.MixProject do
  def project do
    [
      app: :my_app,
      version: "0.3.0",
      deps: deps()
    ]
  end
  defp deps do
    [
      {:phoenix, "~> 1.7"},
      {:sentry, "~> 10.8"},
      # {:hackney, "~> 1.0"},
      {:local, path: "../local"},
      {:credo, "~> 1.7", only: [:dev, :test], runtime: false}
    ]
  end
end
`,
      'hex . my_app 0.3.0@5',
      ['phoenix ~> 1.7 @11', 'sentry ~> 10.8 @12', 'local - @14', 'credo ~> 1.7 @15 dev'],
    ],
    [
      'Package.swift',
      `// swift-tools-version:5.9
let package = Package(
    name: "App",
    dependencies: [
        .package(url: "https://github.com/getsentry/sentry-cocoa", from: "8.40.0"),
        // .package(url: "https://github.com/old/old", from: "1.0.0"),
        .package(
            name: "X",
            url: "git@github.com:a/x.git",
            .upToNextMajor(from: "1.0.0")
        ),
    ]
)
`,
      'swift . App -',
      ['getsentry/sentry-cocoa from: "8.40.0" @5', 'a/x .upToNextMajor(from: "1.0.0" @7'],
    ],
    [
      'ios/Podfile',
      `target 'App' do
  pod 'Sentry', '~> 8.36'
  # pod 'Old'
  pod "Sentry/HybridSDK"
  pod 'Local', :path => '../x'
end`,
      'swift ios - -',
      ['Sentry ~> 8.36 @2', 'Sentry/HybridSDK - @4', 'Local - @5'],
    ],
    [
      'Cartfile',
      'github "getsentry/sentry-cocoa" "8.0.0"\n# x\n',
      'swift . - -',
      ['getsentry/sentry-cocoa "8.0.0" @1'],
    ],
  ])('%s', (path, text, package_, expected) => {
    const manifest = read(path, text)
    expect(identity(manifest)).toBe(package_)
    expect(dependencies(manifest)).toEqual(expected)
    expect(manifest?.dependencies.every(({ at }) => at.file === path)).toBe(true)
  })
})

describe('which files are manifests', () => {
  test.each([
    'package-lock.json',
    'src/package.json.ts',
    'tsconfig.json',
    'docs/requirements.md',
    'notes.txt',
    'robots.txt',
    'requirements/readme.md',
    'go.sum',
    'Gemfile.lock',
    'main.kts',
    'settings.toml',
    'Package.resolved',
    'src/setup.pyx',
  ])('not %s', path => {
    expect(manifestKindOf(asRepoPath(path))).toBeUndefined()
  })

  test.each([
    ['requirements.txt', 'python'],
    ['api/requirements-prod.in', 'python'],
    ['requirements/a/b.txt', 'python'],
    ['settings.gradle', 'gradle'],
    ['build-logic/plugin.gradle.kts', 'gradle'],
    ['gradle/libs.versions.toml', 'gradle'],
    ['Directory.Packages.props', 'nuget'],
    ['a/b.fsproj', 'nuget'],
    ['Package@swift-5.9.swift', 'swift'],
    ['pnpm-workspace.yaml', 'npm'],
  ])('%s is of %s', (path, ecosystem) => {
    expect(manifestKindOf(asRepoPath(path))?.ecosystem).toBe(ecosystem)
  })
})

describe('malformed', () => {
  test.each([
    ['package.json', '{"dependencies": {'],
    ['package.json', '[]'],
    ['package.json', 'null'],
    ['composer.json', ''],
    ['Cargo.toml', '[package'],
    ['pyproject.toml', 'a = '],
    ['Pipfile', '= 1'],
    ['gradle/libs.versions.toml', '[libraries]\na = {'],
    ['pom.xml', '<project>'],
    ['pom.xml', '<html></html>'],
    ['a.csproj', '<Project><ItemGroup></Project>'],
    ['pubspec.yaml', 'a: [b'],
    ['pubspec.yaml', '- a'],
    ['pnpm-workspace.yaml', 'a: *b'],
    ['deno.json', '{'],
  ])('%s: %j', (path, text) => {
    expect(read(path, text)).toBeNull()
  })

  test.each([
    [
      'package.json',
      '{"dependencies": ["a"], "devDependencies": {"b": 1, "c": null, "d": {}}, "name": 7, "version": []}',
    ],
    ['Cargo.toml', 'dependencies = 1\n[package]\nname = 1\nversion = []'],
    ['pyproject.toml', 'project = []\n[tool]\npoetry = 1'],
    ['pubspec.yaml', 'dependencies: [a]\nname: {a: b}'],
    ['composer.json', '{"require": 1}'],
  ])('of another shape than expected is read as far as it goes: %s', (path, text) => {
    expect(read(path, text)).not.toBeNull()
  })
})

/** One path for every kind, exact name or made from an extension. */
const examplePaths = manifestKinds.map(({ names, extensions, pattern }) => {
  const made = ['requirements', 'libs.versions', 'build.gradle', 'Package@swift-5', 'a'].flatMap(stem =>
    (extensions ?? []).map(extension => `${stem}.${extension}`),
  )
  return names?.[0] ?? made.find(path => pattern === undefined || pattern.test(path)) ?? 'missing'
})

describe('hostile text', () => {
  const pieces = [
    'sentry',
    '"',
    "'",
    '`',
    '\n',
    '\r',
    ' ',
    '\t',
    '{',
    '}',
    '[',
    ']',
    '(',
    ')',
    '<',
    '>',
    '/',
    '//',
    '/*',
    '*/',
    ':',
    ',',
    '=',
    '#',
    'gem ',
    'pod ',
    'require (',
    ':sentry',
    'implementation ',
    '1.0',
    '.package(url: "',
    'id "',
    'install_requires=',
    '$',
    '\\',
    '-',
    '.',
    '@',
    '\0',
    '[options]\n',
    'group :test do\n',
    'end',
    '<dependency>',
    '</dependency>',
    'version',
    'name',
    '__proto__',
  ]

  test.each(examplePaths)('%s: never throws', path => {
    const soup = fc.array(fc.constantFrom(...pieces), { maxLength: 30 }).map(all => all.join(''))
    fc.assert(
      fc.property(soup, text => void read(path, text)),
      { numRuns: 300 },
    )
  })

  const baits = [
    'a',
    ' ',
    '\t',
    '"',
    "'",
    '\\',
    '/',
    '[',
    '(',
    '{',
    'a ',
    'a,',
    '":"',
    'gem "a", ',
    "pod 'a",
    '{:a, ',
    'implementation ("',
    '.package(url: "a", ',
    'a.',
    '-',
    'id("',
    'a: ',
    '/* ',
    '\n',
    ' \n',
    'a\n',
    '"a" = ',
    'libs.a.',
    '= "',
    'name = "',
    'platform(',
  ]

  test.each(examplePaths)('%s: 64 KiB of any bait take no longer than their length', path => {
    for (const bait of baits) {
      const text = bait.repeat(Math.ceil(2 ** 16 / bait.length))
      withoutHang(() => read(path, text))
    }
  })
})
