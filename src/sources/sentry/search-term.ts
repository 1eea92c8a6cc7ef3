/**
 * `key:"value"` of Sentry's search, quoted so that the value is taken literally: backslash and quote are escaped, and `*`, which
 * stands for any text otherwise, too. https://github.com/getsentry/sentry/blob/master/src/sentry/api/event_search.py
 */
export function searchTerm(key: string, value: string): string {
  return `${key}:"${value.replaceAll(/[\\"*]/g, '\\$&')}"`
}
