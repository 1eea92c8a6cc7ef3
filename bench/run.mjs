// `npm run bench`: how long dist/ takes beside a reference of the same minute. Prints ratios; the budgets are those of the design.

import { spawnSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { apiModes } from './api-modes.mjs'
import { bigRepository } from './big-repository.mjs'
import { medians } from './medians.mjs'

const cli = fileURLToPath(new URL('../dist/cli.js', import.meta.url))
/** Node reads extra certificates at start, which would be measured, too. */
const { NODE_EXTRA_CA_CERTS: _, ...env } = process.env

const run =
  (program, args, expected = 0) =>
  () => {
    const { status } = spawnSync(program, args, { env, stdio: 'ignore' })
    if (status !== expected) throw new Error(`${program} ${args.join(' ')} ended with ${status}, not ${expected}`)
  }
const emptyNode = run(process.execPath, ['-e', '0'])

const rows = []

async function row(name, measured, reference, budget, rounds) {
  const [ours, theirs] = await medians([measured, ...reference], rounds).then(([first, ...rest]) => [
    first,
    rest.reduce((sum, one) => sum + one, 0),
  ])
  const ratio = ours / theirs
  rows.push({
    row: name,
    ms: ours.toFixed(0),
    'reference ms': theirs.toFixed(0),
    ratio: ratio.toFixed(2),
    budget: budget ?? '',
    met: budget ? (ratio <= budget ? 'yes' : 'NO') : '',
  })
}

await row(
  'start-up (inputs read, one refused, report made) / node -e 0',
  run(process.execPath, [cli, '--mode', 'nonsense'], 2),
  [emptyNode],
  1.5,
  31,
)

for (const [share, budget] of [
  [1, 1.5],
  [60, null],
]) {
  const root = bigRepository({ files: 10_000, percent: share })
  try {
    const preflight = run(process.execPath, [cli, '--mode', 'setup-preflight', '--repo-root', root, '--json'])
    const grep = run('git', [
      '-C',
      root,
      'grep',
      '-l',
      '-F',
      '-e',
      'sentry',
      '-e',
      'Sentry',
      '-e',
      'SENTRY',
      '-e',
      'sntry',
    ])
    await row(
      `setup-preflight, 10,000 files, ${share} % mention Sentry / git grep + node -e 0`,
      preflight,
      [grep, emptyNode],
      budget,
      11,
    )
  } finally {
    rmSync(root, { recursive: true, force: true })
  }
}

console.table(rows)
console.table(await apiModes({ cli, env }))
