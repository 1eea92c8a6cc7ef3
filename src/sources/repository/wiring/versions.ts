import { Range, subset, validRange } from 'semver'
import { rawText, type Untrusted } from '../../../core/text.ts'

/** The major version that a range of npm allows; `null` where it allows several, or is no range (`latest`, `workspace:*`). */
export function majorOf(range: Untrusted | null): number | null {
  const written = range === null ? null : rawText(range)
  if (written === null || written.length > longest || validRange(written) === null) return null
  const lowest = lowestMajor(written)
  return lowest !== null && subset(written, `${lowest}.x`, { includePrerelease: true }) ? lowest : null
}

const longest = 100

function lowestMajor(range: string): number | null {
  const majors = new Range(range).set.flat().map(({ semver }) => semver.major)
  return majors.length === 0 || majors.some(major => !Number.isInteger(major)) ? null : Math.min(...majors)
}
