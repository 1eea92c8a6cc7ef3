import * as z from 'zod/mini'

/** A value that is one of a few words. */
export function oneOf<const T extends readonly string[]>(words: T) {
  return z.enum(words as unknown as Readonly<Record<string, T[number]>>, { error: `one of ${words.join(', ')}` })
}

/** `true` or `false` in any case. */
export const truth = z.pipe(
  z.string().check(z.regex(/^(?:true|false)$/i, { error: 'true or false' })),
  z.transform(text => text.toLowerCase() === 'true'),
)

/** A whole number within bounds. */
export function wholeNumber(min: number, max: number) {
  return numeric(/^\d{1,9}$/, min, max, `a whole number from ${min} to ${max}`)
}

/** A decimal number from 0 to 100. */
export const percent = numeric(/^\d{1,3}(?:\.\d{1,6})?$/, 0, 100, 'a number from 0 to 100')

function numeric(pattern: RegExp, min: number, max: number, accepts: string) {
  const fits = (text: string) => pattern.test(text) && Number(text) >= min && Number(text) <= max
  return z.pipe(z.string().check(z.refine(fits, { error: accepts })), z.transform(Number))
}

/** One line of text without control characters. */
export function singleLine(what: string, maxLength: number) {
  return z.string().check(
    z.refine(text => text.length <= maxLength && !/[\p{Cc}\p{Zl}\p{Zp}]/u.test(text), {
      error: `${what} of at most ${maxLength} characters on one line, without control characters`,
    }),
  )
}

/** Lines of text; empty ones are dropped. */
export const lines = z.pipe(
  z.string(),
  z.transform(text =>
    text
      .split(/\r?\n/)
      .map(line => line.trim())
      .filter(line => line !== ''),
  ),
)
