import { sentryInUse } from '../../../src/checks/setup/sentry-in-use.ts'
import { asRepoPath } from '../../../src/core/location.ts'
import { untrusted } from '../../../src/core/text.ts'
import { judges, site } from '../../support/judging.ts'

const dependency = {
  name: '@sentry/node',
  range: untrusted('^10.0.0'),
  use: 'runtime',
  at: site('package.json', 12),
  ecosystem: 'npm',
  role: 'sdk',
  folder: asRepoPath('.'),
} as const

judges(sentryInUse, [
  [
    'an SDK is a dependency',
    { dependencies: [dependency], mentions: 3 },
    ['passed'],
    /`@sentry\/node` \(package\.json:12/,
  ],
  [
    'many packages',
    { dependencies: Array.from({ length: 20 }, () => dependency), mentions: 3 },
    ['passed'],
    /and 8 more/,
  ],
  ['row 14: the word alone is not use', { dependencies: [], mentions: 87 }, ['attention'], /87 files mention Sentry/],
])
