import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from '@jest/globals'
import { stringify } from 'yaml'
import type { ActionResult } from './action-result.ts'
import type { ActionStep } from './action-step.ts'
import { runAction } from './run.ts'

const folders: string[] = []
const results: ActionResult[] = []

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
  for (const result of results) result.dispose()
})

/** A new folder that goes after the tests of this file. */
export function temporaryFolder(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'throwaway-')))
  folders.push(folder)
  return folder
}

/** Writes an action with these declared inputs (as in action.yml) and this script, and returns its directory. */
export function writeAction(script: string, inputs: unknown = {}): string {
  const folder = temporaryFolder()
  writeFileSync(
    join(folder, 'action.yml'),
    stringify({ name: 'Throwaway', inputs, runs: { using: 'node24', main: 'index.mjs' } }),
  )
  writeFileSync(join(folder, 'index.mjs'), script)
  return folder
}

/** Runs a script as an action. */
export async function runScript(
  script: string,
  step: Omit<ActionStep, 'actionDir'> & { declared?: unknown } = {},
): Promise<ActionResult> {
  const { declared, ...rest } = step
  const result = await runAction({ ...rest, actionDir: writeAction(script, declared) })
  results.push(result)
  return result
}
