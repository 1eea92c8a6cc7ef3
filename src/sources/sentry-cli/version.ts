import * as z from 'zod/mini'

/** First and last line of versions that were tried against the same answers, from 2.22.2 to 3.8.0. */
const oldest = [2, 22] as const
const newestMajor = 3

const shape = /^sentry-cli (\d{1,4}\.\d{1,4}\.\d{1,4}(?:[-+][\w.+-]{1,40})?)\s*$/

/** The one line of `sentry-cli --version`. */
export const versionLine = z.pipe(
  z.string().check(z.regex(shape)),
  z.transform(text => shape.exec(text)?.[1] ?? ''),
)

/** The versions that this tool knows how to ask, in words. */
export const supportedVersions = `${oldest.join('.')} up to ${newestMajor}.x`

/** Whether this tool knows how to ask this version. */
export function isSupported(version: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  return major <= newestMajor && (major > oldest[0] || (major === oldest[0] && minor >= oldest[1]))
}
