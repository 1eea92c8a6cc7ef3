import { buildValuesEmbedded } from '../../../src/checks/setup/build-values-embedded.ts'
import { judges } from '../../support/judging.ts'
import { factsOf } from '../../support/setup-facts.ts'
import { tauriTree, workflowOf } from '../../support/tauri-application.ts'

const build = ['uses: tauri-apps/tauri-action@v0', 'env:']
const shipping = (...env: readonly string[]) => workflowOf([...build, ...env.map(line => `  ${line}`)])

/** A program that starts the SDK with these options, on lines of their own from line 2 on. */
const program = (dsn: string, ...options: readonly string[]) =>
  `fn main() {\n${options.join('\n')}\n    let _g = sentry::init((${dsn}, sentry::ClientOptions { environment, release, ..Default::default() }));\n}\n`
const literalDsn = '"https://key@o1.ingest.sentry.io/2"'
const environment = (value: string) => `    let environment = ${value};`
const release = (value: string) => `    let release = ${value};`
const rust = (text: string, workflow?: string) =>
  factsOf(
    tauriTree({
      'desktop/src/lib.rs': text,
      ...(workflow === undefined ? {} : { '.github/workflows/a.yml': workflow }),
    }),
  )
const named = release('sentry::release_name!()')
const production = 'SENTRY_ENVIRONMENT: production'
const readLate = environment('std::env::var("SENTRY_ENVIRONMENT").unwrap_or_else(|_| "development".into()).into()')

judges(buildValuesEmbedded, [
  ['no such program', await factsOf({ 'package.json': '{}' }), ['skipped']],
  [
    'a server may read what is set where it runs',
    await factsOf({
      'Cargo.toml': '[package]\nname = "api"\n[dependencies]\nsentry = "0.42"\n',
      'src/main.rs': program('std::env::var("SENTRY_DSN").ok()', readLate, named),
      '.github/workflows/a.yml': workflowOf(['run: cargo build --release', 'env:', `  ${production}`]),
    }),
    ['skipped'],
  ],
  [
    'all of it is built in',
    await rust(
      program('option_env!("SENTRY_DSN")', environment('option_env!("SENTRY_ENVIRONMENT").map(Into::into)'), named),
      shipping('SENTRY_DSN: x', production),
    ),
    ['passed'],
  ],
  [
    'run time first, the build second',
    await rust(
      program(
        'std::env::var("SENTRY_DSN").ok().or(option_env!("SENTRY_DSN").map(String::from))',
        environment(
          'std::env::var("SENTRY_ENVIRONMENT").ok().or_else(|| option_env!("SENTRY_ENVIRONMENT").map(String::from))',
        ),
        named,
      ),
      shipping('SENTRY_DSN: x', production),
    ),
    ['passed'],
  ],
  [
    'rule 20: the environment',
    await rust(program(literalDsn, readLate, named), shipping(production)),
    ['attention'],
    /lib\.rs:2:23: `SENTRY_ENVIRONMENT` is read when the program runs.*\(\.github\/workflows\/a\.yml:8\)/,
    /the environment `development` instead/,
  ],
  [
    'rule 20: one of several values',
    await rust(
      program(literalDsn, readLate, named),
      shipping("SENTRY_ENVIRONMENT: ${{ inputs.debug && 'development' || 'production' }}"),
    ),
    ['attention'],
  ],
  [
    'the build sets what counts anyway',
    await rust(program(literalDsn, readLate, named), shipping('SENTRY_ENVIRONMENT: development')),
    ['passed'],
  ],
  ['no build sets it', await rust(program(literalDsn, readLate, named)), ['passed']],
  [
    'a step that only tests sets it',
    await rust(program(literalDsn, readLate, named), workflowOf(['run: cargo test', 'env:', `  ${production}`])),
    ['passed'],
  ],
  [
    'rule 20: the SDK reads it by itself',
    await rust(
      program(literalDsn, environment('None'), named).replace('environment, ', ''),
      shipping('SENTRY_ENVIRONMENT: beta'),
    ),
    ['attention'],
    /lib\.rs:4:14: The SDK reads `SENTRY_ENVIRONMENT`/,
    /`development \|\| production` instead/,
  ],
  [
    'rule 20: a DSN that nobody sets where it runs',
    await rust(
      program('std::env::var(DSN_VARIABLE).ok()', environment('None'), named) +
        'const DSN_VARIABLE: &str = "SENTRY_DSN";\n',
    ),
    ['attention'],
    /lib\.rs:4:28: `SENTRY_DSN` is read.*nothing sets it there/,
    /nothing is reported/,
  ],
  [
    'rule 20: no DSN in the code at all',
    await rust(
      'fn main() {\n    let _g = sentry::init(sentry::ClientOptions::default());\n}\n',
      shipping('SENTRY_DSN: x'),
    ),
    ['attention'],
    /lib\.rs:2:14: The SDK reads `SENTRY_DSN`/,
  ],
  [
    'rule 20: a release without a fallback',
    await rust(
      program(literalDsn, environment('None'), release('std::env::var("APP_RELEASE").ok().map(Into::into)')),
      shipping('APP_RELEASE: notes@1.4.0'),
    ),
    ['attention'],
    /lib\.rs:3:19: `APP_RELEASE`/,
    /have no release/,
  ],
  [
    'a value that is not known',
    await rust(program('settings.dsn()', environment('read()'), named), shipping('SENTRY_DSN: x', production)),
    ['passed'],
  ],
])
