import { guardKept } from '../../../src/checks/setup/guard-kept.ts'
import { judges } from '../../support/judging.ts'
import { factsOf } from '../../support/setup-facts.ts'

const cargo = '[package]\nname = "app"\nversion = "1.0.0"\n[dependencies]\nsentry = "0.42"\n'
const program = (body: string, name = 'main') =>
  factsOf({ 'Cargo.toml': cargo, 'src/main.rs': `pub fn ${name}() {\n    ${body}\n}\n` })

judges(guardKept, [
  ['no guard', await factsOf({ 'package.json': '{}' }), ['skipped']],
  ['bound in main', await program('let _guard = sentry::init(dsn);'), ['passed'], /src\/main\.rs:2:18/],
  ['bound, and the program runs', await program('let _guard = sentry::init(dsn);\n    serve();', 'start'), ['passed']],
  ['given back', await program('let guard = sentry::init(dsn);\n    guard', 'start'), ['passed']],
  [
    'forgotten on purpose',
    await program('let guard = sentry::init(dsn);\n    std::mem::forget(guard);', 'start'),
    ['passed'],
  ],
  ['handed on', await program('hold(sentry::init(dsn));'), ['passed']],
  ['in an option', await program('let _guard = dsn.map(|dsn| sentry::init(dsn));\n    serve();'), ['passed']],
  ['a statement of its own', await program('sentry::init(dsn);'), ['attention'], /src\/main\.rs:2:5/],
  [
    'bound to nothing',
    await program('let _ = sentry::init(dsn);\n    serve();'),
    ['attention'],
    /Nothing holds the guard/,
  ],
  [
    'bound in a function that only starts it',
    await program('let _guard = sentry::init(dsn);\n    log::info!("reporting");', 'start'),
    ['attention'],
    /dropped with its block/,
  ],
  [
    'bound in a block that only starts it',
    await program('if let Some(dsn) = dsn {\n        let _guard = sentry::init(dsn);\n    }\n    serve();'),
    ['attention'],
    /src\/main\.rs:3:22/,
  ],
])
