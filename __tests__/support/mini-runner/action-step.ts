import type { Context, Uses } from './environment.ts'
import type { WorkflowEvent } from './events.ts'
import type { Patience } from './node-process.ts'

/** One step `uses: …` of a workflow. Only `actionDir` is needed. */
export interface ActionStep {
  readonly actionDir: string
  /** The step's `with:`. */
  readonly inputs?: Readonly<Record<string, string>>
  /** The `env:` of step, job and workflow. */
  readonly env?: Readonly<Record<string, string>>
  /** Default: a push to the default branch. */
  readonly event?: WorkflowEvent
  /** The checkout and working directory. Default: an empty folder, removed with the rest. */
  readonly workspace?: string
  /** The node that runs the action. Default: the node that runs the test. */
  readonly node?: string
  /** Default: `./`, an action of the checkout. */
  readonly uses?: Uses
  /** Values of the repository's secrets, which the runner masks from the start. */
  readonly secrets?: readonly string[]
  /** `github.token`, masked from the start; a JavaScript action sees it by an input's default only. */
  readonly token?: string
  /** ACTIONS_* variables of the services behind the runner (cache, results), which it sets last. Default: none, hence no cache. */
  readonly runtime?: Readonly<Record<string, string>>
  /** Replaces entries of the `github` and `runner` contexts, for instance `{ run_attempt: '2' }`. */
  readonly github?: Context
  readonly runner?: Context
  /** Step debug logging. */
  readonly debug?: boolean
  /** Cancels the run. */
  readonly cancel?: AbortSignal
  /** Sees every raw line of both streams as it comes, for instance to cancel at a certain point. */
  readonly onLine?: (line: string) => void
  /** The step's timeout in milliseconds. Default: a minute. */
  readonly deadline?: number
  readonly patience?: Partial<Patience>
}
