import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { loadSimulation } from '../scripts/simulation.mjs'
import { apiWorld } from './api-world.mjs'
import { median, peakMemory, timed } from './child-process.mjs'
import { askInSequence } from './in-sequence.mjs'

const rounds = 9
const full = undefined
const uploadToken = { kind: 'organization' }

/** What is measured: mode, open issues, token. */
const cases = [
  ['local-smoke', 7, full],
  ['release-gate', 7, uploadToken],
  ['release-gate', 7, full],
  ['prod-health', 7, full],
  ['prod-health', 50_000, full],
  ['issue-triage', 7, full],
  ['issue-triage', 50_000, full],
  ['verify-loop', 7, full],
  ['verify-loop', 237, full],
  ['verify-loop', 50_000, full],
]

/**
 * Requests, waves, wall time and memory of the modes that ask Sentry, at 0 and 100 ms a request, beside the start of node and two
 * round trips, and beside a client that asks one question after another.
 */
export async function apiModes({ cli, env }) {
  const folder = await mkdtemp(join(tmpdir(), 'bench-'))
  const simulation = await loadSimulation(join(folder, 'simulation'))
  const shop = await checkout(join(folder, 'shop'))
  const rows = []
  try {
    for (const size of new Set(cases.map(([, issues]) => issues))) {
      const sentry = await simulation.startSentry(simulation.grow(apiWorld(simulation, size)))
      for (const [mode, , grant] of cases.filter(([, issues]) => issues === size))
        rows.push(...(await measured({ cli, env, folder, shop, sentry, mode, size, grant })))
      await sentry.close()
    }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
  return rows
}

/** A small application that uses Sentry. */
async function checkout(folder) {
  await mkdir(folder)
  const manifest = { name: 'storefront', version: '2.8.0', dependencies: { '@sentry/react': '^10.60.0' } }
  await writeFile(join(folder, 'package.json'), JSON.stringify(manifest, null, 2))
  await writeFile(
    join(folder, 'instrument.js'),
    "import * as Sentry from '@sentry/react'\n\nSentry.init({ dsn: import.meta.env.VITE_SENTRY_DSN, release: 'storefront@2.8.0' })\n",
  )
  return folder
}

async function measured({ cli, env, folder, shop, sentry, mode, size, grant }) {
  const connected = {
    ...env,
    SENTRY_URL: sentry.url,
    SENTRY_ORG: 'acme',
    SENTRY_PROJECT: 'storefront',
    SENTRY_AUTH_TOKEN: sentry.grant({ organization: 'acme', ...grant }),
    SENTRY_DSN: sentry.dsn('acme/storefront'),
    SENTRY_RELEASE: 'storefront@2.8.0',
  }
  const state = join(folder, `state-${mode}-${size}.json`)
  const flags = ['--mode', mode, '--sentry-cli', 'off', '--repo-root', shop, '--state-file', state, '--json']
  const rows = []
  for (const latency of [0, 100]) {
    sentry.latency = latency
    const times = { ours: [], node: [], sequence: [] }
    await writeFile(state, '').then(() => rm(state))
    let report
    for (let round = 0; round < rounds; round++) {
      times.node.push((await timed(['-e', '0'], env)).ms)
      // The client that asks in sequence stands beside the whole pass that it would be in the place of.
      if (mode === 'verify-loop') times.sequence.push((await timed(askInSequence, connected)).ms)
      const ran = await timed([cli, ...flags], connected)
      times.ours.push(ran.ms)
      report = JSON.parse(ran.output)
    }
    const { count, waves } = report.requests
    const [ms, node, sequence] = [times.ours, times.node, times.sequence].map(median)
    const reference = node + 2 * latency
    rows.push({
      mode,
      'open issues': size,
      token: grant?.kind ?? 'full',
      'latency ms': latency,
      status: report.status,
      requests: count,
      waves,
      ms: ms.toFixed(0),
      'node + 2 round trips': reference.toFixed(0),
      ratio: (ms / reference).toFixed(2),
      'one after another ms': sequence?.toFixed(0) ?? '',
      'peak MB': await peakMemory([cli, ...flags], connected),
    })
  }
  return rows
}
