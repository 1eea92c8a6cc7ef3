import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { type AnnotationType, placeOf } from './annotations.ts'
import type { StepRecord } from './step-record.ts'
import type { WorkflowCommand } from './workflow-commands.ts'

export interface Stage {
  readonly step: StepRecord
  readonly workspace: string
  /** Whether obeyed commands are printed too (`::echo::on`). */
  echo: boolean
}

interface Effect {
  /** Commands whose line is never echoed, since they show or hide their text themselves. */
  readonly quiet: boolean
  /** Throws where the runner would: then the step fails. */
  readonly obey: (command: WorkflowCommand, stage: Stage) => void
}

const annotate = (type: AnnotationType): Effect => ({
  quiet: true,
  obey: ({ properties, data }, { step, workspace }) => step.annotate(type, data, placeOf(properties, workspace)),
})

const named = (command: WorkflowCommand): string => {
  const name = command.properties.get('name')
  if (name === undefined) throw new Error(`##[${command.name}] lacks its required property 'name'.`)
  return name
}

const deprecation = (command: WorkflowCommand) =>
  `The \`${command.name}\` command is deprecated: write to the environment file instead.`

const setOutput: Effect = {
  quiet: false,
  obey: (command, { step }) => {
    step.warn(deprecation(command))
    step.outputs.set(named(command), command.data)
  },
}

const saveState: Effect = {
  quiet: false,
  obey: (command, { step }) => {
    step.warn(deprecation(command))
    step.state.set(named(command), command.data)
  },
}

// The opt-in by ACTIONS_ALLOW_UNSECURE_COMMANDS is left out: an action that needs it has a defect.
const refused: Effect = {
  quiet: false,
  obey: command => {
    throw new Error(`The \`${command.name}\` command is disabled: write to the environment file instead.`)
  },
}

const addMask: Effect = {
  quiet: true,
  obey: ({ data }, { step, echo }) => {
    if (data.trim() === '') return step.warn('##[add-mask] got nothing to mask.')
    if (echo) step.write('::add-mask::***')
    step.masker.add(data)
  },
}

const debug: Effect = { quiet: true, obey: ({ data }, { step }) => step.debug(data) }
const group: Effect = { quiet: false, obey: ({ data }, { step }) => step.write(`##[group]${data}`) }
const endGroup: Effect = { quiet: false, obey: (_, { step }) => step.write('##[endgroup]') }

const echo: Effect = {
  quiet: false,
  obey: ({ data }, stage) => {
    const wanted = data.trim().toUpperCase()
    if (wanted !== 'ON' && wanted !== 'OFF') throw new Error(`'${data}' is neither 'on' nor 'off'.`)
    stage.echo = wanted === 'ON'
  },
}

// Problem matchers are not applied to later lines; that such a command took effect shows in the list of obeyed commands.
const addMatcher: Effect = {
  quiet: false,
  obey: ({ data }, { step, workspace }) => {
    if (data === '') return step.warn('##[add-matcher] needs the path of a file.')
    if (!existsSync(resolve(workspace, data))) throw new Error(`There is no problem matcher file '${data}'.`)
  },
}

const removeMatcher: Effect = {
  quiet: false,
  obey: ({ data, properties }, { step }) => {
    const named = [data, properties.get('owner') ?? ''].filter(name => name !== '')
    if (named.length !== 1) step.warn('##[remove-matcher] needs an owner or the path of a file, and not both.')
  },
}

/**
 * What each registered command does, by name; a name that is missing here is text.
 * Behaviour: actions/runner, src/Runner.Worker/ActionCommandManager.cs; the list: src/Runner.Common/ExtensionManager.cs.
 */
export const effects: ReadonlyMap<string, Effect> = new Map([
  ['error', annotate('error')],
  ['warning', annotate('warning')],
  ['notice', annotate('notice')],
  ['debug', debug],
  ['group', group],
  ['endgroup', endGroup],
  ['add-mask', addMask],
  ['echo', echo],
  ['set-output', setOutput],
  ['save-state', saveState],
  ['set-env', refused],
  ['add-path', refused],
  ['add-matcher', addMatcher],
  ['remove-matcher', removeMatcher],
])
