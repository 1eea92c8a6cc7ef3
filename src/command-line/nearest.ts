/** The word of `words` that is closest to `typed`, `null` where none is close enough to be meant. */
export function nearest(typed: string, words: readonly string[]): string | null {
  const limit = Math.max(2, Math.floor(typed.length / 3))
  const ranked = words
    .map(word => ({ word, distance: distance(typed.slice(0, 64), word) }))
    .sort((a, b) => a.distance - b.distance)
  const best = ranked[0]
  return best !== undefined && best.distance <= limit ? best.word : null
}

/** Levenshtein distance: how many characters have to be added, dropped or exchanged. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, column) => column)
  for (const [index, letter] of Array.from(a).entries()) {
    const next = [index + 1]
    for (const [column, other] of Array.from(b).entries()) {
      const exchange = (row[column] ?? 0) + (letter === other ? 0 : 1)
      next.push(Math.min(exchange, (row[column + 1] ?? 0) + 1, (next[column] ?? 0) + 1))
    }
    row = next
  }
  return row[b.length] ?? 0
}
