import { CaselessMap } from './caseless-map.ts'
import { type Contexts, resolveExpressions } from './expressions.ts'
import type { DeclaredInput } from './manifest.ts'

/** The values that reach the action, and what the runner warns of on the way. */
export interface ResolvedInputs {
  readonly values: CaselessMap
  readonly warnings: readonly string[]
}

/**
 * The given inputs, unknown ones too, and the defaults of those that were not given: an input given as empty text
 * keeps its empty text. Whether an input is `required` is not enforced.
 * Behaviour: actions/runner, src/Runner.Worker/ActionRunner.cs.
 */
export function resolveInputs(
  declared: readonly DeclaredInput[],
  given: Readonly<Record<string, string>>,
  contexts: Contexts,
): ResolvedInputs {
  const values = new CaselessMap(Object.entries(given))
  const warnings = [...deprecations(declared, values), ...unexpected(declared, values)]
  for (const input of declared) {
    if (!values.has(input.name)) values.set(input.name, resolveExpressions(input.default, contexts))
  }
  return { values, warnings }
}

function deprecations(declared: readonly DeclaredInput[], given: CaselessMap): string[] {
  return declared
    .filter(input => input.deprecationMessage !== undefined && given.has(input.name))
    .map(input => `Input '${input.name}' is deprecated: ${input.deprecationMessage}`)
}

function unexpected(declared: readonly DeclaredInput[], given: CaselessMap): string[] {
  const known = new CaselessMap(declared.map(input => [input.name, '']))
  const unknown = given.names().filter(name => !known.has(name))
  if (unknown.length === 0) return []
  return [`Unexpected input(s) ${quoted(unknown)}; this action takes ${quoted(known.names())}`]
}

const quoted = (names: readonly string[]) => names.map(name => `'${name}'`).join(', ')

/** `INPUT_FAIL-ON` for `fail-on`: only spaces change, to underscores, and the case (src/Runner.Worker/Handlers/Handler.cs). */
export function inputVariables(values: CaselessMap): Record<string, string> {
  const variables = Object.entries(values.toRecord())
  return Object.fromEntries(
    variables.map(([name, value]) => [`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`, value]),
  )
}
