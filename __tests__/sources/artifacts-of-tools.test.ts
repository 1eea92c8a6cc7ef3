import { execFileSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from '@jest/globals'
import { builtOutputOf } from '../../src/adapters/built-output.ts'
import { untrusted } from '../../src/core/text.ts'
import type { SentryCliPrograms, SentryCliVerb } from '../../src/ports/sentry-cli.ts'
import { readArtifacts } from '../../src/sources/artifacts.ts'
import { pins } from '../../src/sources/sentry-cli/pins.ts'
import { sentryCliQuestions } from '../../src/sources/sentry-cli/sentry-cli.ts'
import { credentials } from '../support/connection-facts.ts'
import { unhurried } from '../support/reading-time.ts'
import { folderWith } from '../support/repositories.ts'

const bundler = fileURLToPath(new URL('../../node_modules/rolldown/bin/cli.mjs', import.meta.url))
const pin = pins[`${process.platform}-${process.arch}`]
const binary = installed()
const withBinary = binary === null ? describe.skip : describe

function installed(): string | null {
  try {
    return pin === undefined ? null : createRequire(import.meta.url).resolve(`${pin.name}/bin/sentry-cli`)
  } catch {
    return null
  }
}

/** Away from the settings of this machine, and from the network. */
function sentryCli(...args: readonly string[]): string {
  const env = { HOME: folderWith(), SENTRY_LOAD_DOTENV: '0', SENTRY_DISABLE_UPDATE_CHECK: '1' }
  return execFileSync(binary ?? '', args, { cwd: env.HOME, env, encoding: 'utf8', stdio: 'pipe' })
}

/** A build of two scripts with source maps, by a real bundler in a process of its own. */
function bundled(sourcemap: 'file' | 'inline'): string {
  const root = folderWith({
    'src/a.js': "import { b } from './b.js'\nexport const hello = name => `${b(name)}!`\nconsole.log(hello('you'))\n",
    'src/b.js': 'export function b(name) { return `hello ${name}` }\n',
  })
  const options = ['--format', 'esm', '--minify', '--sourcemap', ...(sourcemap === 'inline' ? ['inline'] : [])]
  const args = [bundler, join(root, 'src/a.js'), join(root, 'src/b.js'), '--dir', join(root, 'dist'), ...options]
  execFileSync(process.execPath, args, { cwd: root, stdio: 'pipe' })
  return join(root, 'dist')
}

const read = (path: string) => readArtifacts(builtOutputOf({}), [path], unhurried)

test('what a bundler makes: maps, and no debug IDs', async () => {
  const { scripts, maps, links } = await read(bundled('file'))
  expect(maps).toHaveLength(scripts.length)
  expect([links.built, links.ids.size, links.withoutId.count]).toEqual([scripts.length, 0, scripts.length])
})

withBinary('what the real sentry-cli makes', () => {
  test('of scripts and maps: the very debug IDs that it reports, in both', async () => {
    const dist = bundled('file')
    const said = sentryCli('sourcemaps', 'inject', dist)
    const reported = [...said.matchAll(/([0-9a-f-]{36}) - .*\.js$/gm)].map(([, id]) => id)
    const { scripts, maps, links } = await read(dist)
    expect([...links.ids.keys()].sort()).toEqual([...new Set(reported)].sort())
    expect(links.ids.size).toBe(scripts.length)
    expect(maps.flatMap(({ debugIds }) => debugIds).sort()).toEqual([...links.ids.keys()].sort())
    const { withoutId, mismatched, mapWithoutId, withoutMap, mapWithoutScript } = links
    expect([withoutId, mismatched, mapWithoutId, withoutMap, mapWithoutScript].map(({ count }) => count)).toEqual([
      0, 0, 0, 0, 0,
    ])
  })

  test('of scripts that hold their maps', async () => {
    const dist = bundled('inline')
    sentryCli('sourcemaps', 'inject', dist)
    const { scripts, links } = await read(dist)
    expect(scripts.map(({ idFrom, map }) => [idFrom, map])).toEqual(scripts.map(() => ['comment', 'embedded']))
    expect([links.withoutId.count, links.withoutMap.count]).toEqual([0, 0])
  })

  test('of a program: its debug ID', async () => {
    const { natives } = await read(binary ?? '')
    expect(natives).toHaveLength(1)
    const questions = sentryCliQuestions({
      programs: directly,
      request: { use: 'auto', path: undefined },
      credentials: credentials(),
      remainingMs: () => 60_000,
      deadline: new AbortController().signal,
      cancelled: new AbortController().signal,
    })
    expect(await questions.debugFile(natives[0]?.path ?? '')).toMatchObject({
      kind: 'answered',
      value: { debugIds: [expect.stringMatching(/^[0-9a-f-]{36}/)] },
    })
  })
})

/** The real binary without the guard that stands around it in the product, which is tested where it is. */
const directly: SentryCliPrograms = {
  platform: 'test',
  find: async () => ({ kind: 'found', path: binary ?? '', version: null }),
  download: async () => ({ kind: 'failed' }),
  run: async (_, verb) => ({ kind: 'exited', code: 0, stdout: untrusted(sentryCli(...argumentsOf(verb))) }),
}

function argumentsOf(verb: SentryCliVerb): readonly string[] {
  return verb.verb === 'debug-files-check' ? ['debug-files', 'check', '--json', verb.file] : ['--version']
}
