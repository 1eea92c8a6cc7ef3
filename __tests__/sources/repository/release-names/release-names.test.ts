import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { rawText } from '../../../../src/core/text.ts'
import { printed } from '../../../../src/sources/repository/code/template.ts'
import { firstDisagreement } from '../../../../src/sources/repository/release-names/first-disagreement.ts'
import { inferRelease } from '../../../../src/sources/repository/release-names/infer-release.ts'
import type { NamedRelease } from '../../../../src/sources/repository/release-names/release-input.ts'
import { asReleaseName, releaseNames } from '../../../../src/sources/repository/release-names/release-names.ts'
import { versionsOf } from '../../../../src/sources/repository/release-names/versions.ts'
import { withoutHang } from '../../../support/without-hang.ts'
import { repositoryOf, workflowWith } from './repository-of.ts'

const head = '0123456789abcdef0123456789abcdef01234567'

const shown = (name: NamedRelease) =>
  `${name.source} ${name.at?.file ?? ''}:${name.at?.line ?? ''} ${rawText(printed(name.template))}`

function namesIn(texts: Record<string, string>, ref: string | null = null): readonly NamedRelease[] {
  return releaseNames(repositoryOf(texts, ref))
}

/** The names of a file, without place. */
const namesOf = (path: string, text: string, others: Record<string, string> = {}) =>
  namesIn({ ...others, [path]: text })
    .filter(({ at }) => at?.file === path)
    .map(name => `${name.source} ${rawText(printed(name.template))}`)

