import type { RepoPath } from '../../../core/location.ts'
import type { DocsSection } from '../../../core/next-command.ts'
import type { ReleaseName } from '../../../core/wiring.ts'
import { type Disagreement, firstDisagreement } from '../release-names/first-disagreement.ts'
import { type InferredRelease, inferRelease } from '../release-names/infer-release.ts'
import type { NamedRelease, ReleaseInput } from '../release-names/release-input.ts'
import { asReleaseName, releaseNames } from '../release-names/release-names.ts'
import type { BridgedApplication } from './bridged-applications.ts'
import { type ComparedVersions, comparedVersions } from './compared-versions.ts'
import type { WiredPackage } from './packages.ts'
import { type UnacceptableName, unacceptableNames } from './unacceptable-names.ts'

export type { ComparedVersions, UnacceptableName }

/** What the repository says about its release. */
export interface ReleaseIdentity {
  /** As the report lists them. */
  readonly names: readonly ReleaseName[]
  /** Those that code, plugins, uploads and workflows give, and that events or uploads have. */
  readonly given: readonly ReleaseName[]
  /** Whether any two of these belong to one application, so that they were compared. */
  readonly compared: boolean
  readonly disagreement: ContraryNames | null
  readonly unacceptable: readonly UnacceptableName[]
  readonly versions: readonly ComparedVersions[]
  readonly inferred: InferredRelease
  /** Where our documentation explains releases of what is in use here. */
  readonly guide: DocsSection | null
}

/** The first two names that disagree, or of which that cannot be told. */
export interface ContraryNames {
  readonly kind: Disagreement['kind']
  readonly names: readonly [ReleaseName, ReleaseName]
  /** One of them is what an SDK or a plugin takes where nothing is given. */
  readonly byDefault: boolean
}

const given: ReadonlySet<NamedRelease['source']> = new Set([
  'sdk',
  'sdk-default',
  'bundler',
  'bundler-default',
  'upload',
  'workflow-env',
])

/** Reads and compares them; `head` is the commit that is checked out. */
export function releaseIdentity(
  input: ReleaseInput,
  head: string | null,
  wired: readonly WiredPackage[],
  bridges: readonly BridgedApplication[],
): ReleaseIdentity {
  const names = releaseNames(input)
  const replaced = replacedIn(bridges)
  const kept = names.filter(({ source, at }) => source !== 'sdk' || at === null || !replaced.has(at.file))
  const used = kept.filter(({ source }) => given.has(source))
  return {
    names: names.map(asReleaseName),
    given: used.map(asReleaseName),
    compared: anyTogether(used),
    disagreement: contraryNames(firstDisagreement(kept)),
    unacceptable: unacceptableNames(used),
    versions: comparedVersions(input, used),
    inferred: inferredFrom(kept, head),
    guide:
      wired.map(({ profile }) => profile.guides['release and environment']).find(guide => guide !== undefined) ?? null,
  }
}

function contraryNames(found: Disagreement | null): ContraryNames | null {
  if (found === null) return null
  const [one, other] = found.names
  const byDefault = [one, other].some(({ source }) => source.endsWith('-default'))
  return { kind: found.kind, names: [asReleaseName(one), asReleaseName(other)], byDefault }
}

/** Scripts whose events go through a plugin: it takes their release away and gives them that of the native side. */
function replacedIn(bridges: readonly BridgedApplication[]): ReadonlySet<RepoPath> {
  const scripts = bridges
    .filter(({ sendsThrough }) => sendsThrough !== null)
    .flatMap(({ starts }) => starts.filter(({ sends }) => sends !== 'by a DSN of its own'))
  return new Set(scripts.map(({ at }) => at.file))
}

/** Names are compared where they are of one application, of one workflow, or of workflows and the one application there is. */
function anyTogether(names: readonly NamedRelease[]): boolean {
  const apps = names.flatMap(({ app }) => app ?? [])
  const elsewhere = names.filter(({ app }) => app === null).map(({ at }) => at?.file ?? '')
  const single = new Set(apps).size === 1 && elsewhere.length > 0
  return single || new Set(apps).size < apps.length || new Set(elsewhere).size < elsewhere.length
}

/** Where several applications name releases and only some of the names are known, none of them is the repository's. */
function inferredFrom(names: readonly NamedRelease[], head: string | null): InferredRelease {
  const inferred = inferRelease(names, { head })
  if (inferred.kind !== 'inferred' || inferred.reason !== 'named') return inferred
  const apps = new Set(names.filter(({ source }) => source === 'sdk').flatMap(({ app }) => app ?? []))
  const known = [...apps].filter(
    one =>
      inferRelease(
        names.filter(({ app, source }) => app === one && source === 'sdk'),
        { head },
      ).kind === 'inferred',
  )
  if (known.length === apps.size) return inferred
  const { release, from } = inferred
  return { kind: 'ambiguous', candidates: [{ release, from }] }
}
