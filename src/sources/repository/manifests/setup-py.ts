import type { RepoPath } from '../../../core/location.ts'
import { linesOf } from '../documents/lines.ts'
import { type Declared, dependency, identity } from './declared.ts'
import { requirementOf } from './requirement.ts'

const literal = /(["'])((?:(?!\1)[^\\\n])*)\1/g
const keyword = /\b(name|version)\s*=\s*(["'])([^"'\n]*)\2/g

/**
 * Reads a `setup.py` by its text, since it is a program that must not be run: every string literal that reads as a requirement
 * with a version, or whose name concerns Sentry, is a dependency.
 */
export function readSetupPy(text: string, file: RepoPath): Declared {
  const lines = linesOf(text).map(line => line.slice(0, 1000))
  const settings = lines.flatMap((written, index) =>
    [...written.matchAll(keyword)].map(([, key = '', , text = '']) => ({ key, text, line: index + 1 })),
  )
  const setting = (key: string) => settings.find(one => one.key === key) ?? null
  const dependencies = lines.flatMap((written, index) =>
    written.trimStart().startsWith('#')
      ? []
      : [...written.matchAll(literal)].flatMap(([, , value = '']) => {
          const requirement = requirementOf(value)
          if (requirement === null || !isLikely(requirement.name, requirement.range)) return []
          return [dependency(file, { ...requirement, line: index + 1 })]
        }),
  )
  return { ...identity(file, setting('name'), setting('version')), dependencies }
}

function isLikely(name: string, range: string | null): boolean {
  return range !== null || /^(?:sentry-|raven$)/.test(name)
}
