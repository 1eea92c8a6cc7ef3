import type { Check } from '../../core/check.ts'
import { guided, instruct } from '../../core/next-command.ts'
import { type Finding, inconclusive, type Outcome, passed, skipped } from '../../core/outcome.ts'
import { code, type Prose, prose } from '../../core/prose.ts'
import { releaseNameWords } from '../../core/release-words.ts'
import type { ReleaseIdentity } from '../../sources/repository/wiring/release-identity.ts'

type Identity = Pick<ReleaseIdentity, 'given' | 'compared' | 'disagreement' | 'guide'>
type Severity = (finding: Omit<Finding, 'kind'>) => Finding

const shown = 6

/**
 * Program, bundler, uploads and workflows give one name to the release. Where they do not, `asFinding` says how grave that is:
 * a look at the repository asks for attention, a gate stays shut.
 */
export function namesAgree(asFinding: Severity): Check<{ release: Identity }> {
  return {
    id: 'release/names-agree',
    title: 'Everything names the same release',
    need: 'required',
    judge: ({ release }) => judgeNames(release, asFinding),
  }
}

function judgeNames({ given, compared, disagreement, guide }: Identity, asFinding: Severity): Outcome {
  if (!compared) return skipped(prose`No two places name a release of the same application.`)
  if (disagreement === null) return passed(prose`${given.slice(0, shown).map(releaseNameWords)}.`)
  const { kind, names, byDefault } = disagreement
  const [one, other] = names
  const both = prose`${releaseNameWords(one)}, ${releaseNameWords(other)}`
  const next = guided(
    guide,
    instruct(
      prose`Make the name in one place, such as ${code('SENTRY_RELEASE')} of the build, and take it from there everywhere.`,
    ),
  )
  const at = one.at ?? other.at
  const rest = { next, ...(at === undefined ? {} : { at }) }
  if (kind !== 'unknown') return asFinding({ evidence: prose`${contrast(kind)}: ${both}.`, risk, ...rest })
  const told = prose`Whether these are one name is known only later: ${both}.`
  return byDefault
    ? skipped(prose`What is known of the names agrees.`, told)
    : inconclusive({ cause: 'too-little-data', risk: told, ...rest })
}

const risk = prose`Health, new issues and commits are then counted under two releases, and uploads that go by release are not found.`

function contrast(kind: 'literal' | 'hole'): Prose {
  return kind === 'hole' ? prose`One release is a commit, the other is not` : prose`The names of the release differ`
}
