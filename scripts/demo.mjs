// `npm run demo`: starts a simulated Sentry on this machine, with a shop in mid-week in it, and runs every mode against it.
// No account, no network, nothing is left behind. `npm run demo -- <mode>` runs one.
import { spawn } from 'node:child_process'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { loadSimulation } from './simulation.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const folder = await mkdtemp(join(tmpdir(), 'demo-'))
try {
  const { startSentry, grow, lively, availableModes } = await loadSimulation(folder)
  const asked = process.argv.slice(2)
  const sentry = await startSentry(grow(lively()), { ingest: { visibleAfter: 1_500 } })
  const shop = await checkout()
  const env = {
    PATH: process.env.PATH,
    SENTRY_URL: sentry.url,
    SENTRY_ORG: 'acme',
    SENTRY_PROJECT: 'storefront',
    SENTRY_AUTH_TOKEN: sentry.grant({ organization: 'acme' }),
    SENTRY_DSN: sentry.dsn('acme/storefront'),
  }
  const extras = { 'local-smoke': ['--send-test-event'], 'verify-loop': ['--state-file', join(folder, 'state.json')] }
  console.log(`A simulated Sentry listens at ${sentry.url}: organization acme, project storefront.`)
  for (const mode of availableModes.filter(name => asked.length === 0 || asked.includes(name))) {
    const flags = ['--mode', mode, '--repo-root', shop, ...(extras[mode] ?? [])]
    sentry.forget()
    console.log(`\n\n$ sentry-monitor ${flags.join(' ')}\n`)
    const code = await run([join(root, 'dist/cli.js'), ...flags], { cwd: shop, env })
    const writes = sentry.writes.length === 0 ? 'nothing was written' : `${sentry.writes.length} test event was sent`
    console.log(`\nexit code ${code}; ${sentry.requests.length} requests, ${writes}`)
  }
  await sentry.close()
} finally {
  await rm(folder, { recursive: true, force: true })
}

/** What a repository of that shop may look like. */
async function checkout() {
  const shop = join(folder, 'storefront')
  const files = {
    'package.json': `${JSON.stringify({ name: 'storefront', version: '2.8.0', dependencies: { '@sentry/react': '^10.60.0', react: '^19.0.0' }, devDependencies: { '@sentry/vite-plugin': '^4.3.0' } }, null, 2)}\n`,
    'src/instrument.js':
      "import * as Sentry from '@sentry/react'\n\nSentry.init({ dsn: import.meta.env.VITE_SENTRY_DSN, release: 'storefront@2.8.0' })\n",
    'vite.config.js':
      "import { sentryVitePlugin } from '@sentry/vite-plugin'\n\nexport default { build: { sourcemap: 'hidden' }, plugins: [sentryVitePlugin({ release: { name: 'storefront@2.8.0' } })] }\n",
  }
  for (const [name, content] of Object.entries(files)) {
    await mkdir(join(shop, name, '..'), { recursive: true })
    await writeFile(join(shop, name), content)
  }
  return shop
}

function run(args, options) {
  const child = spawn(process.execPath, args, { ...options, stdio: 'inherit' })
  return new Promise((resolve, reject) => {
    child.once('exit', resolve)
    child.once('error', reject)
  })
}
