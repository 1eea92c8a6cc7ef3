import { code, type Prose, phrase, place, prose } from './prose.ts'
import type { NearMissKind } from './release-near-misses.ts'
import type { Untrusted } from './text.ts'
import type { ReleaseName } from './wiring.ts'

const sources: Readonly<Record<string, string>> = {
  manifest: 'the package',
  tag: 'the tag',
  sdk: 'the program',
  'sdk-default': 'the SDK by default',
  bundler: 'the bundler plugin',
  'bundler-default': 'the bundler plugin by default',
  upload: 'the upload',
  'workflow-env': 'the environment of the workflow',
}

/** What gives a release its name: `the program`, `the upload`. */
export function sourceWords(source: string): Prose {
  return phrase(sources[source] ?? 'another part')
}

/** A release name with who gives it and where: ``the program `app@1.0` (src/lib.rs:4)``. */
export function releaseNameWords({ source, value, at }: ReleaseName): Prose {
  const where = at === undefined ? prose`` : prose` (${place(at)})`
  return prose`${sourceWords(source)} ${code(value)}${where}`
}

/** Why Sentry never accepts a name of a release, after "because it". */
export const nameProblems = {
  empty: 'is empty',
  reserved: 'is reserved',
  slash: 'has a slash',
  backslash: 'has a backslash',
  'line-break': 'has a line break',
  tab: 'has a tab',
  'form-feed': 'has a form feed',
  'surrounding-space': 'begins or ends with a space',
  'too-long': 'is longer than 200 bytes',
} as const

/** Which name to take in place of one that is never accepted; `null` where none is near. */
export function proposalWords(proposal: Untrusted | null): Prose {
  return proposal === null
    ? prose`Name it after package and version: ${code('package@1.2.3')}.`
    : prose`A name that is accepted: ${code(proposal)}.`
}

/** How a name of a release differs from the one that was looked for. */
export function nearMissWords(kind: NearMissKind): Prose {
  return phrase(nearMiss[kind])
}

const nearMiss: Record<NearMissKind, string> = {
  case: 'upper and lower case differ',
  slash: 'Sentry allows no slash',
  'v-prefix': 'one has a v before the version',
  'package-prefix': 'one has the package before the version',
  build: 'another build of it',
  'short-version': 'a longer or shorter form of the version',
  'short-commit': 'a longer or shorter form of the commit',
  'other-package': 'the same version of another package',
  several: 'the same version, written otherwise',
  'commit-or-version': 'one is a commit, the other a version',
}
