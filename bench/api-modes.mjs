import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { loadSimulation } from '../scripts/simulation.mjs'

const modes = ['local-smoke']
const rounds = 11

/** Requests, waves and wall time of the modes that ask Sentry, at 0 and 100 ms a request, beside the start of node. */
export async function apiModes({ cli, env }) {
  const folder = await mkdtemp(join(tmpdir(), 'bench-'))
  const { startSentry, grow, lively } = await loadSimulation(folder)
  const sentry = await startSentry(grow(lively()))
  const connected = {
    ...env,
    SENTRY_URL: sentry.url,
    SENTRY_ORG: 'acme',
    SENTRY_PROJECT: 'storefront',
    SENTRY_AUTH_TOKEN: sentry.grant({ organization: 'acme' }),
    SENTRY_DSN: sentry.dsn('acme/storefront'),
  }
  const rows = []
  try {
    for (const mode of modes) {
      for (const latency of [0, 100]) {
        sentry.latency = latency
        const times = { ours: [], node: [] }
        let report
        for (let round = 0; round < rounds; round++) {
          times.node.push((await timed(['-e', '0'], env)).ms)
          const ran = await timed(
            [cli, '--mode', mode, '--sentry-cli', 'off', '--repo-root', folder, '--json'],
            connected,
          )
          times.ours.push(ran.ms)
          report = JSON.parse(ran.output)
        }
        const { count, waves } = report.requests
        const [ms, node] = [median(times.ours), median(times.node)]
        rows.push({
          mode,
          'latency ms': latency,
          status: report.status,
          requests: count,
          waves,
          ms: ms.toFixed(0),
          'node + waves ms': (node + waves * latency).toFixed(0),
          ratio: (ms / (node + waves * latency)).toFixed(2),
        })
      }
    }
  } finally {
    await sentry.close()
    await rm(folder, { recursive: true, force: true })
  }
  return rows
}

/** Not synchronous: the simulated Sentry answers from this very process. */
function timed(args, env) {
  return new Promise((resolve, reject) => {
    const started = performance.now()
    const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'ignore'] })
    let output = ''
    child.stdout.on('data', chunk => {
      output += chunk
    })
    child.once('error', reject)
    child.once('close', () => resolve({ ms: performance.now() - started, output }))
  })
}

function median(numbers) {
  return numbers.sort((a, b) => a - b)[Math.floor(numbers.length / 2)]
}
