import { environmentKeysKnown } from '../../../src/checks/setup/environment-keys-known.ts'
import { judges, site } from '../../support/judging.ts'

const dsn = {
  key: 'dsn',
  sources: [{ kind: 'workflow', name: 'VITE_SENTRY_DSN', shape: 'set', at: site('.github/workflows/ci.yml', 8) }],
} as const
const release = { key: 'release', sources: [] } as const
const org = {
  key: 'org',
  sources: [{ kind: 'env-file', name: 'SENTRY_ORG', shape: 'placeholder', at: site('.env.example', 2) }],
} as const

judges(environmentKeysKnown, [
  ['Sentry is not in use', { contract: [dsn], inUse: false }, ['skipped']],
  [
    'row 19: an absent key is advice',
    { contract: [dsn, release], inUse: true },
    ['passed'],
    /DSN: `VITE_SENTRY_DSN` in .*ci\.yml:8/,
    /Set in no .*: release/,
  ],
  [
    'a placeholder is called one',
    { contract: [org], inUse: true },
    ['passed'],
    /`SENTRY_ORG` in \.env\.example:2:1, placeholder/,
  ],
  ['nothing is set', { contract: [release], inUse: true }, ['passed'], /No Sentry variable/],
])
