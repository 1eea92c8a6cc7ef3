import { reveal, type Secret } from '../core/text.ts'

/** Takes secrets out of a text. */
export type Redact = (text: string) => string

/** Shorter values would blank ordinary words. */
const shortestSecret = 8

/**
 * Shapes of Sentry's credentials: prefixed tokens (https://github.com/getsentry/sentry/blob/master/src/sentry/types/token.py)
 * and DSNs, whose user part is the key.
 */
const tokenShape = /sntry[a-z]{1,2}_[A-Za-z0-9+/=_.-]{16,}/g
const dsnShape = /https?:\/\/[0-9A-Za-z]{16,64}(?::[0-9A-Za-z]{1,64})?@[^\s"'<>`]{1,512}/g

/** A redactor for the known secrets, the key parts of known DSNs, and anything that has the shape of a credential. */
export function redactor(secrets: readonly Secret[]): Redact {
  const known = [...new Set(secrets.flatMap(secret => traces(reveal(secret))))].sort((a, b) => b.length - a.length)
  return text => {
    const withoutKnown = known.reduce((rest, value) => rest.replaceAll(value, '***'), text)
    return withoutKnown.replace(tokenShape, '***').replace(dsnShape, '***')
  }
}

/** A secret, and the strings from which it follows: its URL-encoded form, and the keys in front of the `@` of a DSN. */
function traces(value: string): readonly string[] {
  const keys = URL.canParse(value) ? [new URL(value).username, new URL(value).password] : []
  return [value, encodeURIComponent(value), ...keys].filter(trace => trace.length >= shortestSecret)
}
