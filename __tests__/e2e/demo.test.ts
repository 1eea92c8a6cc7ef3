import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from '@jest/globals'
import { availableModes } from '../../src/modes/index.ts'
import { productRoot } from '../support/product.ts'

/** A shop that is wired, with a backlog, and with a release of this morning that brought an issue to many users. */
const verdicts: Readonly<Record<string, string>> = {
  'setup-preflight': 'PASS',
  'local-smoke': 'PASS',
  'release-gate': 'FAIL',
  'prod-health': 'PARTIAL',
  'issue-triage': 'PARTIAL',
  'verify-loop': 'FAIL',
  all: 'FAIL',
}

test('the demonstration runs every mode once, and each gives the verdict that its shop asks for', async () => {
  const { stdout } = await promisify(execFile)(process.execPath, [join(productRoot, 'scripts/demo.mjs')])
  const shown = [...stdout.matchAll(/^Status: (\w+) \(([\w-]+)\)/gm)].map(([, status, mode]) => [mode, status])
  expect(shown.map(([mode]) => mode)).toEqual([...availableModes])
  expect(Object.fromEntries(shown)).toEqual(verdicts)
  expect(stdout.match(/^exit code \d/gm)).toEqual(shown.map(([, status]) => `exit code ${status === 'FAIL' ? 1 : 0}`))
  expect(stdout.match(/, nothing was written$/gm)).toHaveLength(6)
  expect(stdout).toContain('1 test event was sent')
  expect(stdout).toContain('Baseline established')
}, 60_000)
