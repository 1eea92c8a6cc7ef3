/** How often a name stands in code as a word of its own, counted up to `most`. Linear in the code. */
export function occurrencesOf(name: string, code: string, most: number): number {
  let count = 0
  for (let at = code.indexOf(name); at !== -1 && count < most; at = code.indexOf(name, at + name.length)) {
    if (!isPartOfName(code.charAt(at - 1)) && !isPartOfName(code.charAt(at + name.length))) count++
  }
  return count
}

function isPartOfName(character: string): boolean {
  return /[\w$\u00A0-\uFFFF]/.test(character)
}
