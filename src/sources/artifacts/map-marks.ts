import { debugIdIn } from './debug-id.ts'

export interface SourceMap {
  /** Path as it was given, and below that; with `/`. A stranger's characters. */
  readonly name: string
  /** More than one only where the two spellings, or the sections of an index map, differ. */
  readonly debugIds: readonly string[]
}

/** Both are in use: https://github.com/tc39/ecma426/blob/main/proposals/debug-id.md, and `debug_id` before that. */
const keys = ['"debugId"', '"debug_id"']
const mostKeys = 1000

/**
 * The debug IDs of a source map, `null` where the file is none. It is not parsed, for maps are the largest files of a build: inside
 * the sources that a map holds every quote is escaped, so that a key that follows `{` or `,` is one.
 */
export function mapMarks(bytes: Buffer | null): Pick<SourceMap, 'debugIds'> | null {
  if (bytes === null || !(bytes.includes('"mappings"') || bytes.includes('"sections"'))) return null
  const ids = keys.flatMap(key => idsBehind(bytes, key))
  return { debugIds: [...new Set(ids)] }
}

function idsBehind(bytes: Buffer, key: string): readonly string[] {
  const ids: string[] = []
  let at = bytes.indexOf(key)
  for (let seen = 0; at >= 0 && seen < mostKeys; seen++) {
    const value = /^\s*:\s*"/.exec(bytes.toString('latin1', at + key.length, at + key.length + 80))
    const from = at + key.length + (value?.[0].length ?? 0)
    const id = value && isKey(bytes, at) ? debugIdIn(bytes.toString('latin1', from, from + 40)) : null
    if (id !== null) ids.push(id)
    at = bytes.indexOf(key, at + 1)
  }
  return ids
}

function isKey(bytes: Buffer, at: number): boolean {
  return /[{,]\s*$/.test(bytes.toString('latin1', Math.max(0, at - 40), at))
}
