import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { basename, delimiter, dirname, join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { sentryCliOf } from '../../src/adapters/sentry-cli.ts'
import type { SentryCliPlace } from '../../src/ports/sentry-cli.ts'
import { folderWith, repositoryWith } from '../support/repositories.ts'

/** An executable file, and the folders above it. */
function programAt(...path: string[]): string {
  const file = join(...path)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, '#!/bin/sh\n')
  chmodSync(file, 0o755)
  return file
}

function find(
  place: SentryCliPlace,
  {
    env = {},
    home = folderWith(),
    checkout = [folderWith()],
  }: { env?: Record<string, string>; home?: string; checkout?: string[] } = {},
) {
  return sentryCliOf(env, join(home, 'dist'))(checkout).find(place)
}

const at = (path: string) => ({ kind: 'found', path, version: null })
const absent = { kind: 'absent' }
const inCheckout = { kind: 'in-checkout' }

describe('a given path', () => {
  test('is taken, links resolved', async () => {
    const real = programAt(folderWith(), 'sentry-cli')
    const link = join(folderWith(), 'link')
    symlinkSync(real, link)
    expect(await find({ at: 'given-path', path: link })).toEqual(at(real))
  })

  test.each([
    ['a relative path', () => 'bin/sentry-cli', { kind: 'relative' }],
    ['nothing there', () => join(folderWith(), 'sentry-cli'), absent],
    ['a folder', () => folderWith(), absent],
    ['a file that is not executable', () => join(folderWith({ 'sentry-cli': '' }), 'sentry-cli'), absent],
  ])('%s', async (_, pathOf, expected) => expect(await find({ at: 'given-path', path: pathOf() })).toEqual(expected))

  test('never leads into the checkout, or comes from there', async () => {
    const checkout = folderWith()
    const inside = programAt(checkout, 'node_modules/.bin/sentry-cli')
    const outside = programAt(folderWith(), 'sentry-cli')
    const outwards = join(checkout, 'outwards')
    const inwards = join(folderWith(), 'inwards')
    const byFolder = join(folderWith(), 'folder')
    symlinkSync(outside, outwards)
    symlinkSync(inside, inwards)
    symlinkSync(dirname(inside), byFolder)
    for (const path of [
      inside,
      outwards,
      inwards,
      join(byFolder, 'sentry-cli'),
      `${checkout}/../${basename(checkout)}/outwards`,
    ])
      expect(await find({ at: 'given-path', path }, { checkout: [checkout] })).toEqual(inCheckout)
  })

  test('the checkout is the whole work tree, wherever in it repo-root lies, and however it is spelt', async () => {
    const root = repositoryWith({ 'packages/app/a.txt': '' })
    const path = programAt(root, 'tools/sentry-cli')
    const link = join(folderWith(), 'link')
    symlinkSync(join(root, 'packages/app'), link)
    for (const folder of [join(root, 'packages/app'), link])
      expect(await find({ at: 'given-path', path }, { checkout: [folder] })).toEqual(inCheckout)
  })
})

describe('PATH', () => {
  test('gives the first one outside the checkout', async () => {
    const checkout = folderWith()
    const inside = dirname(programAt(checkout, 'node_modules/.bin/sentry-cli'))
    const link = join(folderWith(), 'link')
    symlinkSync(inside, link)
    const own = programAt(folderWith(), 'sentry-cli')
    const later = programAt(folderWith(), 'sentry-cli')
    const PATH = [inside, link, '.', '', 'bin', folderWith(), dirname(own), dirname(later)].join(delimiter)
    expect(await find({ at: 'search-path' }, { env: { PATH }, checkout: [checkout] })).toEqual(at(own))
  })

  test('says that only the checkout has one', async () => {
    const checkout = folderWith()
    const PATH = dirname(programAt(checkout, 'bin/sentry-cli'))
    expect(await find({ at: 'search-path' }, { env: { PATH }, checkout: [checkout] })).toEqual(inCheckout)
  })

  test.each([
    ['no PATH', {}],
    ['an empty PATH', { PATH: '' }],
    ['a PATH without it', { PATH: '/nonexistent' }],
  ])('%s', async (_, env) => expect(await find({ at: 'search-path' }, { env })).toEqual(absent))
})

describe('beside this tool', () => {
  const place = { at: 'action', package: '@sentry/cli-linux-x64' } as const
  const manifest = (folder: string, text: string) => writeFileSync(join(folder, 'package.json'), text)

  test.each([
    ['its own node_modules', 'node_modules/@sentry/cli-linux-x64', ''],
    ['the node_modules that it is in itself', 'node_modules/@sentry/cli-linux-x64', 'node_modules/sentry-monitor'],
  ])('%s', async (_, folder, home) => {
    const root = folderWith()
    const path = programAt(root, folder, 'bin/sentry-cli')
    manifest(join(root, folder), '{ "version": "3.8.0" }')
    mkdirSync(join(root, home), { recursive: true })
    expect(await find(place, { home: join(root, home) })).toEqual({ kind: 'found', path, version: '3.8.0' })
  })

  test('a package that does not tell its version', async () => {
    const home = folderWith()
    const path = programAt(home, 'node_modules/@sentry/cli-linux-x64/bin/sentry-cli')
    for (const text of ['{ "version": 3 }', 'not JSON', 'null']) {
      manifest(join(home, 'node_modules/@sentry/cli-linux-x64'), text)
      expect(await find(place, { home })).toEqual(at(path))
    }
  })

  test('not where this tool itself stands in the checkout', async () => {
    const home = folderWith()
    programAt(home, 'node_modules/@sentry/cli-linux-x64/bin/sentry-cli')
    expect(await find(place, { home, checkout: [home] })).toEqual(inCheckout)
  })

  test('not in folders further above', async () => {
    const root = folderWith()
    programAt(root, 'node_modules/@sentry/cli-linux-x64/bin/sentry-cli')
    expect(await find(place, { home: join(root, 'a/b') })).toEqual(absent)
  })
})

describe('the tool cache', () => {
  const place = { at: 'tool-cache', version: '3.8.0' } as const

  test('gives a version that is whole', async () => {
    const cache = folderWith()
    const path = programAt(cache, 'sentry-cli/3.8.0', process.arch, 'sentry-cli')
    const env = { RUNNER_TOOL_CACHE: cache }
    expect(await find(place, { env })).toEqual(absent)
    writeFileSync(join(cache, 'sentry-cli/3.8.0', `${process.arch}.complete`), '')
    expect(await find(place, { env })).toEqual(at(path))
    expect(await find({ at: 'tool-cache', version: '3.9.0' }, { env })).toEqual(absent)
    expect(await find(place, { env, checkout: [cache] })).toEqual(absent)
  })

  test('is not there at all', async () => expect(await find(place, { env: {} })).toEqual(absent))
})
