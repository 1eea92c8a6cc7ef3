import type { SentryPath } from '../../ports.ts'

/**
 * A path of the API: `` sentryPath`projects/${org}/${project}/` `` is `/api/0/projects/acme/web/`. Every value is one segment,
 * percent-encoded; `null` where a value cannot be one: empty, `.` or `..` (also between slashes inside it, because servers decode
 * a path before they split it), or not well-formed Unicode. URL parsers read `%2e%2e` as `..`, too: https://url.spec.whatwg.org/#double-dot-path-segment
 *
 * @throws where the template itself puts a value next to other characters, or leaves out the last slash
 */
export function sentryPath(literals: TemplateStringsArray, ...values: readonly (string | number)[]): SentryPath | null {
  if (!isWellMade(literals))
    throw new TypeError('A value of a path stands alone between slashes, and the path ends with one')
  const segments = values.map(String)
  if (!segments.every(isSegment)) return null
  return `/api/0/${String.raw({ raw: literals }, ...segments.map(encodeURIComponent))}` as SentryPath
}

function isWellMade([first = '', ...others]: readonly string[]): boolean {
  return (first === '' || first.endsWith('/')) && others.every(text => text.startsWith('/') && text.endsWith('/'))
}

function isSegment(text: string): boolean {
  return text.isWellFormed() && text.split(/[\\/]/).every(piece => piece !== '' && piece !== '.' && piece !== '..')
}
