// Preloaded into a measured process: says how much memory it held at most.
process.on('exit', () => process.stderr.write(`peak-memory ${Math.round(process.resourceUsage().maxRSS / 1024)}\n`))