describe('a Tauri application whose parts agree', () => {
  const application = {
    'package.json':
      '{\n  "name": "web-part",\n  "version": "0.7.9",\n  "devDependencies": { "@sentry/vite-plugin": "^4" }\n}',
    'vite.config.ts': [
      "import { sentryVitePlugin } from '@sentry/vite-plugin'",
      "import packageJson from './package.json'",
      'const release =',
      '  process.env.SENTRY_RELEASE || `desk@${packageJson.version}`',
      'export default { plugins: [sentryVitePlugin({ release: { name: release } })] }',
    ].join('\n'),
    'src-tauri/Cargo.toml': '[package]\nname = "desk"\nversion = "0.7.9"\n[dependencies]\nsentry = "0.42"\n',
    'src-tauri/tauri.conf.json': '{\n  "productName": "Desk",\n  "version": "0.7.9"\n}',
    'src-tauri/src/lib.rs': [
      'const VARIABLE: &str = "SENTRY_RELEASE";',
      'fn release() -> String {',
      '    std::env::var(VARIABLE).ok().filter(|v| !v.is_empty())',
      '        .unwrap_or_else(|| format!("desk@{}", env!("CARGO_PKG_VERSION")))',
      '}',
      'fn run() {',
      '    let release = release();',
      '    let guard = sentry::init((dsn, sentry::ClientOptions {',
      '        release: Some(Cow::Owned(release.clone())),',
      '        ..Default::default()',
      '    }));',
      '}',
    ].join('\n'),
    '.github/workflows/build.yml': [
      'on: workflow_call',
      'jobs:',
      '  build:',
      '    runs-on: macos-latest',
      '    steps:',
      '      - id: get-version',
      '        run: |',
      "          VERSION=$(grep version src-tauri/tauri.conf.json | cut -d'\"' -f4)",
      '          echo "from tauri.conf.json: $VERSION"',
      '          echo "version=$VERSION" >> "$GITHUB_OUTPUT"',
      '      - uses: tauri-apps/tauri-action@v0',
      '        env:',
      '          SENTRY_RELEASE: desk@${{ steps.get-version.outputs.version }}',
    ].join('\n'),
  }

  test('names each place as it is written', () => {
    expect(namesIn(application).map(shown)).toEqual([
      'bundler vite.config.ts:4 ${SENTRY_RELEASE} || desk@${version of package.json}',
      'sdk src-tauri/src/lib.rs:2 ${SENTRY_RELEASE} || desk@${version of Cargo.toml}',
      'workflow-env .github/workflows/build.yml:13 desk@${steps.get-version.outputs.version}',
      'manifest package.json:3 ${name of package.json}@${version of package.json}',
      'manifest src-tauri/Cargo.toml:3 ${name of src-tauri/Cargo.toml}@${version of src-tauri/Cargo.toml}',
    ])
  })

  test('has one release, which is not that of a package', () => {
    const names = namesIn(application)
    expect(firstDisagreement(names)).toBeNull()
    const inferred = inferRelease(names, { head })
    expect(inferred).toMatchObject({ kind: 'inferred', reason: 'named' })
    expect(inferred.kind === 'inferred' && rawText(inferred.release)).toBe('desk@0.7.9')
  })

  test('declares one version', () => {
    expect(
      versionsOf(repositoryOf(application)).map(({ agree, versions }) => [agree, versions.map(({ file }) => file)]),
    ).toEqual([[true, ['package.json', 'src-tauri/Cargo.toml', 'src-tauri/tauri.conf.json']]])
  })

  test.each([
    [
      'another name in the code',
      'src-tauri/src/lib.rs',
      'desk@{}',
      'desktop@{}',
      ['vite.config.ts', 'src-tauri/src/lib.rs'],
    ],
    [
      'a v in front of the version',
      '.github/workflows/build.yml',
      'desk@$',
      'desk@v$',
      ['vite.config.ts', 'src-tauri/src/lib.rs'],
    ],
    [
      'another version in Cargo.toml',
      'src-tauri/Cargo.toml',
      '0.7.9',
      '0.7.8',
      ['vite.config.ts', 'src-tauri/src/lib.rs'],
    ],
    [
      'the commit in the workflow',
      '.github/workflows/build.yml',
      'desk@${{ steps.get-version.outputs.version }}',
      '${{ github.sha }}',
      ['vite.config.ts', 'src-tauri/src/lib.rs'],
    ],
  ])('disagrees after %s', (_, file, before, after, places) => {
    const text = application[file as keyof typeof application]
    const found = firstDisagreement(namesIn({ ...application, [file]: text.replace(before, after) }))
    expect(['literal', 'hole']).toContain(found?.kind)
    expect(found?.names.map(({ at }) => at?.file)).toEqual(places)
  })

  test('cannot be told to agree where the workflow takes the version from elsewhere', () => {
    const workflow = application['.github/workflows/build.yml']
      .replace('src-tauri/tauri.conf.json', 'VERSION')
      .replace('from tauri.conf.json', 'from')
    const found = firstDisagreement(namesIn({ ...application, '.github/workflows/build.yml': workflow }))
    expect(found?.kind).toBe('unknown')
  })
})

