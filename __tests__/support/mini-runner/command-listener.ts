import { effects, type Stage } from './command-effects.ts'
import type { StepRecord } from './step-record.ts'
import { parseWorkflowCommand, type WorkflowCommand } from './workflow-commands.ts'

const stopCommands = 'stop-commands'

/**
 * Reads the lines of one step, of both its streams, and obeys the workflow commands among them; everything else goes
 * to the log. `stop-commands` holds for both streams until its token comes back as a command.
 * Behaviour: ActionCommandManager in actions/runner, src/Runner.Worker/ActionCommandManager.cs.
 */
export class CommandListener {
  /** Every command that was acted on, in order, refused ones too. */
  readonly obeyed: WorkflowCommand[] = []
  readonly #stage: Stage
  readonly #step: StepRecord
  readonly #registered = new Set([stopCommands, ...effects.keys()])
  #resumeToken: string | null = null
  #deaf = false

  constructor(stage: Stage) {
    this.#stage = stage
    this.#step = stage.step
  }

  hear(line: string): void {
    if (this.#deaf) return
    const command = parseWorkflowCommand(line, this.#registered)
    if (command === null) this.#step.write(line)
    else if (this.#resumeToken !== null) this.#awaitToken(command, line)
    else if (command.name === stopCommands) this.#stop(command, line)
    else this.#obey(command, line)
  }

  #awaitToken(command: WorkflowCommand, line: string): void {
    this.#step.write(line)
    if (command.name !== this.#resumeToken) return
    this.obeyed.push(command)
    this.#registered.delete(command.name)
    this.#resumeToken = null
  }

  #stop(command: WorkflowCommand, line: string): void {
    const token = command.data.toLowerCase()
    this.obeyed.push(command)
    if (token === '' || token === 'pause-logging' || this.#registered.has(token)) {
      this.#giveUp(command.data)
      return
    }
    this.#resumeToken = token
    this.#registered.add(token)
    if (token.length > 6) this.#step.masker.add(command.data)
    this.#step.write(line)
  }

  // In the runner this exception is not caught per line: it ends the step while the process may still be running.
  #giveUp(token: string): void {
    this.#step.annotate('error', `'${token}' cannot be the token that resumes workflow commands.`)
    this.#step.failed = true
    this.#deaf = true
  }

  #obey(command: WorkflowCommand, line: string): void {
    this.obeyed.push(command)
    const effect = effects.get(command.name)
    if (effect === undefined) return
    if (this.#stage.echo && !effect.quiet) this.#step.write(line)
    try {
      effect.obey(command, this.#stage)
    } catch (error) {
      const what = effect.quiet ? command.name : line
      this.#step.fail(`Unable to process command '${what}'.`, error instanceof Error ? error.message : String(error))
    }
  }
}
