import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const commandFileNames = ['output', 'state', 'env', 'path', 'summary'] as const

/** The files by which a step answers the runner: GITHUB_OUTPUT, GITHUB_STATE, GITHUB_ENV, GITHUB_PATH, GITHUB_STEP_SUMMARY. */
export type CommandFiles = Readonly<Record<(typeof commandFileNames)[number], string>>

/** Absolute paths of what the runner keeps on disk for one step. */
export interface RunnerFiles extends CommandFiles {
  readonly root: string
  /** RUNNER_TEMP */
  readonly temp: string
  /** RUNNER_TOOL_CACHE */
  readonly toolCache: string
  readonly home: string
  /** GITHUB_EVENT_PATH */
  readonly event: string
  /** An empty checkout, for a step that was given no workspace. */
  readonly emptyWorkspace: string
}

/**
 * Makes a fresh folder for one step, with its command files empty and its event payload written, laid out as the
 * runner's `_work` folder is (actions/runner, src/Runner.Worker/FileCommandManager.cs and ExecutionContext.cs).
 */
export function createRunnerFolder(payload: unknown): RunnerFiles {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'mini-runner-')))
  const temp = join(root, '_temp')
  const folder = (...names: string[]) => {
    const path = join(...names)
    mkdirSync(path, { recursive: true })
    return path
  }
  const event = join(folder(temp, '_github_workflow'), 'event.json')
  writeFileSync(event, JSON.stringify(payload))
  return {
    ...createCommandFiles(folder(temp, '_runner_file_commands')),
    root,
    temp,
    event,
    toolCache: folder(root, '_tool'),
    home: folder(root, 'home'),
    emptyWorkspace: folder(root, 'workspace'),
  }
}

function createCommandFiles(folder: string): CommandFiles {
  const create = (name: keyof CommandFiles) => {
    const path = join(folder, name)
    writeFileSync(path, '')
    return path
  }
  return {
    output: create('output'),
    state: create('state'),
    env: create('env'),
    path: create('path'),
    summary: create('summary'),
  }
}

export function removeRunnerFolder(files: RunnerFiles): void {
  rmSync(files.root, { recursive: true, force: true })
}
