import type { RepoPath } from '../../core/location.ts'
import { rawText, type Untrusted } from '../../core/text.ts'

/** As stack traces name files. `null`: not said. */
interface FramePaths {
  readonly filename: Untrusted | null
  readonly absPath: Untrusted | null
}

const longestPath = 1_024

/**
 * The one file of the repository that a frame can be of, `null` where there is none or several. A path of the frame has to end with
 * the whole path of the file, or (where it has a folder in it) the path of the file with the whole path of the frame: a bare
 * `index.js` of an installed package must not pass for one's own.
 */
export function fileOfFrame({ filename, absPath }: FramePaths, files: readonly RepoPath[]): RepoPath | null {
  const named = [filename, absPath].flatMap(path => (path === null ? [] : [normalized(rawText(path))]))
  for (const name of named.filter(one => one !== '')) {
    const found = files.filter(file => isOf(file, name))
    if (found.length === 1) return found[0] ?? null
  }
  return null
}

function isOf(file: RepoPath, name: string): boolean {
  if (file === name) return true
  return name.includes('/') ? file.endsWith(`/${name}`) || (file.includes('/') && name.endsWith(`/${file}`)) : false
}

/** Without scheme and host (`app:///`, `webpack://_N_E/`, `https://…`), drive, query and leading dots; with `/`. */
function normalized(path: string): string {
  return path
    .slice(0, longestPath)
    .replace(/^[A-Za-z][A-Za-z0-9+.-]{0,30}:\/\/[^/]*\//, '')
    .replace(/^[A-Za-z]:[\\/]/, '')
    .replaceAll('\\', '/')
    .replace(/[?#].*$/s, '')
    .replace(/^(?:(?:\.{1,2}|~|\([\w-]{1,30}\))?\/)+/, '')
}
