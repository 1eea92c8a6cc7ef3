import { rawText, type Untrusted, untrusted } from '../../../core/text.ts'

/** Why Sentry can never have a release of this name, or never the same one everywhere. */
export type ReleaseNameProblem =
  | { readonly kind: 'empty' }
  /** `.`, `..` and `latest`. */
  | { readonly kind: 'reserved' }
  | { readonly kind: 'slash' | 'backslash' | 'line-break' | 'tab' | 'form-feed'; readonly proposal: Untrusted | null }
  /** The API keeps it, events lose it: what was uploaded and what is seen are then two releases. */
  | { readonly kind: 'surrounding-space'; readonly proposal: Untrusted | null }
  | {
      readonly kind: 'too-long'
      readonly length: number
      readonly longest: number
      readonly proposal: Untrusted | null
    }

/** Characters; `MAX_VERSION_LENGTH` of https://github.com/getsentry/sentry/blob/master/src/sentry/constants.py */
const longest = 200

const badCharacters = [
  ['/', 'slash'],
  ['\\', 'backslash'],
  ['\n', 'line-break'],
  ['\r', 'line-break'],
  ['\t', 'tab'],
  ['\f', 'form-feed'],
] as const

/**
 * What is wrong with a release name; `null` where Sentry accepts it. A proposal is the nearest name that it would accept.
 * Sources: `BAD_RELEASE_CHARS` in https://github.com/getsentry/sentry/blob/master/src/sentry/constants.py,
 * `Release.is_valid_version` in https://github.com/getsentry/sentry/blob/master/src/sentry/models/release.py,
 * `ReleaseWithVersionSerializer` (which does not trim) in
 * https://github.com/getsentry/sentry/blob/master/src/sentry/api/serializers/rest_framework/release.py,
 * and `Release::parse` (which does, and counts bytes) in
 * https://github.com/getsentry/sentry-release-parser/blob/master/src/parser.rs.
 */
export function releaseNameProblem(name: Untrusted): ReleaseNameProblem | null {
  const raw = rawText(name)
  const trimmed = raw.trim()
  if (trimmed === '') return { kind: 'empty' }
  if (trimmed === '.' || trimmed === '..' || trimmed.toLowerCase() === 'latest') return { kind: 'reserved' }
  const bad = badCharacters.find(([character]) => trimmed.includes(character))
  if (bad !== undefined) return { kind: bad[1], proposal: proposalFor(trimmed) }
  if (trimmed !== raw) return { kind: 'surrounding-space', proposal: proposalFor(trimmed) }
  const length = Buffer.byteLength(raw)
  return length > longest ? { kind: 'too-long', length, longest, proposal: proposalFor(trimmed) } : null
}

/** Bad characters become hyphens (`refs/heads/` and `refs/tags/` go), and the end is cut off; `null` where nothing good is left. */
function proposalFor(name: string): Untrusted | null {
  const replaced = name
    .replace(/^refs\/(?:heads|tags)\//, '')
    .replace(/[/\\\r\n\t\f]+/g, '-')
    .replace(/^[-\s]+/, '')
  const cut = cutToBytes(replaced, longest).replace(/[-\s]+$/, '')
  const proposal = untrusted(cut)
  return releaseNameProblem(proposal) === null ? proposal : null
}

function cutToBytes(text: string, bytes: number): string {
  let kept = ''
  let size = 0
  for (const character of text.slice(0, bytes)) {
    size += Buffer.byteLength(character)
    if (size > bytes) break
    kept += character
  }
  return kept
}
