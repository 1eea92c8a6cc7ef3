import type { Check } from '../../core/check.ts'
import { instruct, type NextCommand, rerun } from '../../core/next-command.ts'
import { failed, inconclusive, type Outcome, passed, skipped } from '../../core/outcome.ts'
import { code, type Prose, phrase, prose, sentences } from '../../core/prose.ts'
import type { NameSource, Targeting, TargetPart } from '../../core/target.ts'
import { remediesFor, whyUnseen } from '../../core/unseen-words.ts'

/** It is known which organization and which project are meant: given, or the only ones there are. */
export const targetKnown: Check<{ targeting: Targeting | null }> = {
  id: 'connectivity/target-known',
  title: 'Organization and project are known',
  need: 'required',
  judge({ targeting }) {
    if (targeting === null) return skipped(prose`Nothing was asked.`)
    const { org, project } = targeting
    if (org.kind === 'known' && project.kind === 'known') {
      return passed(
        prose`Organization ${code(org.name)} (${phrase(sources[org.source])}), project ${code(project.name)} (${phrase(sources[project.source])}).`,
      )
    }
    return org.kind === 'known' ? unknownPart(project, words.project) : unknownPart(org, words.org)
  },
}

const sources: Record<NameSource, string> = {
  given: 'as given',
  token: 'named by the token',
  'only-candidate': 'the only one that the token may see',
  id: 'found by its id',
}

interface PartWords {
  readonly name: string
  readonly input: string
  readonly variable: string
}

const words = {
  org: { name: 'organization', input: 'org', variable: 'SENTRY_ORG' },
  project: { name: 'project', input: 'project', variable: 'SENTRY_PROJECT' },
} as const satisfies Record<string, PartWords>

function unknownPart(part: TargetPart, { name, input, variable }: PartWords): Outcome {
  const next: readonly NextCommand[] = [
    instruct(
      prose`Give the slug with ${code(input)} or ${code(variable)}; a variable of the repository (${code(`vars.${variable}`)}) is better than a secret.`,
    ),
    rerun('local-smoke', '--require-host-network'),
  ]
  switch (part.kind) {
    case 'known':
    case 'no-organization':
      return skipped(prose`Nothing was asked.`)
    case 'foreign':
      return failed({
        evidence: prose`The token is of the organization ${code(part.ofToken)}, and ${code(part.name)} was given.`,
        risk: prose`A token of an organization sees no other one.`,
        next: [instruct(prose`Use a token of ${code(part.name)}, or give ${code(part.ofToken)} with ${code('org')}.`)],
      })
    case 'discovery-off':
      return inconclusive({
        cause: 'no-target',
        risk: prose`No ${phrase(name)} was given, and ${code('auto-slug-discovery')} is off.`,
        next,
      })
    case 'open':
      return inconclusive({ cause: 'no-target', risk: candidateWords(part, name), next })
    case 'unlisted':
      return inconclusive({
        cause: part.because.cause === 'forbidden' ? 'no-target' : part.because.cause,
        risk: sentences(
          prose`No ${phrase(name)} was given, and the token could not be asked for the ones that it may see:`,
          whyUnseen(part.because),
        ),
        next: [...remediesFor(part.because), ...next],
      })
  }
}

const shown = 20

function candidateWords({ candidates, complete }: Extract<TargetPart, { kind: 'open' }>, name: string): Prose {
  if (candidates.length === 0) return prose`No ${phrase(name)} was given, and the token may see none.`
  const more = candidates.length > shown || !complete ? prose` and more` : prose``
  return prose`No ${phrase(name)} was given, and there are several: ${candidates.slice(0, shown).map(slug => code(slug))}${more}.`
}
