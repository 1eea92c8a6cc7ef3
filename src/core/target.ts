import type { NotSeen } from './observed.ts'

/** How the name of an organization or a project came to be known. */
export type NameSource = 'given' | 'token' | 'only-candidate' | 'id'

/** An organization or a project, or why it is not known which one is meant. */
export type TargetPart =
  | { readonly kind: 'known'; readonly name: string; readonly source: NameSource }
  /** Not given, and several or none to choose from. */
  | { readonly kind: 'open'; readonly candidates: readonly string[]; readonly complete: boolean }
  | { readonly kind: 'discovery-off' }
  /** Not given, and the list of candidates was not seen. */
  | { readonly kind: 'unlisted'; readonly because: NotSeen }
  /** The organization is another one than the token's own. */
  | { readonly kind: 'foreign'; readonly name: string; readonly ofToken: string }
  /** The project of an organization that is not known. */
  | { readonly kind: 'no-organization' }

/** What a run looks at, as far as it is known before anything else is asked. */
export interface Targeting {
  readonly org: TargetPart
  readonly project: TargetPart
}

/** Names for the API: slugs, or ids where the server did not tell the slug. */
export interface Target {
  readonly org: string
  readonly project: string
}

/** Whether a name is an id: a slug is never made of digits alone. https://github.com/getsentry/sentry/blob/master/src/sentry/slug/patterns.py */
export function isId(name: string): boolean {
  return /^\d+$/.test(name)
}

/** The target, `null` where a part of it is not known. */
export function targetOf({ org, project }: Targeting): Target | null {
  return org.kind === 'known' && project.kind === 'known' ? { org: org.name, project: project.name } : null
}
