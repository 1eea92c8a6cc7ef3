import { existsSync, realpathSync } from 'node:fs'
import { join } from 'node:path'
import { type ActionResult, resultOf } from './action-result.ts'
import type { ActionStep } from './action-step.ts'
import { CommandListener } from './command-listener.ts'
import { actionEnvironment, githubContext, runnerContext } from './environment.ts'
import { push, type WorkflowEvent } from './events.ts'
import { inputVariables, resolveInputs } from './inputs.ts'
import { type Manifest, readManifest } from './manifest.ts'
import { SecretMasker } from './masking.ts'
import { runNode, runnerPatience } from './node-process.ts'
import { createRunnerFolder, type RunnerFiles, removeRunnerFolder } from './runner-folder.ts'
import { StepRecord } from './step-record.ts'

/**
 * Runs a JavaScript action's main script as GitHub's runner (2.336, Linux and macOS) would run it, from its action.yml
 * and whatever that names, in an environment of its own.
 * Rejects where the action cannot be loaded or node cannot be started; every other fault is in the result.
 * Not modelled: `pre` and `post`, problem matchers, containers, composite actions, several steps of one job.
 */
export async function runAction(action: ActionStep): Promise<ActionResult> {
  const manifest = readManifest(action.actionDir)
  const event = action.event ?? push()
  const files = createRunnerFolder(event.payload)
  try {
    return await runIn(files, action, manifest, event)
  } catch (error) {
    removeRunnerFolder(files)
    throw error
  }
}

async function runIn(
  files: RunnerFiles,
  action: ActionStep,
  manifest: Manifest,
  event: WorkflowEvent,
): Promise<ActionResult> {
  const { debug = false, workspace = files.emptyWorkspace, uses = './', token = '' } = action
  const github = { ...githubContext(event, files, workspace, uses), ...action.github }
  const runner = { ...runnerContext(files, debug), ...action.runner }
  const contexts = { github: { ...github, token, event: event.payload }, runner }
  const inputs = resolveInputs(manifest.inputs, action.inputs ?? {}, contexts)
  const step = new StepRecord(knownSecrets(action), debug)
  for (const warning of inputs.warnings) step.warn(warning)
  const listener = new CommandListener({ step, workspace, echo: debug })
  const ending = await runNode({
    node: action.node ?? process.execPath,
    script: mainScript(action.actionDir, manifest),
    cwd: workspace,
    env: actionEnvironment({
      files,
      step: action.env ?? {},
      inputs: inputVariables(inputs.values),
      github,
      runner,
      runtime: action.runtime ?? {},
    }),
    onLine: line => {
      listener.hear(line)
      action.onLine?.(line)
    },
    cancel: action.cancel ?? new AbortController().signal,
    deadline: action.deadline ?? 60_000,
    patience: { ...runnerPatience, ...action.patience },
  })
  return resultOf(step, listener, ending, files)
}

function mainScript(actionDir: string, { main }: Manifest): string {
  const script = join(realpathSync(actionDir), main)
  if (!existsSync(script)) throw new Error(`runs.main names ${main}, which is not in ${actionDir}.`)
  return script
}

function knownSecrets({ secrets = [], token = '', runtime = {} }: ActionStep): SecretMasker {
  const masker = new SecretMasker()
  for (const secret of [...secrets, token, runtime.ACTIONS_RUNTIME_TOKEN ?? '']) masker.add(secret.trim())
  return masker
}