describe('names in code', () => {
  const npm = { 'package.json': '{ "name": "shop", "version": "1.2.3", "productName": "The Shop" }' }
  test.each([
    ['src/main.ts', "import * as S from '@sentry/browser'; S.init({ release: 'a@1' })", ['sdk a@1']],
    ['src/main.ts', "import * as S from '@sentry/browser'; S.init({ dsn })", []],
    ['src/main.ts', "import * as S from '@sentry/browser'; S.init({ ...options })", ['sdk ${…}']],
    ['src/main.ts', "import * as S from '@sentry/react'; S.init({ release: undefined })", []],
    ['src/main.ts', "import * as S from './sentry'; S.init({ release: 'a' })", []],
    ['src/server.ts', "import * as S from '@sentry/node'; S.init()", ['sdk-default ${SENTRY_RELEASE} || ${git sha}']],
    ['src/server.ts', "const S = require('@sentry/node'); S.init({ release: process.env.REL })", ['sdk ${REL}']],
    [
      'src/worker.ts',
      "import * as S from '@sentry/cloudflare'; export default S.withSentry(env => ({ release: 'w' }), {})",
      ['sdk w'],
    ],
    [
      'src/main.ts',
      "import { init } from '@sentry/electron/main'; init({ dsn })",
      ['sdk-default ${product name of package.json}@${version of package.json}'],
    ],
    ['src/app.tsx', "let S: any; S = require('@sentry/react-native'); S.init({})", ['sdk-default ${…}']],
    [
      'vite.config.ts',
      "import { sentryVitePlugin } from '@sentry/vite-plugin'; sentryVitePlugin()",
      ['bundler-default ${SENTRY_RELEASE} || ${git sha}'],
    ],
    [
      'vite.config.ts',
      "import { sentryVitePlugin as p } from '@sentry/vite-plugin'; p({ release: { name: process.env.R } })",
      ['bundler ${R}'],
    ],
    [
      'webpack.config.js',
      "const P = require('@sentry/webpack-plugin'); new P.SentryWebpackPlugin({ release: 'x' })",
      ['bundler x'],
    ],
    [
      'vite.config.ts',
      "import { sentryVitePlugin } from '@sentry/vite-plugin'; sentryVitePlugin(options)",
      ['bundler ${…}'],
    ],
    [
      'vite.config.ts',
      "import { sentrySvelteKit } from '@sentry/sveltekit'; sentrySvelteKit({ sourceMapsUploadOptions: { unstable_sentryVitePluginOptions: { release: { name: 'k' } } } })",
      ['bundler k'],
    ],
    [
      'next.config.js',
      "const { withSentryConfig } = require('@sentry/nextjs'); module.exports = withSentryConfig(next, { release: { name: 'n' } })",
      ['bundler n'],
    ],
    ['app/main.py', 'import sentry_sdk\nsentry_sdk.init(release=f"api@{VERSION}")\nVERSION = "2"', ['sdk api@2']],
    ['app/main.py', 'import sentry_sdk\nsentry_sdk.init(DSN)', ['sdk-default ${SENTRY_RELEASE} || ${git sha}']],
    ['app/main.py', 'import sentry_sdk\nsentry_sdk.init(**OPTIONS)', ['sdk ${…}']],
    [
      'src/main.rs',
      'fn main() { let _g = sentry::init((D, sentry::ClientOptions { release: sentry::release_name!(), ..Default::default() })); }',
      ['sdk ${name of Cargo.toml}@${version of Cargo.toml}'],
    ],
    [
      'src/main.rs',
      'const D: &str = "https://k@o1.ingest.sentry.io/2"; fn main() { let _g = sentry::init(D); }',
      ['sdk-default ${SENTRY_RELEASE}'],
    ],
    [
      'scripts/upload.sh',
      '#!/bin/sh\n# sentry-cli releases new no\nV="shop@$(node -p "require(\'./package.json\').version")"\nsentry-cli releases new "$V"',
      ['upload shop@${version of package.json}'],
    ],
  ])('%s: %s', (path, text, expected) => {
    expect(namesOf(path, text, npm)).toEqual(expected)
  })

  test('scripts of package.json', () => {
    const text =
      '{\n "name": "a",\n "scripts": {\n  "maps": "sentry-cli sourcemaps upload --release=$npm_package_version ./dist"\n }\n}'
    expect(namesIn({ 'package.json': text }).map(shown)).toEqual(['upload package.json:4 ${npm_package_version}'])
  })

  test('Electron takes the name of the product', () => {
    const inferred = inferRelease(
      namesIn({
        'package.json': '{ "name": "shop", "version": "1.2.3", "productName": "The Shop" }',
        'main.ts': "import { init } from '@sentry/electron/main'; init({})",
      }),
      { head },
    )
    expect(inferred.kind === 'inferred' && rawText(inferred.release)).toBe('The-Shop@1.2.3')
  })
})

