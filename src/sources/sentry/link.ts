/** More than a Link header of Sentry with the longest query can be. */
const longest = 16_384

/** `value:offset:isPrevious`: https://docs.sentry.io/api/pagination/ */
const cursorShape = /^-?\d{1,20}:\d{1,10}:[01]$/

/**
 * The cursor of the next page in a Link header, or `null` where there is none: Sentry names a next page on the last page, too,
 * with `results="false"`. Nothing but the cursor is taken, so that a header can never lead to another place. Linear in time.
 */
export function nextCursor(header: string | undefined): string | null {
  if (header === undefined || header.length > longest) return null
  for (const parameters of linkParameters(header)) {
    const cursor = parameters.get('cursor') ?? ''
    if (parameters.get('rel') !== 'next' || parameters.get('results') !== 'true') continue
    return cursorShape.test(cursor) ? cursor : null
  }
  return null
}

/** The parameters of every link; addresses in `<…>` are skipped, because they may hold `,`, `;` and `=`. */
function* linkParameters(header: string): Generator<ReadonlyMap<string, string>> {
  let at = header.indexOf('<')
  while (at >= 0) {
    const close = header.indexOf('>', at)
    if (close < 0) return
    const next = header.indexOf('<', close)
    yield parametersIn(header.slice(close + 1, next < 0 ? header.length : next))
    at = next
  }
}

function parametersIn(text: string): ReadonlyMap<string, string> {
  const pairs = text.split(/[;,]/).flatMap((part): [string, string][] => {
    const equals = part.indexOf('=')
    return equals < 0 ? [] : [[part.slice(0, equals).trim().toLowerCase(), unquoted(part.slice(equals + 1).trim())]]
  })
  return new Map(pairs)
}

function unquoted(text: string): string {
  return text.length > 1 && text.startsWith('"') && text.endsWith('"') ? text.slice(1, -1) : text
}
