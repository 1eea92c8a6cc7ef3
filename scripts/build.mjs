// Bundles the two entries and the processes beside them into dist/. `--check` builds elsewhere and compares, so that a stale dist/ fails the tests.
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { builtinModules } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { rolldown } from 'rolldown'

const root = fileURLToPath(new URL('..', import.meta.url))
const entries = { index: 'src/action.ts', cli: 'src/cli.ts' }
/** Processes of their own, each time sentry-cli is run or the cache is asked: they must not load what the entries share. */
const processes = { guard: 'src/adapters/guard.ts', cache: 'src/adapters/cache-process.ts' }

/**
 * @actions/core loads an HTTP client (and with it undici, about 50 ms at start) for OpenID Connect, which is not used here.
 * Measured: see docs/adr/0003-toolchain-and-bundle.md.
 */
const withoutOidc = {
  name: 'without-oidc',
  load: id => (/@actions[\\/]core[\\/]lib[\\/]oidc-utils\.js$/.test(id) ? 'export class OidcClient {}' : undefined),
}

/**
 * An `import` of node:fs reads every export of it, and with that loads streams, readline and promises: several milliseconds at
 * start. Asked for as a value, a built-in module stays lazy (https://nodejs.org/api/process.html#processgetbuiltinmoduleid).
 */
const lazyBuiltins = () => {
  // The bundler's own runtime needs node:module before anything else is there.
  const names = new Set(builtinModules.filter(name => name !== 'module').flatMap(name => [name, `node:${name}`]))
  const mark = 'builtin/'
  return {
    name: 'lazy-builtins',
    resolveId: id => (names.has(id) ? `\0${mark}${id.replace(/^node:/, '')}` : undefined),
    load: id =>
      id.startsWith(`\0${mark}`)
        ? { code: `module.exports = process.getBuiltinModule('node:${id.slice(mark.length + 1)}')`, moduleType: 'js' }
        : undefined,
  }
}

/** What both entries load before anything else belongs into one file: each further file costs half a millisecond at start. */
const startTogether = () => {
  let eager = new Set()
  const plugin = {
    name: 'start-together',
    buildEnd() {
      const [first, second] = Object.values(entries).map(entry =>
        closure(join(root, entry), id => this.getModuleInfo(id)),
      )
      eager = new Set([...first].filter(id => second.has(id)))
    },
  }
  return { plugin, group: { name: 'start', test: id => eager.has(id) } }
}

function closure(entry, infoOf) {
  const seen = new Set()
  const open = [entry]
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (seen.has(id)) continue
    seen.add(id)
    open.push(...(infoOf(id)?.importedIds ?? []))
  }
  return seen
}

/** Some packages offer CommonJS first, with a `require` that no bundler can follow. */
const resolve = { mainFields: ['module', 'main'] }

async function bundle(dir) {
  const { plugin, group } = startTogether()
  const made = await rolldown({
    cwd: root,
    input: entries,
    platform: 'node',
    resolve,
    plugins: [withoutOidc, lazyBuiltins(), plugin],
  })
  await made.write({
    dir,
    format: 'esm',
    cleanDir: true,
    comments: false,
    chunkFileNames: chunk => `${chunk.name.replace(/[^a-z0-9-]+/g, '-').replace(/^-+/, '')}.js`,
    codeSplitting: { groups: [group] },
  })
  await made.close()
  for (const [name, file] of Object.entries(processes)) {
    const alone = await rolldown({
      cwd: root,
      input: { [name]: file },
      platform: 'node',
      resolve,
      plugins: [withoutOidc],
    })
    await alone.write({ dir, format: 'esm', comments: false, codeSplitting: false })
    await alone.close()
  }
}

async function contents(folder) {
  const names = (await readdir(folder)).sort()
  return new Map(await Promise.all(names.map(async name => [name, await readFile(join(folder, name), 'utf8')])))
}

async function check() {
  const fresh = await mkdtemp(join(tmpdir(), 'dist-'))
  try {
    await bundle(fresh)
    const [wanted, found] = [await contents(fresh), await contents(join(root, 'dist'))]
    const stale = [...new Set([...wanted.keys(), ...found.keys()])].filter(name => wanted.get(name) !== found.get(name))
    if (stale.length > 0) throw new Error(`dist/ is stale: ${stale.join(', ')}. Run: npm run build`)
  } finally {
    await rm(fresh, { recursive: true, force: true })
  }
}

await (process.argv.includes('--check') ? check() : bundle(join(root, 'dist')))
