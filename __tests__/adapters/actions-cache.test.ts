import { execFileSync } from 'node:child_process'
import { existsSync, lstatSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { actionsCache } from '../../src/adapters/actions-cache.ts'
import { entryFile } from '../../src/adapters/cache-protocol.ts'
import { cacheTimeoutMs } from '../../src/adapters/checkpoint-limits.ts'
import type { Entry } from '../support/cache-service/entries.ts'
import { type CacheService, startCacheService } from '../support/cache-service/server.ts'
import { productRoot } from '../support/product.ts'
import { folderWith } from '../support/repositories.ts'

const dist = join(productRoot, 'dist')
const identity = '0123456789abcdef'

let service: CacheService
let temporary: string
let watch: NodeJS.Timeout | undefined
beforeEach(async () => {
  service = await startCacheService()
  temporary = folderWith()
})
afterEach(() => {
  clearInterval(watch)
  return service.close()
})

/** The cache of a run, with the environment that the runner gives to an action. */
function cacheOf(
  run: string | null,
  { env = {}, token = service.grant(), attempt = '1', of = identity, timeoutMs = cacheTimeoutMs } = {},
) {
  const runtime = { ...service.runtime(token), PATH: process.env.PATH, RUNNER_TEMP: temporary, RUNNER_OS: 'Linux' }
  return actionsCache(
    { ...runtime, GITHUB_SERVER_URL: 'https://github.com', ...env },
    dist,
    {
      identity: of,
      run,
      attempt,
    },
    timeoutMs,
  )
}

/** An archive as the library packs it, with members of any name. */
function packed(entry: Entry, make: (folder: string) => readonly string[]): void {
  const folder = folderWith()
  const names = make(folder)
  const archive = join(folder, 'archive')
  execFileSync('tar', [
    '--posix',
    '-cf',
    archive,
    '-P',
    '-C',
    folder,
    '--use-compress-program',
    compressor(),
    '--',
    ...names,
  ])
  entry.bytes = readFileSync(archive)
}

/** An archive of one member that is a hard link: https://www.gnu.org/software/tar/manual/html_node/Standard.html */
function hardLink(name: string, target: string): Buffer {
  const header = Buffer.alloc(512)
  header.write(name, 0)
  header.write('0000644\0', 100)
  header.write('00000000000\0', 124)
  header.write('00000000000\0', 136)
  header.write('        1', 148)
  header.write(target, 157)
  header.write('ustar\x0000', 257)
  const sum = header.reduce((total, byte) => total + byte, 0)
  header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148)
  return Buffer.concat([header, Buffer.alloc(1024)])
}

function compressed(archive: Buffer): Buffer {
  return execFileSync(compressor(), ['-c'], { input: archive })
}

function compressor(): string {
  return execFileSync('sh', ['-c', 'command -v zstdmt || true']).toString().trim() === '' ? 'gzip' : 'zstdmt'
}

/** The most that lay in a folder, in bytes, until it is asked; files come and go meanwhile. */
function watched(folder: string): () => number {
  let most = 0
  watch = setInterval(() => {
    try {
      const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      const sizes = names.map(name => lstatSync(join(folder, name), { throwIfNoEntry: false })?.size ?? 0)
      most = Math.max(
        most,
        sizes.reduce((sum, size) => sum + size, 0),
      )
    } catch {
      // A folder went away.
    }
  }, 5)
  return () => most
}

function newest(): Entry {
  const entry = service.entries.at(-1)
  if (!entry) throw new Error('there is no entry')
  return entry
}

describe('a cache that works', () => {
  test('gives back what the newest run has saved, by the prefix', async () => {
    expect(await cacheOf('1').restore()).toEqual({ kind: 'none' })
    expect(await cacheOf('1').save('first')).toEqual({ kind: 'saved' })
    expect(await cacheOf('2').save('second')).toEqual({ kind: 'saved' })
    expect(await cacheOf('3').restore()).toEqual({ kind: 'restored', text: 'second' })
    expect(service.entries.map(({ key }) => key)).toEqual([
      `sentry-monitor-v1-linux-${identity}-1-1`,
      `sentry-monitor-v1-linux-${identity}-2-1`,
    ])
    expect(readdirSync(temporary)).toEqual([])
  })

  test('keeps targets apart, also where the digest of one begins like that of the other', async () => {
    await cacheOf('1').save('one')
    expect(await cacheOf('2', { of: identity.slice(0, -1) }).restore()).toEqual({ kind: 'none' })
  })

  test('keeps attempts apart, and says that another job was first', async () => {
    await cacheOf('1').save('first')
    expect(await cacheOf('1').save('again')).toEqual({ kind: 'exists' })
    expect(await cacheOf('1', { attempt: '2' }).save('second attempt')).toEqual({ kind: 'saved' })
  })

  test('tells nothing of the step to the process that speaks with the service, and prints nothing', async () => {
    const written = jestOutput()
    await cacheOf('1', { env: { SENTRY_AUTH_TOKEN: 'canary', 'INPUT_AUTH-TOKEN': 'canary' } }).save('text')
    expect(written()).toBe('')
    expect(newest().bytes.includes('canary')).toBe(false)
  })

  test('hides caches of other refs, and saves for its own', async () => {
    const tag = { token: service.grant({ writes: 'refs/tags/v1', reads: ['refs/tags/v1', 'refs/heads/main'] }) }
    await cacheOf('1').save('of main')
    expect(await cacheOf('2', tag).restore()).toEqual({ kind: 'restored', text: 'of main' })
    await cacheOf('2', tag).save('of the tag')
    expect(await cacheOf('3').restore()).toEqual({ kind: 'restored', text: 'of main' })
  })
})

