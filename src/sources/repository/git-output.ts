import { asRepoPath, type RepoPath } from '../../core/location.ts'

/** What `git ls-files -z -t -s -o -d --exclude-standard` says of index and disk, by kind of entry; lists are sorted. */
export interface Tracked {
  readonly files: readonly RepoPath[]
  readonly links: readonly RepoPath[]
  readonly submodules: readonly RepoPath[]
  readonly sparse: readonly RepoPath[]
  readonly untracked: readonly RepoPath[]
  /** Entries that git does not find on the disk: deleted, or where it may not look. */
  readonly gone: readonly RepoPath[]
}

/**
 * Reads `? <path>\0` for what git does not know, else `<tag> <mode> <object> <stage>\t<path>\0`, where the tag `R` repeats an
 * entry that is gone from the disk and `S` marks what a sparse checkout leaves out
 * (https://git-scm.com/docs/git-ls-files#_output). A path in conflict has several stages and counts once.
 * Paths that are not UTF-8 hold U+FFFD and cannot be opened.
 */
export function trackedOf(output: Buffer): Tracked {
  const found = { files: [] as string[], links: [] as string[], submodules: [] as string[] }
  const sparse: string[] = []
  const untracked: string[] = []
  const gone = new Set<string>()
  for (const record of records(output)) {
    const path = record.slice(record.indexOf('\t') + 1)
    if (record.startsWith('?')) untracked.push(record.slice(2))
    else if (record.startsWith('S')) sparse.push(path)
    else if (record.startsWith('R')) gone.add(path)
    else found[kindOf(record.slice(2, 8))].push(path)
  }
  const there = (paths: readonly string[]) => sorted(gone.size === 0 ? paths : paths.filter(path => !gone.has(path)))
  return {
    files: there(found.files),
    links: there(found.links),
    submodules: sorted(found.submodules),
    sparse: sorted(sparse),
    gone: sorted([...gone]),
    untracked: sorted(untracked),
  }
}

function kindOf(mode: string): 'files' | 'links' | 'submodules' {
  if (mode === '160000') return 'submodules'
  return mode === '120000' ? 'links' : 'files'
}

/** Paths that a command printed with `-z`, sorted. */
export function pathsOf(output: Buffer): readonly RepoPath[] {
  return sorted(records(output))
}

/** Where a folder is in which repository. */
export interface Whereabouts {
  readonly shallow: boolean
  readonly prefix: string
  readonly head: string | null
}

/**
 * Reads `git rev-parse --is-inside-work-tree --is-shallow-repository --show-prefix --revs-only HEAD`.
 * `null` outside of a work tree (bare repositories, the inside of `.git`). Without a commit the last line is missing;
 * the prefix may hold any character, so it is what stands between the known lines.
 */
export function whereaboutsOf(output: Buffer): Whereabouts | null {
  const parts = /^true\n(true|false)\n([\s\S]*\/|)\n(?:([0-9a-f]{40}|[0-9a-f]{64})\n)?$/.exec(output.toString('utf8'))
  if (parts === null) return null
  return { shallow: parts[1] === 'true', prefix: parts[2] ?? '', head: parts[3] ?? null }
}

function records(output: Buffer): string[] {
  const all = output.toString('utf8').split('\0')
  all.pop()
  return all
}

function sorted(paths: readonly string[]): readonly RepoPath[] {
  return [...paths]
    .sort()
    .filter((path, index, all) => path !== all[index - 1])
    .map(asRepoPath)
}
