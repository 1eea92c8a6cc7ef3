import * as z from 'zod/mini'
import { untrusted } from '../../core/text.ts'

/**
 * A field that a reply may leave out, set to null, or (on another version) hold in another form: `null` then.
 * `null` means "not known", never "none"; where Sentry's own null has a meaning, read the field with `z.nullable`.
 */
export function lenient<T>(schema: z.ZodMiniType<T>) {
  return z.catch(z._default(z.nullable(schema), null), null)
}

/** Numeric ids come as strings or numbers, by endpoint. */
export const id = z.pipe(
  z.union([z.string().check(z.regex(/^\d{1,20}$/)), z.int().check(z.nonnegative())]),
  z.transform(value => String(value)),
)

/** Safe in paths, queries and links. */
export const slug = z.string().check(z.regex(/^[a-zA-Z0-9_][a-zA-Z0-9_-]{0,99}$/))

/** Ends of an array beyond which nothing is looked at are left out before what is in it is read: the last ones stay, the newest where Sentry sorts. */
export function last(most: number) {
  return z.pipe(
    z.array(z.unknown()),
    z.transform(all => all.slice(-most)),
  )
}

/** More of anything than Sentry ever counted, and little enough to be added up. */
export const largestAmount = 1_000_000_000_000

/** Text that people wrote. */
export const words = z.pipe(
  z.string(),
  z.transform(text => untrusted(text)),
)

/** A time of day with its zone; Sentry writes seconds and microseconds. */
export const moment = z
  .pipe(
    z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}T[\d:.]{5,18}(?:Z|[+-]\d{2}:?\d{2})$/)),
    z.transform(text => new Date(text)),
  )
  .check(z.refine(date => !Number.isNaN(date.getTime())))
