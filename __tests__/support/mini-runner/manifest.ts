import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'

const scalar = z.union([z.string(), z.number(), z.boolean(), z.null()])

// The runner knows node12 and node16 too, only to turn them into node20. A `pre` or `post` that is declared and not
// run would make a green test a lie, so both are refused.
const schema = z.object({
  inputs: z
    .record(z.string(), z.object({ default: scalar.optional(), deprecationMessage: z.string().optional() }))
    .default({}),
  runs: z.object({
    using: z.enum(['node20', 'node24']),
    main: z.string().min(1),
    pre: z.undefined({ error: 'pre steps are not run here' }).optional(),
    post: z.undefined({ error: 'post steps are not run here' }).optional(),
  }),
})

/** An input as declared: its default is text, with expressions still in it, and empty where none is declared. */
export interface DeclaredInput {
  readonly name: string
  readonly default: string
  readonly deprecationMessage?: string
}

export interface Manifest {
  readonly inputs: readonly DeclaredInput[]
  readonly main: string
}

/**
 * Reads action.yml (or action.yaml) of a JavaScript action. `required`, `description` and `outputs` change nothing in
 * the runner and are not looked at. Throws where the file is missing, is not valid YAML (a key twice counts), or
 * declares something that is not a JavaScript action.
 * Behaviour: actions/runner, src/Runner.Worker/ActionManifestManager.cs.
 */
export function readManifest(actionDir: string): Manifest {
  const file = ['action.yml', 'action.yaml'].map(name => join(actionDir, name)).find(path => existsSync(path))
  if (file === undefined) throw new Error(`There is no action.yml in ${actionDir}.`)
  const { inputs, runs } = schema.parse(parse(readFileSync(file, 'utf8')))
  return {
    main: runs.main,
    inputs: Object.entries(inputs).map(([name, input]) => ({
      name,
      default: String(input.default ?? ''),
      ...(input.deprecationMessage === undefined ? {} : { deprecationMessage: input.deprecationMessage }),
    })),
  }
}
