// Preloaded into a measured process: says how much memory it held at most. Where the kernel does not tell since the program began,
// the figure of the process stands in, which on some systems counts what its parent held.
import { readFileSync } from 'node:fs'

process.on('exit', () => process.stderr.write(`peak-memory ${Math.round(peakKilobytes() / 1024)}\n`))

function peakKilobytes() {
  try {
    return Number(/VmHWM:\s*(\d+) kB/.exec(readFileSync('/proc/self/status', 'utf8'))[1])
  } catch {
    return process.resourceUsage().maxRSS
  }
}
