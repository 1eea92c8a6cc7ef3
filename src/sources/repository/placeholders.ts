const references = /\$\{|\$\(|\{\{|%\(|^\$\w|^%\w+%$|\benv\(|\bsecrets?\./
const words =
  /your|example|placeholder|change[_-]?me|insert|replace|dummy|redacted|fake|sample|todo|token[_-]here|xxx|\.\.\.|\*\*\*|___|^<|>$/i

/** Whether a value stands for one that comes from elsewhere: `${SENTRY_DSN}`, `$(cat …)`, `{{ … }}`, `%(…)s`. */
export function isReference(value: string): boolean {
  return references.test(value)
}

/** Whether a value only shows where one belongs: `YOUR_TOKEN_HERE`, `<token>`, `xxxx`, or the same few characters repeated. */
export function isPlaceholder(value: string): boolean {
  return words.test(value) || isRepetition(value)
}

const fillingWord = /(?:^|[_-])(?:your|example|token|placeholder|here)(?:[_-]|$)/i

/**
 * Whether what stands in the place of random characters was made up. Words count only between separators: in base64 of a real
 * token any few letters come up by chance.
 */
export function isMadeUp(random: string): boolean {
  return isRepetition(random) || /(.)\1{7}/.test(random) || fillingWord.test(random)
}

/** What no random source gives: one block of up to 32 characters again and again. */
function isRepetition(value: string): boolean {
  if (value.length < 16) return false
  return [1, 2, 3, 4, 5, 8, 10, 16, 20, 32].some(
    period => period * 2 <= value.length && value.slice(period) === value.slice(0, -period),
  )
}
