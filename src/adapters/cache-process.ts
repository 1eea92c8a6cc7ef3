import { rmSync } from 'node:fs'
import { isFeatureAvailable, restoreCache, saveCache } from '@actions/cache'
import { type CacheOrder, type CacheResult, cacheVariable, entryFile, resultLine } from './cache-protocol.ts'
import { type EntryFault, entryReader, isOneFile, watchSize } from './cache-watch.ts'
import { print } from './terminal.ts'

/*
 * Entry of dist/cache.js, a process that speaks with the cache service and ends. The library logs and warns on standard output with
 * no way to stop it, leaves sockets and timers behind, and waits for half a minute where the service fails: here its words are read
 * by nobody but us, and the guard ends it in time. Nothing of Sentry's is in its environment.
 */

const lookEveryMs = 50

const order = takenOrder()
process.chdir(order.folder)
leaveWithTheGuard(order)
const result = isFeatureAvailable()
  ? await carryOut(order).catch((): CacheResult => ({ kind: 'thrown' }))
  : unavailable()
process.stdout.write(resultLine(result), () => process.exit(0))

function takenOrder(): CacheOrder {
  const text = process.env[cacheVariable] ?? ''
  delete process.env[cacheVariable]
  return JSON.parse(text) as CacheOrder
}

function unavailable(): CacheResult {
  return { kind: 'unavailable' }
}

async function carryOut({ verb, key, prefix, folder }: CacheOrder): Promise<CacheResult> {
  if (verb === 'save') return { kind: 'saved', id: await saveCache([entryFile], key) }
  stayInFolder()
  watchSize(folder, refuse)
  readAlong()
  const found = (await restoreCache([entryFile], key, [prefix])) ?? null
  return found === null || isOneFile(entryFile)
    ? { kind: 'restored', key: found }
    : { kind: 'refused', because: 'corrupt' }
}

/**
 * The library unpacks with `tar -P`, so that an entry could write anywhere. GNU tar takes further options from the environment
 * (https://www.gnu.org/software/tar/manual/html_node/TAR_005fOPTIONS.html): whatever has a slash in its name stays in the archive.
 * Other tars do not: see `entryReader`.
 */
function stayInFolder(): void {
  process.env.TAR_OPTIONS = '--exclude=*/* --exclude=..'
}

/** Debug mode of the library, for the sake of the listing that it prints. */
function readAlong(): void {
  process.env.RUNNER_DEBUG = '1'
  const read = entryReader(refuse)
  const write = process.stdout.write.bind(process.stdout) as (...all: unknown[]) => boolean
  process.stdout.write = (text: string | Uint8Array, ...rest: unknown[]) => {
    read(text)
    return write(text, ...rest)
  }
}

/** Ends at once: what was about to be done is not done, and the guard ends whoever was started for it. */
function refuse(because: EntryFault): void {
  print(1, resultLine({ kind: 'refused', because }).trimEnd())
  process.exit(0)
}

/** A guard that was killed ends nobody, and Windows does not tell: so there is a deadline as well. */
function leaveWithTheGuard({ folder, mostMs }: CacheOrder): void {
  const guard = process.ppid
  const leave = () => {
    try {
      rmSync(folder, { recursive: true, force: true, maxRetries: 3 })
      process.kill(-process.pid, 'SIGKILL')
    } finally {
      // Where it is not the first of a group, as on Windows, it goes alone.
      process.exit(1)
    }
  }
  setTimeout(leave, mostMs).unref()
  setInterval(() => process.ppid === guard || leave(), lookEveryMs).unref()
}
