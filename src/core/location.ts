declare const repoPath: unique symbol

/** A path relative to `repo-root`, with `/`, as git or our own walker gave it. The characters in it are a stranger's. */
export type RepoPath = string & { readonly [repoPath]: true }

/** Marks a relative path with `/` as one of the repository's. */
export function asRepoPath(path: string): RepoPath {
  return path as RepoPath
}

/** A place in the repository. Lines and columns count from 1. */
export interface Location {
  readonly file: RepoPath
  readonly line?: number
  readonly column?: number
}
