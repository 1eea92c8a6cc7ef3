import type { Check } from '../../core/check.ts'
import { passed, skipped } from '../../core/outcome.ts'
import { code, prose } from '../../core/prose.ts'
import { excessScopes } from '../../core/scope-needs.ts'
import type { Reach } from '../../sources/sources.ts'

/** A token that only reads does no harm where it leaks. More than that is advice, not a fault. */
export const scopesMinimal: Check<{ reach: Reach | null }> = {
  id: 'connectivity/scopes-minimal',
  title: 'The token has no more scopes than it needs',
  need: 'optional',
  judge({ reach }) {
    const scopes = reach?.self.kind === 'seen' ? reach.self.value.scopes : null
    if (scopes === null) return skipped(prose`The scopes are not known.`)
    const excess = excessScopes(scopes)
    if (excess.length === 0) return passed(prose`It has no scope to write or administer.`)
    return passed(
      prose`It may write: ${excess.map(scope => code(scope))}.`,
      prose`This tool only reads. A token without ${excess.map(scope => code(scope))} does the same and less harm where it leaks (docs/tokens.md).`,
    )
  },
}