describe('the folder for temporary files', () => {
  test('may lie behind a link', async () => {
    const linked = join(folderWith({ linked: { link: temporary } }), 'linked')
    const env = { RUNNER_TEMP: linked }
    expect(await cacheOf('1', { env }).save('text')).toEqual({ kind: 'saved' })
    expect(await cacheOf('2', { env }).restore()).toEqual({ kind: 'restored', text: 'text' })
    // Another machine, without a link, finds the same entry.
    expect(await cacheOf('3').restore()).toEqual({ kind: 'restored', text: 'text' })
    expect(readdirSync(temporary)).toEqual([])
  })

  test.each([
    ['is not there', () => join(temporary, 'missing')],
    ['is a file', () => join(folderWith({ file: '' }), 'file')],
  ])('%s', async (_, path) => {
    const cache = cacheOf('1', { env: { RUNNER_TEMP: path() } })
    expect(await cache.restore()).toEqual({ kind: 'failed', because: 'no-temporary-folder' })
    expect(await cache.save('text')).toEqual({ kind: 'failed', because: 'no-temporary-folder' })
    expect(service.calls).toEqual([])
  })
})

describe('a cache that is not to be used', () => {
  test.each([
    ['outside of a workflow run', null, {}],
    ['without a token', '1', { ACTIONS_RUNTIME_TOKEN: '' }],
    ['without a service', '1', { ACTIONS_RESULTS_URL: '' }],
    [
      'on GitHub Enterprise Server, where only the older service counts',
      '1',
      { GITHUB_SERVER_URL: 'https://ghes.example' },
    ],
  ])('%s there is none', async (_, run, env) => {
    const cache = cacheOf(run, { env })
    expect(await cache.restore()).toEqual({ kind: 'unavailable' })
    expect(await cache.save('text')).toEqual({ kind: 'unavailable' })
    expect(service.calls).toEqual([])
  })

  test.each([
    ['read', 'none', 'read-only'],
    ['none', 'denied', 'read-only'],
    ['write-only', 'denied', 'saved'],
    ['write', 'none', 'saved'],
    ['of the future', 'none', 'saved'],
  ])('cache-mode %s: restore %s, save %s', async (mode, restore, save) => {
    const cache = cacheOf('1', { env: { ACTIONS_CACHE_MODE: mode } })
    expect((await cache.restore()).kind).toBe(restore)
    expect((await cache.save('text')).kind).toBe(save)
  })

  test('a token that may read only', async () => {
    await cacheOf('1').save('text')
    const cache = cacheOf('2', { token: service.grant({ writes: null }) })
    expect(await cache.restore()).toEqual({ kind: 'restored', text: 'text' })
    expect(await cache.save('text')).toEqual({ kind: 'denied' })
  })

  test('a token that may not even read', async () =>
    expect(await cacheOf('2', { token: service.grant({ reads: [] }) }).restore()).toEqual({ kind: 'denied' }))
})

describe('a service that fails', () => {
  test('that is gone', async () => {
    const cache = cacheOf('1', { env: { ACTIONS_RESULTS_URL: 'http://127.0.0.1:9/' } })
    expect(await cache.restore()).toEqual({ kind: 'failed', because: 'service' })
    expect(await cache.save('text')).toEqual({ kind: 'failed', because: 'service' })
  })

  test('that asks to slow down', async () => {
    service.faults.set('GetCacheEntryDownloadURL', 'rate-limited').set('CreateCacheEntry', 'rate-limited')
    expect(await cacheOf('1').restore()).toEqual({ kind: 'failed', because: 'rate-limited' })
    expect(await cacheOf('1').save('text')).toEqual({ kind: 'failed', because: 'rate-limited' })
  })

  test.each(['hangs', 'fails'] as const)(
    'that %s ends after 15 seconds, and nothing of it is left',
    async fault => {
      service.faults.set('GetCacheEntryDownloadURL', fault).set('CreateCacheEntry', fault)
      const started = performance.now()
      const both = [cacheOf('1').restore(), cacheOf('1').save('text')]
      expect(await Promise.all(both)).toEqual([{ kind: 'timeout' }, { kind: 'timeout' }])
      expect(performance.now() - started).toBeLessThan(20_000)
      expect(readdirSync(temporary)).toEqual([])
    },
    30_000,
  )
})

