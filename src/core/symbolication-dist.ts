/**
 * A dist as Sentry joins uploads with events by it; `null` is none. What has no dist is shown as empty, as nothing and as `none`:
 * https://github.com/getsentry/sentry-cli/issues/973
 */
export function distOf(name: string | null): string | null {
  const own = name?.trim() ?? ''
  return /^(?:none|null)?$/i.test(own) ? null : own
}

/** Whether something of this dist is what was asked for; anything is where no dist was. */
export function isOfDist(name: string | null, asked: string | null): boolean {
  return asked === null || distOf(name) === distOf(asked)
}
