import * as core from '@actions/core'
import { reveal } from '../core/text.ts'
import type { Sinks } from '../ports.ts'
import { writeDocument } from './document-file.ts'

/** The runner rejects a mask for an empty text, and a short one would blank ordinary words. */
const shortestMask = 8

/** Inputs of the step, as the runner passes them; empty where not given. */
export function actionInputs(names: readonly string[]): Record<string, string> {
  return Object.fromEntries(names.map(name => [name, core.getInput(name, { trimWhitespace: false })]))
}

const annotators = { error: core.error, warning: core.warning, notice: core.notice }

/** Log, annotations, outputs and job summary of a step. Each works where the runner provides it and is left out elsewhere. */
export const actionSinks: Sinks = {
  mask(secret) {
    const value = reveal(secret)
    if (value.length >= shortestMask) core.setSecret(value)
  },
  log: line => core.info(line),
  async summary(text) {
    try {
      await core.summary.addRaw(text).write()
    } catch {
      core.info('  - The job summary could not be written.')
    }
  },
  annotate({ level, title, message, file, line, column }) {
    const place = {
      ...(file === undefined ? {} : { file }),
      ...(line === undefined ? {} : { startLine: line }),
      ...(column === undefined ? {} : { startColumn: column }),
    }
    annotators[level](message, { title, ...place })
  },
  output(name, value) {
    if (!process.env.GITHUB_OUTPUT) return 'written'
    try {
      core.setOutput(name, value)
      return 'written'
    } catch {
      return 'failed'
    }
  },
  file: writeDocument,
  json: () => 'written',
}

/** Resolves when the log is out: pipes are written in the background on some systems (https://nodejs.org/api/process.html#a-note-on-process-io). */
export function logWritten(): Promise<void> {
  return new Promise(resolve => {
    setTimeout(resolve, 2000).unref()
    process.stdout.write('', () => resolve())
  })
}
