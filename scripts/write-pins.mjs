// Writes what a fetched sentry-cli has to be: the digests of its packages, from the lock file, and of its binaries, from the package.
// To be run after every change of @sentry/cli in the lock file; a test compares.
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))

/** By platform and architecture of Node: the package of npm, and names in checksums.txt. On macOS one binary serves both processors. */
const platforms = {
  'darwin-arm64': ['@sentry/cli-darwin', ['Darwin-universal', 'Darwin-arm64']],
  'darwin-x64': ['@sentry/cli-darwin', ['Darwin-universal', 'Darwin-x86_64']],
  'linux-arm': ['@sentry/cli-linux-arm', ['Linux-armv7']],
  'linux-arm64': ['@sentry/cli-linux-arm64', ['Linux-aarch64']],
  'linux-ia32': ['@sentry/cli-linux-i686', ['Linux-i686']],
  'linux-x64': ['@sentry/cli-linux-x64', ['Linux-x86_64']],
  'win32-arm64': ['@sentry/cli-win32-arm64', ['Windows-aarch64.exe']],
  'win32-ia32': ['@sentry/cli-win32-i686', ['Windows-i686.exe']],
  'win32-x64': ['@sentry/cli-win32-x64', ['Windows-x86_64.exe']],
}

const { packages } = JSON.parse(readFileSync(`${root}package-lock.json`, 'utf8'))
const checksums = new Map(
  readFileSync(`${root}node_modules/@sentry/cli/checksums.txt`, 'utf8')
    .trim()
    .split('\n')
    .map(line => line.split('=')),
)

const entries = Object.entries(platforms).map(([platform, [name, builds]]) => {
  const { version, integrity } = packages[`node_modules/${name}`]
  const digests = builds.map(build => checksums.get(`sentry-cli-${build}`))
  if (!integrity?.startsWith('sha512-') || digests.some(digest => !/^[0-9a-f]{64}$/.test(digest ?? '')))
    throw new Error(`${platform}: no digest of ${name}`)
  return `  '${platform}': {
    name: '${name}',
    version: '${version}',
    integrity: '${integrity}',
    sha256: ${listed(digests)},
  },`
})

function listed(digests) {
  const [only, ...others] = digests.map(digest => `'${digest}'`)
  return others.length === 0 ? `[${only}]` : `[\n${[only, ...others].map(text => `      ${text},`).join('\n')}\n    ]`
}

writeFileSync(
  `${root}src/sources/sentry-cli/pins.ts`,
  `import type { SentryCliPackage } from '../../ports/sentry-cli.ts'

/** What a fetched sentry-cli has to be, by platform. Written by scripts/write-pins.mjs; not to be edited. */
export const pins: Readonly<Record<string, SentryCliPackage>> = {
${entries.join('\n')}
}
`,
)
