import { badRequest } from '../reply.ts'
import type { Release } from '../world/world.ts'
import { parseTerms, type Term, textMatcher } from './query-terms.ts'

/** Releases that a `query` finds: words are a part of the version, without regard to case; keys narrow further. */
export function filterReleases(releases: readonly Release[], query: string): Release[] {
  const text = query.trim()
  if (text === '') return [...releases]
  if (!/^!?[a-z.]+:/.test(text))
    return releases.filter(({ version }) => version.toLowerCase().includes(text.toLowerCase()))
  const tests = parseTerms(text).map(testOf)
  return releases.filter(release => tests.every(test => test(release)))
}

function testOf(term: Term): (release: Release) => boolean {
  const matches = textMatcher(term.values)
  if (term.key === 'release') return ({ version }) => matches(version) !== term.negated
  if (term.key === 'release.package')
    return ({ version }) => matches(version.split('@').slice(0, -1).join('@')) !== term.negated
  if (term.key === 'release.version') return ({ version }) => matches(version.split('@').at(-1) ?? '') !== term.negated
  if (term.key === 'finalized') return ({ released }) => String(released !== null) === term.values[0]
  throw badRequest(`Invalid query: ${term.key ?? term.values.join(' ')}`)
}
