/** A regular file of a build. */
export interface BuiltFile {
  /** The path that was given and what lies below it, with `/`. A stranger's characters. */
  readonly name: string
  /** Absolute. */
  readonly path: string
}

export type BuiltFiles =
  /** No file and no folder: nothing at all, or a pipe, a socket, a device. */
  | { readonly kind: 'absent' }
  | {
      readonly kind: 'found'
      readonly files: readonly BuiltFile[]
      /** False where a cap on entries or depth was hit, or a folder could not be read. */
      readonly complete: boolean
    }

export type BytesRead =
  | { readonly kind: 'bytes'; readonly bytes: Buffer }
  | { readonly kind: 'too-large' }
  /** Not there any more, no regular file any more, or not to be read. */
  | { readonly kind: 'unreadable' }

/**
 * What builds left behind, inside the checkout or outside of it, as data. The path that a user names may be a link; below it no
 * link is followed. Regular files only; nothing is executed.
 */
export interface BuiltOutput {
  /** Every file at or below `path`, sorted by name, without `node_modules` and `.git`. A relative path starts at the workspace, else the working directory. */
  list(path: string, mostFiles: number): BuiltFiles
  /** The whole file. */
  read(file: BuiltFile, mostBytes: number): BytesRead
  /** Its first bytes, fewer where it is shorter. */
  head(file: BuiltFile, bytes: number): BytesRead
}
