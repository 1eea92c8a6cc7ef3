import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const atExit = fileURLToPath(new URL('peak-memory.mjs', import.meta.url))

/** One start of node: milliseconds and standard output. Not synchronous: the simulated Sentry answers from this very process. */
export function timed(args, env) {
  return new Promise((resolve, reject) => {
    const started = performance.now()
    const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'pipe'] })
    const texts = { output: '', errors: '' }
    child.stdout.on('data', chunk => {
      texts.output += chunk
    })
    child.stderr.on('data', chunk => {
      texts.errors += chunk
    })
    child.once('error', reject)
    child.once('close', () => resolve({ ms: performance.now() - started, ...texts }))
  })
}

/** Largest resident set of one start, in megabytes; a run of its own, since looking costs time. */
export async function peakMemory(args, env) {
  const { errors } = await timed(['--import', atExit, ...args], env)
  return Number(/peak-memory (\d+)/.exec(errors)?.[1] ?? Number.NaN)
}

export function median(numbers) {
  return numbers.sort((a, b) => a - b)[Math.floor(numbers.length / 2)]
}
