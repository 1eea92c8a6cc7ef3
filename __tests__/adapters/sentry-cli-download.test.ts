import { createHash } from 'node:crypto'
import { chmodSync, existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { afterEach, describe, expect, test } from '@jest/globals'
import { sentryCliOf } from '../../src/adapters/sentry-cli.ts'
import { rawText } from '../../src/core/text.ts'
import type { SentryCliPackage } from '../../src/ports/sentry-cli.ts'
import { foreignDigest } from '../support/fake-programs.ts'
import { type Registry, sha512Of, startRegistry, tarballOf } from '../support/npm-registry.ts'
import { productRoot } from '../support/product.ts'
import { folderWith, writeTree } from '../support/repositories.ts'

const program = '#!/bin/sh\necho "sentry-cli 9.9.9"\n'
const tarball = tarballOf({ 'package/package.json': '{}', 'package/bin/sentry-cli': program })
const wanted: SentryCliPackage = {
  name: '@sentry/cli-example',
  version: '9.9.9',
  integrity: sha512Of(tarball),
  sha256: [createHash('sha256').update(program).digest('hex')],
}
const limits = { timeoutMs: 30_000, signal: new AbortController().signal }

let registry: Registry | undefined
afterEach(async () => {
  await registry?.close()
  registry = undefined
})

/** A machine with the real npm and a registry that sends `sent`. */
async function machine(sent: Parameters<typeof startRegistry>[2], env: Record<string, string> = {}) {
  registry = await startRegistry(wanted.name, wanted.version, sent)
  const temp = folderWith()
  const cache = folderWith()
  const checkout = folderWith({ '.npmrc': 'registry=http://127.0.0.1:1/' })
  const outside = {
    PATH: process.env.PATH ?? '',
    RUNNER_TEMP: temp,
    RUNNER_TOOL_CACHE: cache,
    npm_config_registry: registry.url,
    ...env,
  }
  return { programs: sentryCliOf(outside, join(productRoot, 'dist'))([checkout]), temp, cache, checkout }
}

describe('a fetched sentry-cli', () => {
  test('is kept in the tool cache, found there again, and runs', async () => {
    const { programs, temp, cache } = await machine(tarball)
    const path = join(cache, 'sentry-cli/9.9.9', process.arch, 'sentry-cli')
    expect(await programs.download(wanted, limits)).toEqual({ kind: 'kept', path })
    expect(readFileSync(path, 'utf8')).toBe(program)
    expect(statSync(path).mode & 0o777).toBe(0o555)
    expect(await programs.find({ at: 'tool-cache', version: '9.9.9' })).toMatchObject({ kind: 'found', path })
    const reply = await programs.run({ path, sha256: wanted.sha256 }, { verb: 'version' }, limits)
    expect(reply.kind === 'exited' && rawText(reply.stdout)).toBe('sentry-cli 9.9.9\n')
    expect(new Set(registry?.asked)).toEqual(new Set([`/${wanted.name}`, '/package.tgz']))
    expect(readdirSync(temp)).toEqual([])
    expect(readdirSync(join(cache, 'sentry-cli/9.9.9'))).toEqual([process.arch, `${process.arch}.complete`])
  })

  test('is kept until the run ends where there is no tool cache', async () => {
    const { programs, temp } = await machine(tarball, { RUNNER_TOOL_CACHE: '' })
    const fetched = await programs.download(wanted, limits)
    expect(fetched.kind).toBe('kept')
    if (fetched.kind === 'kept') expect(dirname(dirname(fetched.path))).toBe(temp)
  })

  test('replaces what is not whole in the cache', async () => {
    const { programs, cache } = await machine(tarball)
    const folder = join(cache, 'sentry-cli/9.9.9', process.arch)
    expect((await programs.download(wanted, limits)).kind).toBe('kept')
    chmodSync(join(folder, 'sentry-cli'), 0o755)
    writeFileSync(join(folder, 'sentry-cli'), 'half')
    expect((await programs.download(wanted, limits)).kind).toBe('kept')
    expect(readFileSync(join(folder, 'sentry-cli'), 'utf8')).toBe(program)
  })

  test.each<[string, Buffer, Partial<SentryCliPackage>]>([
    [
      'another tarball, which the registry itself calls right',
      tarballOf({ 'package/bin/sentry-cli': `${program}evil` }),
      {},
    ],
    ['another tarball with the same binary', tarballOf({ 'package/bin/sentry-cli': program, 'package/extra': '' }), {}],
    ['the tarball, with another binary than is known', tarball, { sha256: [foreignDigest] }],
    [
      'a tarball without the binary',
      tarballOf({ 'package/a': '' }),
      { integrity: sha512Of(tarballOf({ 'package/a': '' })) },
    ],
  ])('altered, and nothing is kept: %s', async (_, sent, parts) => {
    const { programs, temp, cache } = await machine(sent)
    expect(await programs.download({ ...wanted, ...parts }, limits)).toEqual({ kind: 'altered' })
    expect([...readdirSync(temp), ...readdirSync(cache)]).toEqual([])
  })

  test('failed: the registry does not have it', async () => {
    const { programs, temp } = await machine('missing')
    expect(await programs.download(wanted, limits)).toEqual({ kind: 'failed' })
    expect(readdirSync(temp)).toEqual([])
  })

  test('failed: the registry hangs', async () => {
    const { programs, temp } = await machine('hangs')
    expect(await programs.download(wanted, { ...limits, timeoutMs: 1500 })).toEqual({ kind: 'failed' })
    expect(readdirSync(temp)).toEqual([])
  })
})

describe('npm', () => {
  test('has settings of its own: none of the user, of folders above, or of the checkout', async () => {
    const home = folderWith({ '.npmrc': 'dry-run=true\nignore-scripts=false\n' })
    const above = folderWith({ '.npmrc': 'dry-run=true\n', 'package.json': '{}' })
    const { programs } = await machine(tarball, {
      HOME: home,
      NPM_CONFIG_USERCONFIG: join(home, '.npmrc'),
      npm_config_globalconfig: join(home, '.npmrc'),
      RUNNER_TEMP: above,
    })
    expect((await programs.download(wanted, limits)).kind).toBe('kept')
    expect(existsSync(join(home, '.npm'))).toBe(false)
  })

  test('is never the one of the checkout', async () => {
    const { checkout } = await machine(tarball)
    const marker = join(folderWith(), 'ran')
    writeTree(checkout, {
      'node_modules/npm/bin/npm-cli.js': `require('node:fs').writeFileSync(${JSON.stringify(marker)}, '')`,
      npm: { link: 'node_modules/npm/bin/npm-cli.js' },
    })
    const PATH = [checkout, process.env.PATH].join(delimiter)
    const env = { PATH, RUNNER_TEMP: folderWith(), npm_config_registry: registry?.url }
    const programs = sentryCliOf(env, join(productRoot, 'dist'))([checkout])
    expect((await programs.download(wanted, limits)).kind).toBe('kept')
    expect(existsSync(marker)).toBe(false)
  })
})
