/** One Python requirement: the name as it is compared (https://peps.python.org/pep-0503/), the version as written. */
export interface Requirement {
  readonly name: string
  readonly range: string | null
}

const shape = /^\s*([A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?)\s*(?:\[[^\]]*\])?\s*(.*)$/
/** What may follow the name: a version, an address, a marker, an option of pip, or the end. */
const continuation = /^(?:$|[<>(@;\\]|[=!~]=|--)/

/**
 * Reads `sentry-sdk[django]>=2,<3 ; python_version > "3.8"` (https://peps.python.org/pep-0508/); `null` for options,
 * addresses without a name and anything else that is not a requirement.
 */
export function requirementOf(written: string): Requirement | null {
  const comment = /(?:^|\s)#/.exec(written)
  const [, name, rest = ''] = shape.exec(comment === null ? written : written.slice(0, comment.index)) ?? []
  if (name === undefined || !continuation.test(rest)) return null
  const range =
    rest
      .split(/;|\s--/, 1)[0]
      ?.replace(/\\\s*$/, '')
      .trim() ?? ''
  return { name: pythonName(name), range: range === '' ? null : range }
}

/** A Python package name as package indexes compare it: lower case, runs of `-`, `_` and `.` as one `-`. */
export function pythonName(name: string): string {
  return name.toLowerCase().replace(/[-_.]+/g, '-')
}
