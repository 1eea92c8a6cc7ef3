import { rawText, type Untrusted, untrusted } from '../../../core/text.ts'
import type { ReleaseName } from '../../../core/wiring.ts'
import { type Alternative, literalOf } from '../code/template.ts'
import { type ReleaseNameProblem, releaseNameProblem } from '../release-names/name-problem.ts'
import type { NamedRelease } from '../release-names/release-input.ts'
import { asReleaseName } from '../release-names/release-names.ts'

/** A release name that Sentry never accepts, whatever stands in its holes. */
export interface UnacceptableName {
  readonly name: ReleaseName
  readonly problem: ReleaseNameProblem['kind']
  /** The nearest name that Sentry accepts; `null` where none is known. */
  readonly proposal: Untrusted | null
}

type Unacceptable = Pick<UnacceptableName, 'problem' | 'proposal'>

/** The names that cannot be: those of which no alternative can be a release. */
export function unacceptableNames(names: readonly NamedRelease[]): readonly UnacceptableName[] {
  return names.flatMap(name => {
    const problems = name.resolved.map(problemOf)
    const [first] = problems
    if (!first || problems.includes(null)) return []
    return [{ name: asReleaseName(name), ...first }]
  })
}

/** An empty name counts as none. Of a name with holes only a character that no release may have counts: no hole repairs that. */
function problemOf(alternative: Alternative): Unacceptable | null {
  const whole = literalOf(alternative)
  const problem = releaseNameProblem(untrusted(whole ?? alternative.map(sample).join('')))
  if (problem === null || problem.kind === 'empty') return null
  if (whole === null && !badCharacters.has(problem.kind)) return null
  return { problem: problem.kind, proposal: whole !== null && 'proposal' in problem ? problem.proposal : null }
}

/** What a hole holds at least: a full ref always has slashes. */
function sample(part: Alternative[number]): string {
  if (part.kind === 'literal') return rawText(part.text)
  return part.kind === 'ref' && part.full ? 'refs/heads/x' : 'x'
}

const badCharacters: ReadonlySet<ReleaseNameProblem['kind']> = new Set([
  'slash',
  'backslash',
  'line-break',
  'tab',
  'form-feed',
])
