import { code, type Prose, phrase, place, prose } from './prose.ts'
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
