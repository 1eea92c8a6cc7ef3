/** What git and our own search look for, case-sensitively; `sntry` is how tokens begin. */
export const mentionWords: readonly string[] = ['sentry', 'Sentry', 'SENTRY', 'sntry']

const mention = /Sentry|(?:^|[^A-Za-z]|get|lib)sentry|(?:^|[^A-Z])SENTRY|sntry[a-z]_/

/**
 * Whether a text speaks of Sentry: `withSentryConfig`, `getsentry/…`, `SENTRY_DSN`, not `newsentry` or `DNSENTRY`,
 * where the letters are the end of one word and the start of another.
 */
export function mentionsSentry(text: string): boolean {
  return mention.test(text)
}
