import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'
import { type Contexts, resolveExpressions } from '../support/mini-runner/expressions.ts'
import { productRoot } from '../support/product.ts'

const values = z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).default({})
const workflow = z.object({
  env: values,
  jobs: z.record(
    z.string(),
    z.object({ env: values, steps: z.array(z.object({ uses: z.string().optional(), env: values, with: values })) }),
  ),
})

const action = /^sentry-monitor\/sentry-monitor@/

/** What a step of an example gives to the action. */
export interface ExampleStep {
  readonly inputs: Readonly<Record<string, string>>
  readonly env: Readonly<Record<string, string>>
  /** Whether the job has checked out the repository before. */
  readonly hasCheckout: boolean
}

/** The text of `examples/<name>.yml`. */
export function exampleText(name: string): string {
  return readFileSync(join(productRoot, 'examples', `${name}.yml`), 'utf8')
}

/** Every step of an example that uses the action, in order, with its expressions resolved. */
export function exampleSteps(name: string, contexts: Contexts): readonly ExampleStep[] {
  const { env, jobs } = workflow.parse(parse(exampleText(name)))
  const resolved = (given: Readonly<Record<string, unknown>>, known: Contexts) =>
    Object.fromEntries(Object.entries(given).map(([key, value]) => [key, resolveExpressions(String(value), known)]))
  return Object.values(jobs).flatMap(job =>
    job.steps.flatMap((step, index) => {
      if (!action.test(step.uses ?? '')) return []
      const outer = resolved({ ...env, ...job.env }, contexts)
      const known = { ...contexts, env: outer }
      const earlier = job.steps.slice(0, index)
      return {
        inputs: resolved(step.with, known),
        env: { ...outer, ...resolved(step.env, known) },
        hasCheckout: earlier.some(({ uses }) => uses?.startsWith('actions/checkout@')),
      }
    }),
  )
}