describe('names in workflows', () => {
  const path = '.github/workflows/release.yml'
  test.each([
    ['uses: getsentry/action-release@v3\nwith:\n  release: app@${{ github.sha }}', ['upload app@${git sha}']],
    ['uses: getsentry/action-release@v1\nwith:\n  version: ${{ github.ref }}', ['upload ${github.ref_name}']],
    ['uses: getsentry/action-release@v1\nwith:\n  version_prefix: v', ['upload v${git sha}']],
    ['uses: getsentry/action-release@v3\nwith:\n  release: a\n  release_prefix: v', ['upload va']],
    ['uses: getsentry/action-release@v3\nenv:\n  SENTRY_RELEASE: b', ['workflow-env b', 'upload b']],
    ['uses: someone/action-release@v3', []],
    [
      "run: npm run build\nenv:\n  SENTRY_RELEASE: ${{ inputs.nightly && 'n' || format('v{0}', github.ref_name) }}",
      ['workflow-env n || v${github.ref_name}'],
    ],
    ['run: npm run build\nenv:\n  V: "1"\n  SENTRY_RELEASE: a@${{ env.V }}', ['workflow-env a@1']],
    ['run: npm run build\nenv:\n  SENTRY_RELEASE: a@${{ needs.x.outputs.y }}', ['workflow-env a@${needs.x.outputs.y}']],
    ['run: npm run build\nenv:\n  SENTRY_RELEASE: a@${{ fromJSON(x) }}', ['workflow-env a@${…}']],
    ['run: npx @sentry/cli releases new ${{ github.sha }}', ['upload ${git sha}']],
    ['run: npx @sentry/cli@2 releases new a', ['upload a']],
    ['run: ./node_modules/.bin/sentry-cli releases -p web --org o new "a@$V"\nenv:\n  V: "7"', ['upload a@7']],
    ['run: sentry-cli releases finalize ${RELEASE:-dev}', ['upload ${RELEASE} || dev']],
    ['run: sentry-cli sourcemaps upload -r "$(git rev-parse HEAD)" dist', ['upload ${git sha}']],
    ['run: sentry-cli sourcemaps upload dist', []],
    ['run: sentry-cli debug-files upload target', []],
    ['run: sentry-cli releases list', []],
    ['run: sentry-cli releases propose-version', []],
    ['run: echo "sentry-cli releases new a"', []],
    ["run: sentry-cli releases set-commits 'a b' --auto", ['upload a b']],
    ['run: |\n  export R=a@1\n  sentry-cli releases deploys \\\n    "$R" new -e production', ['upload a@1']],
    ['run: V=`git rev-parse HEAD`; sentry-cli releases new $V', ['upload ${git sha}']],
  ])('%s', (step, expected) => {
    expect(namesOf(path, workflowWith(step))).toEqual(expected)
  })

  test('a variable of the job counts once, where it is written', () => {
    const text =
      'on: push\njobs:\n  a:\n    env:\n      SENTRY_RELEASE: x\n    steps:\n      - run: a\n      - run: b\n'
    expect(namesIn({ [path]: text }).map(shown)).toEqual([`workflow-env ${path}:5 x`])
  })

  test('a tag fills in the name of the ref, a branch does not', () => {
    const text = workflowWith('run: sentry-cli releases new ${{ github.ref_name }}')
    const resolved = (ref: string) => namesIn({ [path]: text }, ref).map(name => rawText(printed(name.resolved)))
    expect(resolved('refs/tags/v1.2.3')).toEqual(['v1.2.3', 'v1.2.3'])
    expect(resolved('refs/heads/main')).toEqual(['${github.ref_name}'])
  })

  test('lines of a script are those of the file', () => {
    const text = workflowWith('run: |\n  true\n  sentry-cli releases new a')
    expect(namesIn({ [path]: text }).map(name => name.at?.line)).toEqual([
      text.split('\n').findIndex(line => line.includes('releases new')) + 1,
    ])
  })
})

