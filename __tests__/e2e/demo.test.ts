import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from '@jest/globals'
import { availableModes } from '../../src/modes/index.ts'
import { productRoot } from '../support/product.ts'

test('the demonstration runs every mode, and all of them are fine or ask for attention', async () => {
  const { stdout } = await promisify(execFile)(process.execPath, [join(productRoot, 'scripts/demo.mjs')])
  const shown = [...stdout.matchAll(/^Status: (\w+) \(([\w-]+)\)/gm)].map(([, status, mode]) => [mode, status])
  expect(shown.map(([mode]) => mode)).toEqual([...availableModes])
  expect(shown.filter(([, status]) => status === 'FAIL')).toEqual([])
  expect(stdout).toContain('1 test event was sent')
}, 60_000)
