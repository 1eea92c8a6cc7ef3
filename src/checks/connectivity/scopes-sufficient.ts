import type { Check } from '../../core/check.ts'
import { passed, skipped } from '../../core/outcome.ts'
import { code, type Prose, phrase, prose, sentences } from '../../core/prose.ts'
import { missingScopes, type ScopeNeed } from '../../core/scope-needs.ts'
import type { Reach } from '../../sources/sources.ts'

/** What the token may do is known. Modes that need more say so when they run; here it is advice. */
export const scopesSufficient: Check<{ reach: Reach | null }> = {
  id: 'connectivity/scopes-sufficient',
  title: 'The scopes of the token are known',
  need: 'optional',
  judge({ reach }) {
    const scopes = reach?.self.kind === 'seen' ? reach.self.value.scopes : null
    if (scopes === null) return skipped(prose`The server did not say.`)
    const evidence =
      scopes.length > 0 ? prose`${scopes.map(scope => code(scope))}.` : prose`The token has no scopes at all.`
    const missing = missingScopes(scopes)
    return passed(evidence, missing.length > 0 ? lackWords(missing) : undefined)
  },
}

/** Scope by scope, because that is how they are chosen. */
function lackWords(missing: readonly ScopeNeed[]): Prose {
  const least = [...new Set(missing.map(({ anyOf }) => anyOf[0] ?? ''))]
  const each = least.map(scope => {
    const without = missing.filter(({ anyOf }) => anyOf[0] === scope)
    return prose`${code(scope)} is missing for ${without.map(useOf)}.`
  })
  return sentences(...each, prose`See docs/tokens.md.`)
}

function useOf({ mode, extra }: ScopeNeed): Prose {
  return extra === undefined ? prose`${code(mode)}` : prose`${code(mode)} (${phrase(extra)})`
}