describe('an entry of somebody else', () => {
  test('that is no archive', async () => {
    await cacheOf('1').save('text')
    newest().bytes = Buffer.from('no archive')
    expect(await cacheOf('2').restore()).toEqual({ kind: 'unusable', because: 'corrupt' })
  })

  test('that is cut', async () => {
    await cacheOf('1').save('text'.repeat(10_000))
    newest().bytes = newest().bytes.subarray(0, -20)
    expect((await cacheOf('2').restore()).kind).toBe('unusable')
  })

  test.each([
    ['another name', 'other.json'],
    ['a name in a folder above', `../${entryFile}`],
  ])('that holds %s leaves nothing', async (_, name) => {
    await cacheOf('1').save('text')
    packed(newest(), folder => {
      writeFileSync(join(folder, name), 'planted')
      return [name]
    })
    expect(await cacheOf('2').restore()).toEqual({ kind: 'unusable', because: 'corrupt' })
    expect(readdirSync(temporary)).toEqual([])
  })

  test('cannot write anywhere else, although the library unpacks with absolute paths', async () => {
    await cacheOf('1').save('text')
    const victim = join(folderWith(), 'victim')
    packed(newest(), folder => {
      writeFileSync(join(folder, entryFile), 'good')
      writeFileSync(victim, 'planted')
      return [entryFile, victim]
    })
    execFileSync('rm', [victim])
    expect(await cacheOf('2').restore()).toEqual({ kind: 'restored', text: 'good' })
    expect(existsSync(victim)).toBe(false)
  })

  test('that holds a link is not followed', async () => {
    await cacheOf('1').save('text')
    packed(newest(), folder => {
      symlinkSync('/etc/passwd', join(folder, entryFile))
      return [entryFile]
    })
    expect(await cacheOf('2').restore()).toEqual({ kind: 'unusable', because: 'corrupt' })
  })

  test('that holds another name of a file that is elsewhere is not read', async () => {
    await cacheOf('1').save('text')
    const secret = join(folderWith({ secret: '{"schema":1}' }), 'secret')
    newest().bytes = compressed(hardLink(entryFile, secret))
    expect(await cacheOf('2').restore()).toEqual({ kind: 'unusable', because: 'corrupt' })
    expect(lstatSync(secret).nlink).toBe(1)
  })

  test('is looked through before it is unpacked, whatever the tar', async () => {
    await cacheOf('1').save('text')
    const victim = join(folderWith(), 'victim')
    packed(newest(), folder => {
      writeFileSync(join(folder, entryFile), 'good')
      writeFileSync(victim, 'planted')
      return [entryFile, victim]
    })
    execFileSync('rm', [victim])
    const programs = folderWith()
    writeFileSync(join(programs, 'tar'), '#!/bin/sh\nunset TAR_OPTIONS\nPATH=/usr/bin:/bin\nexec tar "$@"\n', {
      mode: 0o755,
    })
    const env = { PATH: `${programs}:${process.env.PATH}` }
    expect(await cacheOf('2', { env }).restore()).toEqual({ kind: 'unusable', because: 'corrupt' })
    expect(existsSync(victim)).toBe(false)
  })

  test('that unpacks much under another name leaves the disk alone', async () => {
    await cacheOf('1').save('text')
    packed(newest(), folder => {
      execFileSync('truncate', ['--size=128M', join(folder, 'other')])
      return ['other']
    })
    const most = watched(temporary)
    expect(await cacheOf('2').restore()).toEqual({ kind: 'unusable', because: 'corrupt' })
    expect(most()).toBeLessThan(16 * 1024 * 1024)
  })

  test.each([
    ['without end', 'floods'],
    ['without end, as it says itself', 'floods-announced'],
  ] as const)('%s is given up, so that a new one takes its place', async (_, fault) => {
    await cacheOf('1').save('text')
    service.faults.set('download', fault)
    const most = watched(temporary)
    expect(await cacheOf('2').restore()).toEqual({ kind: 'unusable', because: 'too-large' })
    expect(most()).toBeLessThan(256 * 1024 * 1024)
    expect(readdirSync(temporary)).toEqual([])
    service.faults.clear()
    expect(await cacheOf('2').save('new')).toEqual({ kind: 'saved' })
    expect(await cacheOf('3').restore()).toEqual({ kind: 'restored', text: 'new' })
  })

  test('that unpacks to more than any checkpoint has', async () => {
    await cacheOf('1').save('text')
    packed(newest(), folder => {
      writeFileSync(join(folder, entryFile), Buffer.alloc(64 * 1024 * 1024))
      return [entryFile]
    })
    expect(await cacheOf('2').restore()).toEqual({ kind: 'unusable', because: 'too-large' })
    expect(readdirSync(temporary)).toEqual([])
  })
})

/** What this process writes from now on. */
function jestOutput(): () => string {
  const written: string[] = []
  const { write } = process.stdout
  process.stdout.write = (text: string | Uint8Array) => written.push(String(text)) > 0
  return () => {
    process.stdout.write = write
    return written.join('')
  }
}
