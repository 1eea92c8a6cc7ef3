import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { pins } from '../../../src/sources/sentry-cli/pins.ts'
import { productRoot } from '../../support/product.ts'

interface Locked {
  readonly version: string
  readonly integrity: string
  readonly os?: readonly string[]
  readonly cpu?: readonly string[]
  readonly optionalDependencies?: Readonly<Record<string, string>>
}

const { packages } = JSON.parse(readFileSync(`${productRoot}/package-lock.json`, 'utf8')) as {
  packages: Record<string, Locked>
}
const locked = (name: string) => packages[`node_modules/${name}`]
const checksums = readFileSync(`${productRoot}/node_modules/@sentry/cli/checksums.txt`, 'utf8')

describe('what a fetched sentry-cli has to be', () => {
  test.each(Object.entries(pins))('%s: as in the lock file and in the package', (platform, pin) => {
    const { version, integrity, os, cpu } = locked(pin.name) ?? {}
    expect(pin).toMatchObject({ version, integrity })
    const [system = '', processor = ''] = platform.split('-')
    expect(os).toContain(system)
    if (cpu) expect(cpu).toContain(processor)
    expect(integrity).toMatch(/^sha512-[A-Za-z0-9+/]{86}==$/)
    expect(pin.sha256.length).toBeGreaterThan(0)
    for (const digest of pin.sha256) expect(checksums).toContain(`=${digest}`)
  })

  test('is known for every package of the locked @sentry/cli, all in its version', () => {
    const { version, optionalDependencies } = locked('@sentry/cli') ?? {}
    const names = new Set(Object.values(pins).map(({ name }) => name))
    expect(names).toEqual(new Set(Object.keys(optionalDependencies ?? {})))
    expect(new Set(Object.values(pins).map(pin => pin.version))).toEqual(new Set([version]))
    expect(names.size).toBeGreaterThan(5)
  })

  test('names builds of its own system and processor', () => {
    const build = (digest: string) => new RegExp(`^sentry-cli-(\\S+)=${digest}$`, 'm').exec(checksums)?.[1]
    expect(
      Object.fromEntries(Object.entries(pins).map(([platform, pin]) => [platform, pin.sha256.map(build)])),
    ).toEqual({
      'darwin-arm64': ['Darwin-universal', 'Darwin-arm64'],
      'darwin-x64': ['Darwin-universal', 'Darwin-x86_64'],
      'linux-arm': ['Linux-armv7'],
      'linux-arm64': ['Linux-aarch64'],
      'linux-ia32': ['Linux-i686'],
      'linux-x64': ['Linux-x86_64'],
      'win32-arm64': ['Windows-aarch64.exe'],
      'win32-ia32': ['Windows-i686.exe'],
      'win32-x64': ['Windows-x86_64.exe'],
    })
  })

  test('names no host', () =>
    expect(readFileSync(`${productRoot}/src/sources/sentry-cli/pins.ts`, 'utf8')).not.toMatch(/https?:|registry/))
})
