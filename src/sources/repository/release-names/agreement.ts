import { rawText } from '../../../core/text.ts'
import { type Alternative, literalOf, type Part, type Template } from '../code/template.ts'

/**
 * Whether two names are one. `literal`: their texts differ. `hole`: one is a commit and the other is not.
 * `unknown`: what is known of them agrees, and not all is known.
 */
export type Agreement = 'equal' | 'literal' | 'hole' | 'unknown'

const order: readonly Agreement[] = ['equal', 'unknown', 'literal', 'hole']

/** Compares two names: they agree as well as the best pair of their alternatives does. */
export function agreementOf(one: Template, other: Template): Agreement {
  const found = new Set(one.flatMap(left => other.map(right => alternativesAgree(left, right))))
  return order.find(agreement => found.has(agreement)) ?? 'unknown'
}

function alternativesAgree(one: Alternative, other: Alternative): Agreement {
  if (isSame(one, other)) return one.some(({ kind }) => kind === 'unknown') ? 'unknown' : 'equal'
  const left = literalOf(one)
  const right = literalOf(other)
  if (left !== null && right !== null) return 'literal'
  if (!endsFit(one, other)) return 'literal'
  return contradictsCommit(one, other) || contradictsCommit(other, one) ? 'hole' : 'unknown'
}

function isSame(one: Alternative, other: Alternative): boolean {
  return one.length === other.length && one.every((part, index) => isSamePart(part, other[index]))
}

function isSamePart(one: Part, other: Part | undefined): boolean {
  if (one.kind === 'literal') return other?.kind === 'literal' && rawText(one.text) === rawText(other.text)
  return JSON.stringify(one) === JSON.stringify(other?.kind === 'literal' ? null : other)
}

/** Holes may hold anything, so only the text before the first and behind the last one can disagree. */
function endsFit(one: Alternative, other: Alternative): boolean {
  const [start, otherStart] = [textAt(one, 0), textAt(other, 0)]
  const [end, otherEnd] = [textAt(one, -1), textAt(other, -1)]
  return (
    (start.startsWith(otherStart) || otherStart.startsWith(start)) && (end.endsWith(otherEnd) || otherEnd.endsWith(end))
  )
}

/** The text at an end; for a name without holes, all of it. */
function textAt(alternative: Alternative, index: 0 | -1): string {
  const part = alternative.at(index)
  return part?.kind === 'literal' ? rawText(part.text) : ''
}

/** A whole name that is a commit, beside one that cannot be: text that is no hash, or a version. */
function contradictsCommit(one: Alternative, other: Alternative): boolean {
  if (one.length !== 1 || one[0]?.kind !== 'git-sha') return false
  return other.some(part =>
    part.kind === 'literal'
      ? !/^[0-9a-f]{0,40}$/i.test(rawText(part.text))
      : part.kind.startsWith('package-') || part.kind === 'product-name',
  )
}