describe('whether names agree', () => {
  const bundler = (release: string) =>
    `import { sentryVitePlugin } from '@sentry/vite-plugin'\nimport pkg from './package.json'\nsentryVitePlugin({ release: { name: ${release} } })`
  const sdk = (release: string) =>
    `import * as S from '@sentry/browser'\nimport pkg from '../package.json'\nS.init({ release: ${release} })`
  const compared = (runtime: string, build: string, workflow?: string) =>
    firstDisagreement(
      namesIn({
        'package.json': '{ "name": "app", "version": "1.2.3" }',
        'src/main.ts': sdk(runtime),
        'vite.config.ts': bundler(build),
        ...(workflow === undefined
          ? {}
          : { '.github/workflows/a.yml': workflowWith(`run: x\nenv:\n  SENTRY_RELEASE: ${workflow}`) }),
      }),
    )?.kind ?? 'agree'

  test.each([
    ['`app@${pkg.version}`', '`app@${pkg.version}`', undefined, 'agree'],
    ['`app@${pkg.version}`', '"app@1.2.3"', undefined, 'agree'],
    ['`my-app@${pkg.version}`', '`myapp@${pkg.version}`', undefined, 'literal'],
    ['pkg.version', '`v${pkg.version}`', undefined, 'literal'],
    ['pkg.version', 'process.env.GITHUB_SHA', undefined, 'hole'],
    ['process.env.GITHUB_SHA', 'process.env.GITHUB_SHA', undefined, 'agree'],
    ['process.env.VITE_REL', 'process.env.VITE_REL', undefined, 'agree'],
    ['process.env.VITE_REL', 'pkg.version', undefined, 'unknown'],
    ['`app@${unknown()}`', '`app@${pkg.version}`', undefined, 'unknown'],
    ['`app@${unknown()}`', '`other@${pkg.version}`', undefined, 'literal'],
    ['unknown()', 'unknown()', undefined, 'unknown'],
    ['pkg.version', 'process.env.SENTRY_RELEASE || pkg.version', '1.2.3', 'agree'],
    ['pkg.version', 'process.env.SENTRY_RELEASE || pkg.version', '1.2.4', 'literal'],
    ['pkg.version', 'process.env.SENTRY_RELEASE || "dev"', '1.2.3', 'agree'],
    ['pkg.version', 'process.env.SENTRY_RELEASE || "dev"', undefined, 'literal'],
    ['pkg.version', 'process.env.SENTRY_RELEASE', '${{ github.sha }}', 'hole'],
    ['pkg.version', 'process.env.SENTRY_RELEASE', '${{ needs.a.outputs.b }}', 'unknown'],
    ['beta ? "b" : pkg.version', 'pkg.version', undefined, 'agree'],
  ])('%s at run time, %s while building, %s in the workflow: %s', (runtime, build, workflow, expected) => {
    expect(compared(runtime, build, workflow)).toBe(expected)
  })

  test('the defaults of a server prove nothing: its host may set the variable', () => {
    const names = namesIn({
      'package.json': '{ "name": "api", "version": "1.0.0" }',
      'server.ts': "import * as S from '@sentry/node'; S.init()",
      '.github/workflows/a.yml': workflowWith('run: sentry-cli releases new api@1.0.0'),
    })
    expect(firstDisagreement(names)?.kind).toBe('unknown')
  })

  test('a browser SDK without a release gets that of the plugin', () => {
    const names = namesIn({
      'package.json': '{ "name": "api", "version": "1.0.0" }',
      'src/main.ts': "import * as S from '@sentry/browser'; S.init({})",
      'vite.config.ts': bundler('pkg.version'),
    })
    expect(firstDisagreement(names)).toBeNull()
  })

  test('applications of one repository may have names of their own', () => {
    const application = (name: string) => ({
      [`apps/${name}/package.json`]: `{ "name": "${name}", "version": "1.0.0" }`,
      [`apps/${name}/src/main.ts`]: sdk(`"${name}"`),
    })
    expect(firstDisagreement(namesIn({ ...application('a'), ...application('b') }))).toBeNull()
  })

  test('workflows name different things', () => {
    const names = namesIn({
      '.github/workflows/a.yml': workflowWith('run: sentry-cli releases new a'),
      '.github/workflows/b.yml': workflowWith('run: sentry-cli releases new b'),
    })
    expect(firstDisagreement(names)).toBeNull()
  })

  test('thousands of names are not all compared, and that is said', () => {
    const step = 'run: |\n  sentry-cli releases new a\n'.concat('  sentry-cli releases new a\n'.repeat(300))
    expect(firstDisagreement(namesIn({ '.github/workflows/a.yml': workflowWith(step) }))?.kind).toBe('unknown')
  })
})

