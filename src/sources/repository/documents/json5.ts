const token =
  /\/\/[^\n]*|\/\*[\s\S]*?\*\/|"(?:[^"\\\n]|\\[\s\S])*"|'((?:[^'\\\n]|\\[\s\S])*)'|([A-Za-z_$][\w$]*)(\s*:)?/g
const words = new Set(['true', 'false', 'null'])

/**
 * Rewrites what JSON5 (https://spec.json5.org) adds to JSON with comments: bare keys and single quotes. Lines stay where they
 * are. Numbers in hexadecimal and the like are left, and make the text malformed for the reader of JSON.
 */
export function json5AsJson(text: string): string {
  return text.replace(token, (whole, single?: string, name?: string, colon?: string) => {
    if (single !== undefined) return `"${single.replace(/\\'|"/g, mark => (mark === '"' ? '\\"' : "'"))}"`
    if (name === undefined || words.has(name)) return whole
    return colon === undefined ? whole : `"${name}"${colon}`
  })
}
