import type { SecretMasker } from './masking.ts'

/** What later jobs see of a step's outputs, and the names that were held back because they contain a masked value. */
export interface JobOutputs {
  readonly passedOn: Readonly<Record<string, string>>
  readonly heldBack: readonly string[]
}

/**
 * Passes a step's outputs on as job outputs: empty ones vanish silently, and one that holds anything masked is dropped
 * whole. Behaviour: actions/runner, src/Runner.Worker/JobExtension.cs.
 */
export function jobOutputs(outputs: Readonly<Record<string, string>>, masker: SecretMasker): JobOutputs {
  const filled = Object.entries(outputs).filter(([, value]) => value !== '')
  return {
    passedOn: Object.fromEntries(filled.filter(([, value]) => !masker.covers(value))),
    heldBack: filled.filter(([, value]) => masker.covers(value)).map(([name]) => name),
  }
}