describe('the release that is inferred', () => {
  const inferred = (texts: Record<string, string>, ref: string | null = null) => {
    const found = inferRelease(namesIn(texts, ref), { head })
    switch (found.kind) {
      case 'inferred':
        return [found.reason, rawText(found.release)]
      case 'ambiguous':
        return ['ambiguous', ...found.candidates.map(({ release }) => rawText(release))]
      case 'none':
        return ['none', ...found.unresolved.map(({ template }) => rawText(printed(template)))]
    }
  }
  const npm = (name: string, dependencies = '"@sentry/browser": "^10"') =>
    `{ "name": "${name}", "version": "1.0.0", "dependencies": { ${dependencies} } }`
  test.each<[string, Record<string, string>, string[]]>([
    ['nothing', {}, ['none']],
    ['a package that uses Sentry', { 'package.json': npm('a') }, ['manifest', 'a@1.0.0']],
    ['a package that does not', { 'package.json': npm('a', '"left-pad": "1"') }, ['none']],
    ['two packages', { 'a/package.json': npm('a'), 'b/package.json': npm('b') }, ['ambiguous', 'a@1.0.0', 'b@1.0.0']],
    [
      'code before packages',
      { 'package.json': npm('a'), 'm.ts': "import { init } from '@sentry/browser'; init({ release: 'x' })" },
      ['named', 'x'],
    ],
    [
      'a default before packages',
      { 'package.json': npm('a'), 'm.ts': "import { init } from '@sentry/node'; init({})" },
      ['default', head],
    ],
    [
      'a commit',
      { '.github/workflows/a.yml': workflowWith('run: sentry-cli releases new a@${{ github.sha }}') },
      ['named', `a@${head}`],
    ],
    [
      'a name that is known only later',
      { 'package.json': npm('a'), 'm.ts': "import { init } from '@sentry/browser'; init({ release: process.env.R })" },
      ['none', '${R}'],
    ],
    [
      'code that names several',
      { 'm.ts': "import { init } from '@sentry/browser'; init({ release: beta ? 'b' : 's' })" },
      ['ambiguous', 'b', 's'],
    ],
  ])('%s', (_, texts, expected) => {
    expect(inferred(texts)).toEqual(expected)
  })

  test('the tag where nothing else is there', () => {
    expect(inferred({}, 'refs/tags/v1')).toEqual(['tag', 'v1'])
    expect(inferred({}, 'refs/heads/main')).toEqual(['none'])
  })
})

describe('declared versions', () => {
  const versions = (texts: Record<string, string>) =>
    versionsOf(repositoryOf(texts)).map(one => [
      one.agree,
      ...one.versions.map(({ file, version, at }) => `${file} ${rawText(version)} ${at.file}:${at.line}`),
    ])
  const web = { 'package.json': '{\n"name": "a",\n"version": "1.0.0"\n}' }
  test.each<[string, Record<string, string>, unknown[]]>([
    [
      'a version of the workspace',
      {
        'Cargo.toml': '[workspace]\nmembers = ["src-tauri"]\n[workspace.package]\nversion = "1.0.1"\n',
        'src-tauri/Cargo.toml': '[package]\nname = "a"\nversion.workspace = true\n',
        'src-tauri/tauri.conf.json': '{}',
      },
      [[false, 'package.json 1.0.0 package.json:3', 'src-tauri/Cargo.toml 1.0.1 Cargo.toml:4']],
    ],
    [
      'a path to package.json',
      {
        'src-tauri/Cargo.toml': '[package]\nname = "a"\nversion = "1.0.0"\n',
        'src-tauri/tauri.conf.json': '{ "version": "../package.json" }',
      },
      [
        [
          true,
          'package.json 1.0.0 package.json:3',
          'src-tauri/Cargo.toml 1.0.0 src-tauri/Cargo.toml:3',
          'src-tauri/tauri.conf.json 1.0.0 package.json:3',
        ],
      ],
    ],
    [
      'Tauri 1',
      { 'src-tauri/tauri.conf.json': '{ "package": { "version": "1.0.2" } }' },
      [[false, 'package.json 1.0.0 package.json:3', 'src-tauri/tauri.conf.json 1.0.2 src-tauri/tauri.conf.json:1']],
    ],
    [
      'two packages in one folder that are no application',
      { 'Cargo.toml': '[package]\nname = "b"\nversion = "3.0.0"\n' },
      [
        [true, 'package.json 1.0.0 package.json:3'],
        [true, 'Cargo.toml 3.0.0 Cargo.toml:3'],
      ],
    ],
  ])('%s', (_, texts, expected) => {
    expect(versions({ ...web, ...texts })).toEqual(expected)
  })
})

