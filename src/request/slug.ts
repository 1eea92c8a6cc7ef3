import * as z from 'zod/mini'

/**
 * What Sentry accepts as a slug (https://github.com/getsentry/sentry/blob/master/src/sentry/slug/patterns.py); a numeric id
 * matches too, and older organizations hold underscores.
 */
const patterns = { organization: /^[a-zA-Z0-9_][a-zA-Z0-9_-]{0,99}$/, project: /^[a-z0-9_-]{1,100}$/ }

/** Whether a text from outside can be the slug of an organization; only such a text may be shown or asked for. */
export function isOrganizationName(text: string): boolean {
  return patterns.organization.test(text)
}

/** The slug (or numeric id) of an organization or a project, with a sentence of its own for each usual mistake. */
export function slug(what: keyof typeof patterns) {
  return z.string().check(
    z.refine(text => patterns[what].test(text), {
      error: issue =>
        `the slug of one ${what}, as in the address of its settings page${hint(String(issue.input), what)}`,
    }),
  )
}

function hint(text: string, what: keyof typeof patterns): string {
  if (/^(['"]).*\1$/.test(text)) return '; the quotes belong to the value here, remove them'
  if (/^https?:/i.test(text)) return '; this looks like an address'
  if (text.includes(',') || text.includes('\n'))
    return `; this looks like a list, and a run judges one ${what}: use a matrix`
  if (/[A-Z\s]/.test(text)) return '; this looks like a display name'
  return ''
}
