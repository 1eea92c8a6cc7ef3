import type { ModeName } from './mode.ts'
import type { Prose } from './prose.ts'

/** A section of a page of this tool's documentation, under the name that readers see. */
export interface DocsSection {
  readonly label: string
  /** Below docs/. */
  readonly page: `${string}.md#${string}`
}

/**
 * What to do next. `rerun` becomes a command line of this tool, `shell` a command of another one, `instruct` a sentence,
 * `read` a link into the documentation of the version that ran.
 * Words are our constants, validated names or repository paths; text from Sentry's API never stands in a command.
 */
export type NextCommand =
  | { readonly kind: 'rerun'; readonly mode: ModeName; readonly flags: readonly string[] }
  | { readonly kind: 'shell'; readonly words: readonly string[] }
  | { readonly kind: 'instruct'; readonly text: Prose }
  | { readonly kind: 'read'; readonly section: DocsSection }

/** Run a mode of this tool (again), with the given flags. */
export function rerun(mode: ModeName, ...flags: readonly string[]): NextCommand {
  return { kind: 'rerun', mode, flags }
}

/** Run another program; each word is quoted for a POSIX shell when rendered. */
export function shell(...words: readonly string[]): NextCommand {
  return { kind: 'shell', words }
}

/** Something to do that is not a command. */
export function instruct(text: Prose): NextCommand {
  return { kind: 'instruct', text }
}

/** A section of this tool's documentation that explains what to do. */
export function read(section: DocsSection): NextCommand {
  return { kind: 'read', section }
}

/** What to do next, with the section of our documentation that explains it, where there is one. */
export function guided(
  section: DocsSection | null | undefined,
  ...next: readonly NextCommand[]
): readonly NextCommand[] {
  return section ? [...next, read(section)] : next
}