describe('hostile files', () => {
  test('names stay untrusted text', () => {
    const [name] = namesIn({
      'm.ts': "import { init } from '@sentry/browser'; init({ release: '::error::\\u001b[31m' })",
    })
    if (name === undefined) throw new Error('no name')
    expect(() => JSON.stringify(asReleaseName(name))).toThrow()
    expect(() => JSON.stringify(name)).toThrow()
  })

  test.each([
    ['many starts', 'm.ts', `import { init } from '@sentry/browser';${"init({ release: 'a' });".repeat(9_000)}`],
    [
      'a template of many holes',
      'm.ts',
      `import { init } from '@sentry/browser'; init({ release: \`${'${a}'.repeat(50_000)}\` })`,
    ],
    [
      'a format of many holes',
      'm.rs',
      `fn main() { let _g = sentry::init(ClientOptions { release: format!("${'{a}'.repeat(50_000)}") }); }`,
    ],
    ['one long word', 'm.ts', `init ${'sentry'.repeat(40_000)}`],
    ['a long script', 'a.sh', 'sentry-cli releases new $(a '.repeat(9_000)],
    [
      'objects in objects',
      'm.ts',
      `import { init } from '@sentry/node';${Array.from({ length: 2_000 }, (_, i) => `const o${i} = { ...o${i + 1}, ...o${i + 1} };`).join('')}init(o0)`,
    ],
    [
      'one long path in a workflow',
      '.github/workflows/a.yml',
      workflowWith(
        `run: echo version=1 >> $GITHUB_OUTPUT ${'a'.repeat(200_000)}\nenv:\n  SENTRY_RELEASE: \${{ steps.a.outputs.version }}`,
      ),
    ],
    [
      'one long expression',
      '.github/workflows/a.yml',
      workflowWith(`run: a\nenv:\n  SENTRY_RELEASE: \${{ ${'('.repeat(50_000)} }}`),
    ],
    [
      'many expressions',
      '.github/workflows/a.yml',
      workflowWith(`run: a\nenv:\n  SENTRY_RELEASE: ${"${{ a && 'b' || 'c' }}".repeat(5_000)}`),
    ],
  ])('%s', (_, path, text) => {
    const names = withoutHang(() => namesIn({ [path]: text }))
    withoutHang(() => firstDisagreement(names))
    withoutHang(() => inferRelease(names, { head }))
  })

  test('never throws, whatever a script or an expression holds', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 6 }),
      fc.constantFrom(
        'sentry-cli releases new ',
        '$(',
        ')',
        '${',
        '}',
        '${{',
        '}}',
        '"',
        "'",
        '`',
        '\\',
        '\n',
        '=',
        '--release',
        ' && ',
        ' || ',
        "format('",
        'github.sha',
        '#',
      ),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 25 }), pieces => {
        namesIn({
          'a.sh': pieces.join(''),
          '.github/workflows/a.yml': workflowWith(
            `run: ${JSON.stringify(pieces.join(''))}\nenv: { SENTRY_RELEASE: ${JSON.stringify(pieces.join(''))} }`,
          ),
        })
      }),
      { numRuns: 300 },
    )
  })
})
