import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { asRepoPath } from '../../../src/core/location.ts'
import { untrusted } from '../../../src/core/text.ts'
import { fileOfFrame } from '../../../src/sources/repository/file-of-frame.ts'
import { hostileText } from '../../support/hostile.ts'

const files = [
  'src/checkout.ts',
  'src/index.ts',
  'packages/api/index.ts',
  'packages/api/src/routes/pay.ts',
  'packages/web/src/routes/pay.ts',
  'app/views/cart.py',
  'manage.py',
].map(asRepoPath)

const text = (path: string | null) => (path === null ? null : untrusted(path))
const fileOf = (filename: string | null, absPath: string | null = null) =>
  fileOfFrame({ filename: text(filename), absPath: text(absPath) }, files)

describe('the file of a frame', () => {
  test.each([
    ['src/checkout.ts', null, 'src/checkout.ts'],
    ['./src/checkout.ts', null, 'src/checkout.ts'],
    ['../../src/checkout.ts', null, 'src/checkout.ts'],
    ['app:///src/checkout.ts', null, 'src/checkout.ts'],
    ['webpack://_N_E/./src/checkout.ts?a1b2', null, 'src/checkout.ts'],
    ['webpack-internal:///(app-pages-browser)/./src/checkout.ts', null, 'src/checkout.ts'],
    ['C:\\build\\src\\checkout.ts', null, 'src/checkout.ts'],
    ['views/cart.py', '/srv/app/views/cart.py', 'app/views/cart.py'],
    ['cart.py', '/srv/app/views/cart.py', 'app/views/cart.py'],
    ['manage.py', '/srv/manage.py', 'manage.py'],
    [null, '/home/runner/work/shop/shop/src/checkout.ts', 'src/checkout.ts'],
    ['src/routes/pay.ts', '/work/packages/web/src/routes/pay.ts', 'packages/web/src/routes/pay.ts'],
    ['packages/api/src/routes/pay.ts', null, 'packages/api/src/routes/pay.ts'],
  ])('%p (%p) is %s', (filename, absPath, file) => expect(fileOf(filename, absPath)).toBe(file))

  test.each([
    ['one of two', 'src/routes/pay.ts', null],
    ['a bare name elsewhere in the repository', 'index.ts', null],
    ['a file of an installed package', 'index.js', '/srv/node_modules/left-pad/index.js'],
    ['part of a name', 'out.ts', null],
    ['a bundle', 'https://shop.example/assets/index-4f1c.js', null],
    ['nothing', '', ''],
    ['nothing at all', null, null],
    ['a way out', '../../../etc/passwd', '/etc/passwd'],
  ])('cannot be told for %s', (_, filename, absPath) => expect(fileOf(filename, absPath)).toBeNull())

  test('is always one of the repository', () => {
    fc.assert(
      fc.property(hostileText, hostileText, (filename, absPath) => {
        const file = fileOf(filename, absPath)
        expect(file === null || files.includes(file)).toBe(true)
      }),
    )
  })

  test('takes no time over a long path', () => {
    const started = performance.now()
    fileOf('../'.repeat(2_000_000), `app://${'/.'.repeat(2_000_000)}`)
    expect(performance.now() - started).toBeLessThan(200)
  })
})
