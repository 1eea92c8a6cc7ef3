type Headers = Readonly<Record<string, string | undefined>>

/**
 * Milliseconds that a reply asks to wait before the next request, never negative; `null` where it does not say.
 * Retry-After (seconds or a date, https://www.rfc-editor.org/rfc/rfc9110#field.retry-after) goes before Sentry's own
 * X-Sentry-Rate-Limit-Reset (seconds since 1970, https://docs.sentry.io/api/ratelimits/). Times are compared with the Date of the
 * reply, so that a wrong clock on this side does no harm.
 */
export function askedWaitMs(headers: Headers, now: Date): number | null {
  const sent = httpDate(headers.date) ?? now.getTime()
  return retryAfterMs(headers['retry-after'], sent) ?? resetMs(headers['x-sentry-rate-limit-reset'], sent)
}

function retryAfterMs(text: string | undefined, sent: number): number | null {
  if (text === undefined) return null
  if (/^\d{1,9}$/.test(text)) return Number(text) * 1000
  const until = httpDate(text)
  return until === null ? null : Math.max(0, until - sent)
}

function resetMs(text: string | undefined, sent: number): number | null {
  if (text === undefined || !/^\d{9,11}(?:\.\d{1,9})?$/.test(text)) return null
  return Math.max(0, Number(text) * 1000 - sent)
}

/** Milliseconds since 1970. The form that servers send, `Sun, 06 Nov 1994 08:49:37 GMT`; `Date.parse` alone would take much else, such as `-1`. */
export function httpDate(text: string | undefined): number | null {
  if (text === undefined || !/^[A-Za-z]{3}, \d{2} [A-Za-z]{3} \d{4} \d{2}:\d{2}:\d{2} GMT$/.test(text)) return null
  const time = Date.parse(text)
  return Number.isNaN(time) ? null : time
}
