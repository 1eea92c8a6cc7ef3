import type { RepoPath } from '../../../core/location.ts'
import { linesOf } from '../documents/lines.ts'
import { type Declared, dependency, identity } from './declared.ts'

const requirement = /^\s*(?:require\s+)?([^\s"`()]+)\s+(v[^\s/]+)\s*(?:\/\/\s*(.*))?$/

/** Reads a `go.mod` (https://go.dev/ref/mod#go-mod-file): what the module itself requires, without `// indirect`. */
export function readGoMod(text: string, file: RepoPath): Declared {
  let block = ''
  let name: { text: string; line: number } | null = null
  const dependencies = linesOf(text).flatMap((written, index) => {
    const line = index + 1
    const [, verb = '', rest = ''] = /^([a-z]+)\s*(\(?)/.exec(written) ?? []
    if (verb === 'module') name = { text: written.slice(6).trim().replaceAll('"', ''), line }
    if (rest === '(') block = verb
    if (written.startsWith(')')) block = ''
    if (block !== 'require' && verb !== 'require') return []
    const [, module, range = null, comment = ''] = requirement.exec(written) ?? []
    if (module === undefined || /^indirect\b/.test(comment)) return []
    return [dependency(file, { name: module, range, line })]
  })
  return { ...identity(file, name, null), dependencies }
}
