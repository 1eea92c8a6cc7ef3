import { sampleRatesInRange } from '../../../src/checks/setup/sample-rates-in-range.ts'
import { judges } from '../../support/judging.ts'
import { factsOf, packageJson } from '../../support/setup-facts.ts'

const script = (options: string, before = '') =>
  factsOf({
    'package.json': packageJson({ '@sentry/react': '^10.0.0' }),
    'a.js': `import * as Sentry from '@sentry/react'\n${before}Sentry.init(${options})\n`,
  })
const python = (options: string, before = '') =>
  factsOf({
    'requirements.txt': 'sentry-sdk==2.1\n',
    'a.py': `import sentry_sdk\n${before}sentry_sdk.init(${options})\n`,
  })

judges(sampleRatesInRange, [
  ['none given', await script('{}'), ['skipped']],
  ['a share', await script('{ tracesSampleRate: 0.25, sampleRate: 1 }'), ['passed'], /2 sample rates/],
  ['row 17: percent', await script('{\n  tracesSampleRate: 10 }'), ['attention'], /a\.js:3:.*`tracesSampleRate` is 10/],
  ['row 17: below nothing', await script('{ sampleRate: -0.5 }'), ['attention'], /is -0\.5/],
  [
    'row 17: through a constant',
    await script('{ tracesSampleRate: rate }', 'const rate = 100\n'),
    ['attention'],
    /a\.js:3/,
  ],
  ['what the environment decides', await script('{ tracesSampleRate: Number(process.env.RATE) }'), ['skipped']],
  ['what comes from elsewhere', await script('{ ...shared }', "import { shared } from './shared'\n"), ['skipped']],
  ['an option of the same name elsewhere', await script('{}', 'other({ tracesSampleRate: 10 })\n'), ['skipped']],
  ['Python, a share', await python('traces_sample_rate=1.0'), ['passed']],
  ['row 17: Python, percent', await python('\n    traces_sample_rate=20,\n'), ['attention'], /a\.py:3:.*is 20/],
  ['row 17: Python, through a constant', await python('traces_sample_rate=RATE', 'RATE = 50\n'), ['attention']],
  ['Python, through a branch', await python('traces_sample_rate=RATE', 'if DEBUG:\n    RATE = 50\n'), ['skipped']],
  ['Python, options from elsewhere', await python('**options'), ['skipped']],
])
