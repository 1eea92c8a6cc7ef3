import { gzipSync } from 'node:zlib'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { fileInTarball } from '../../src/adapters/tarball.ts'
import { tarballOf } from '../support/npm-registry.ts'

const name = 'package/bin/sentry-cli'
const limit = 1_000_000

describe('one file of a tarball', () => {
  test('is found among others, byte by byte', () =>
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 2000 }), fc.uint8Array({ maxLength: 2000 }), (before, wanted) => {
        const tarball = tarballOf({ 'package/package.json': Buffer.from(before), [name]: Buffer.from(wanted) })
        expect(fileInTarball(tarball, name, limit)).toEqual(Buffer.from(wanted))
      }),
      { numRuns: 50 },
    ))

  test.each<[string, Buffer]>([
    ['no such file', tarballOf({ 'package/package.json': '{}' })],
    ['a link of that name', tarballOf({ [name]: '' }, '2')],
    ['a folder of that name', tarballOf({ [name]: '' }, '5')],
    ['nothing', Buffer.alloc(0)],
    ['no gzip', Buffer.from('not compressed')],
    ['cut', tarballOf({ [name]: 'x'.repeat(5000) }).subarray(0, 60)],
    [
      'an archive that ends too early',
      gzipSync(Buffer.from(`${name}${'\0'.repeat(110)}77777777777`.padEnd(512, '\0'))),
    ],
    ['more than is unpacked', tarballOf({ [name]: 'x'.repeat(limit) })],
  ])('%s: none', (_, tarball) => expect(fileInTarball(tarball, name, limit)).toBeNull())

  test('hostile bytes never break it', () =>
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 3000 }), bytes => {
        fileInTarball(gzipSync(Buffer.from(bytes)), name, limit)
      }),
    ))
})
