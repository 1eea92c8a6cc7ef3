import { searchTerm } from './search-term.ts'

/**
 * Searches for one release, by name. `release` compares events and takes `*` for any text unless it is escaped; the other two
 * look the name up as it stands, so that an escaped star would be looked for with its backslash, and be found nowhere.
 * https://github.com/getsentry/sentry/blob/master/src/sentry/search/snuba/backend.py (QCallbackCondition)
 */
export function releaseTerm(key: 'release' | 'firstRelease' | 'regressed_in_release', version: string): string {
  return key === 'release' ? searchTerm(key, version) : `${key}:"${version.replaceAll('"', '\\"')}"`
}
