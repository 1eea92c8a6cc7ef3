import type { Template } from '../code/template.ts'
import { type Agreement, agreementOf } from './agreement.ts'
import type { NamedRelease, ReleaseSource } from './release-input.ts'

/** Two names that are not one, or that cannot be told to be one. */
export interface Disagreement {
  readonly kind: Exclude<Agreement, 'equal'>
  readonly names: readonly [NamedRelease, NamedRelease]
}

/** Manifests and tags only fill holes: Sentry sees neither unless a name is made of it. */
const compared: ReadonlySet<ReleaseSource> = new Set([
  'sdk',
  'sdk-default',
  'bundler',
  'bundler-default',
  'upload',
  'workflow-env',
])

/** Each is compared with each: of more than these it cannot be told. */
const mostCompared = 200

/**
 * The first two names that disagree, or else the first two of which it cannot be told; `null` where all agree.
 * A variable that has a fallback is left out: the fallback is what counts where it is not set. While building, `SENTRY_RELEASE`
 * of the workflow is set. Names of one application are compared with one another; those of workflows with the one application there is.
 */
export function firstDisagreement(names: readonly NamedRelease[]): Disagreement | null {
  const all = names.filter(({ source }) => compared.has(source))
  const relevant = all.slice(0, mostCompared)
  const inWorkflows = relevant.filter(({ source }) => source === 'workflow-env')
  const effective = new Map(relevant.map(name => [name, effectiveTemplate(name, inWorkflows)]))
  const [first, beyond] = [all[0], all[mostCompared]]
  let undecided: Disagreement | null = first && beyond ? { kind: 'unknown', names: [first, beyond] } : null
  for (const [one, other] of pairsOf(relevant)) {
    const agreement = agreementBetween([one, effective.get(one) ?? []], [other, effective.get(other) ?? []])
    if (agreement === 'literal' || agreement === 'hole') return { kind: agreement, names: [one, other] }
    if (agreement === 'unknown') undecided ??= { kind: agreement, names: [one, other] }
  }
  return undecided
}

type Effective = readonly [NamedRelease, Template]

/** Where SDKs run, variables may be set that the repository does not tell of: a default is no proof. */
function agreementBetween([one, left]: Effective, [other, right]: Effective): Agreement {
  const agreement = agreementOf(left, right)
  const certain = one.source !== 'sdk-default' && other.source !== 'sdk-default'
  return agreement === 'equal' || certain ? agreement : 'unknown'
}

function effectiveTemplate({ source, resolved }: NamedRelease, inWorkflows: readonly NamedRelease[]): Template {
  const reads = resolved.some(alternative => isVariable(alternative, 'build'))
  if (reads && source !== 'workflow-env' && inWorkflows.length > 0) return inWorkflows.flatMap(name => name.resolved)
  const others = resolved.filter(alternative => !isVariable(alternative, 'build') && !isVariable(alternative, 'run'))
  return others.length > 0 ? others : resolved
}

function isVariable(alternative: Template[number], when: 'build' | 'run'): boolean {
  const [part] = alternative
  return alternative.length === 1 && part?.kind === 'env' && part.when === when
}

/** Names of the whole repository belong to the one application that there is; with several it cannot be told to which. */
function* pairsOf(names: readonly NamedRelease[]): Generator<readonly [NamedRelease, NamedRelease]> {
  const single = new Set(names.flatMap(({ app }) => app ?? [])).size <= 1
  for (const [index, one] of names.entries()) {
    for (const other of names.slice(index + 1)) {
      const together = one.app === null || other.app === null ? isComparable(one, other, single) : one.app === other.app
      if (together) yield [one, other]
    }
  }
}

function isComparable(one: NamedRelease, other: NamedRelease, single: boolean): boolean {
  return one.app === null && other.app === null ? one.at?.file === other.at?.file : single
}
