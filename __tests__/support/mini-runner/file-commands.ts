import { existsSync, readFileSync } from 'node:fs'
import { keyValuePairs } from './key-value-file.ts'
import { linesOf } from './lines.ts'
import type { CommandFiles } from './runner-folder.ts'
import type { StepRecord } from './step-record.ts'
import { takeSummary } from './summary.ts'

/** A file's text as the runner decodes it; a file that the step removed is empty. */
export function textOf(path: string): string {
  return existsSync(path) ? new TextDecoder('utf-8').decode(readFileSync(path)) : ''
}

/**
 * Takes over what the step left in its command files, in the runner's order, and returns the masked job summary.
 * A file that cannot be read fails the step and leaves the other files alone; what it held before the fault counts.
 * Behaviour: actions/runner, src/Runner.Worker/FileCommandManager.cs.
 */
export function takeCommandFiles(files: CommandFiles, step: StepRecord): string {
  take('path', step, () => step.path.push(...linesOf(textOf(files.path)).filter(line => line !== '')))
  take('env', step, () => takeEnvironment(textOf(files.env), step))
  const summary = takeSummary(files.summary, step)
  take('state', step, () => {
    for (const [name, value] of keyValuePairs(textOf(files.state))) step.state.set(name, value)
  })
  take('output', step, () => {
    for (const [name, value] of keyValuePairs(textOf(files.output))) step.outputs.set(nonEmpty(name), value)
  })
  return summary
}

function take(name: string, step: StepRecord, read: () => unknown): void {
  try {
    read()
  } catch (error) {
    step.fail(`Unable to process file command '${name}'.`, error instanceof Error ? error.message : String(error))
  }
}

function takeEnvironment(text: string, step: StepRecord): void {
  for (const [name, value] of keyValuePairs(text)) {
    if (name.toUpperCase() === 'NODE_OPTIONS') step.annotate('error', `GITHUB_ENV cannot set ${name}.`)
    else step.env.set(nonEmpty(name), value)
  }
}

function nonEmpty(name: string): string {
  if (name === '') throw new Error('A name must not be empty.')
  return name
}
