import type { RepoPath } from '../../core/location.ts'
import type { BoundedReader } from './bounded-reader.ts'
import { isBuildOutput, roleOf } from './file-roles.ts'
import { mentionsSentry } from './mentions.ts'
import type { SourceFile } from './repository.ts'

const maxSourceBytes = 256 * 1024
/** Xcode writes one file for a whole project. */
const maxProjectBytes = 4 * 1024 * 1024
/** Prose and generated files are only looked through for tokens. */
const maxOtherBytes = 8 * 1024 * 1024
const maxFiles = 5000

export interface Candidates {
  readonly sources: readonly SourceFile[]
  /** Every text that may hold a token: the sources, prose, generated files. */
  readonly searched: readonly SourceFile[]
}

/** Reads those of the repository's own files that mention Sentry: as git `found` them, or all where it was not asked. */
export function readCandidates(
  own: readonly RepoPath[],
  found: readonly RepoPath[] | null,
  reader: BoundedReader,
): Candidates {
  const mine = new Set(own)
  const paths = (found?.filter(path => mine.has(path)) ?? own).filter(path => roleOf(path) !== 'asset')
  const searched: SourceFile[] = []
  for (const [index, path] of paths.entries()) {
    const text = textOf(path, found !== null, reader)
    if (text === null || !mentionsSentry(text)) continue
    if (searched.length === maxFiles) {
      reader.noteCap('candidate files', found === null ? null : paths.length - index)
      break
    }
    reader.keep(path, text)
    searched.push({ path, text })
  }
  return { searched, sources: searched.filter(file => isSource(file, reader)) }
}

/** Whether a file that mentions Sentry is to be read as source; one that is too large for that is noted. */
function isSource({ path, text }: SourceFile, reader: BoundedReader): boolean {
  if (roleOf(path) !== 'source') return false
  const isSmall = text.length <= (path.endsWith('.pbxproj') ? maxProjectBytes : maxSourceBytes)
  if (!isSmall && !isBuildOutput(path)) reader.noteUnread(path, 'too-large')
  return isSmall
}

/**
 * The text of a file. One that was found and cannot be read is noted, one that was only tried is not, as far as its size or
 * kind says that it is no source. A binary file without an ending is a program; one with an ending of source hides what it holds.
 */
function textOf(path: RepoPath, isFound: boolean, reader: BoundedReader): string | null {
  const read = reader.look(path, maxOtherBytes)
  if (read === null || read.kind === 'text') return read?.text ?? null
  const isSurprise = read.kind === 'unreadable' || read.kind === 'lfs-pointer'
  const isProgram = read.kind === 'binary' && !/\.[a-z0-9]{1,5}$/i.test(path)
  if (isSurprise || (isFound && !isProgram)) reader.noteUnread(path, read.kind)
  return null
}
