import { rawText, type Untrusted, untrusted } from '../../../core/text.ts'
import { filled, literal, literalOf } from '../code/template.ts'
import type { NamedRelease, ReleaseSource } from './release-input.ts'

/** What is known beside the repository's files. */
export interface ReleaseFacts {
  /** Commit that is checked out; `null` where unknown. */
  readonly head: string | null
}

/** A release with what it was read from. */
export interface Candidate {
  readonly release: Untrusted
  readonly from: NamedRelease
}

/** The release of the repository as it is; `ambiguous` where its parts name several. */
export type InferredRelease =
  | ({ readonly kind: 'inferred'; readonly reason: 'named' | 'default' | 'manifest' | 'tag' } & Candidate)
  | { readonly kind: 'ambiguous'; readonly candidates: readonly Candidate[] }
  /** `unresolved`: names that hold what is known only later. */
  | { readonly kind: 'none'; readonly unresolved: readonly NamedRelease[] }

const tiers: readonly (readonly ['named' | 'default' | 'manifest' | 'tag', ReadonlySet<ReleaseSource>])[] = [
  ['named', new Set<ReleaseSource>(['sdk', 'bundler', 'upload', 'workflow-env'])],
  ['default', new Set<ReleaseSource>(['sdk-default', 'bundler-default'])],
  ['manifest', new Set<ReleaseSource>(['manifest'])],
  ['tag', new Set<ReleaseSource>(['tag'])],
]

/**
 * The release that the names come to: what code and workflows name goes before the defaults of SDKs and plugins, these before
 * packages that use Sentry, these before the tag. The first of these that is there decides, and all of it must come to one name.
 */
export function inferRelease(names: readonly NamedRelease[], facts: ReleaseFacts): InferredRelease {
  for (const [reason, sources] of tiers) {
    const named = names.filter(({ source }) => sources.has(source))
    const candidates = distinct(named.flatMap(name => candidatesOf(name, facts)))
    const [first] = candidates
    if (candidates.length > 1) return { kind: 'ambiguous', candidates }
    if (first !== undefined) return { kind: 'inferred', reason, ...first }
    if (named.length > 0) return { kind: 'none', unresolved: named }
  }
  return { kind: 'none', unresolved: [] }
}

/** The alternatives of a name that are wholly known. */
function candidatesOf(name: NamedRelease, { head }: ReleaseFacts): readonly Candidate[] {
  const template = filled(name.resolved, hole => (hole.kind === 'git-sha' && head !== null ? literal(head) : null))
  return template.flatMap(alternative => {
    const text = literalOf(alternative)
    return text === null || text === '' ? [] : [{ release: untrusted(text), from: name }]
  })
}

function distinct(candidates: readonly Candidate[]): readonly Candidate[] {
  const byRelease = new Map<string, Candidate>()
  for (const candidate of candidates) {
    const release = rawText(candidate.release)
    if (!byRelease.has(release)) byRelease.set(release, candidate)
  }
  return [...byRelease.values()]
}
