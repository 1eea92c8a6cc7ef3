import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll } from '@jest/globals'
import { gitProcess } from '../../src/adapters/git-process.ts'
import { nodeFiles } from '../../src/adapters/node-files.ts'
import type { Exec, Folder } from '../../src/ports.ts'
import type { Stopwatch } from '../../src/sources/repository/bounded-reader.ts'
import { type RepositoryScan, scanRepository } from '../../src/sources/repository/scan.ts'

/** Files of a made repository by path; `link` makes a symbolic link. */
export type Tree = Readonly<Record<string, string | Buffer | { readonly link: string }>>

const made: string[] = []

afterAll(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true })
})

/** A new folder with these files, removed after the tests of the file. Its path has no links in it. */
export function folderWith(tree: Tree = {}): string {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'repository-')))
  made.push(root)
  writeTree(root, tree)
  return root
}

/** A new git repository with these files in one commit. */
export function repositoryWith(tree: Tree): string {
  const root = folderWith(tree)
  git(root, 'init', '--quiet', '--initial-branch=main')
  commitAll(root)
  return root
}

/** Adds all files that are not ignored and commits them. */
export function commitAll(root: string): void {
  git(root, 'add', '--all')
  git(root, 'commit', '--quiet', '--allow-empty', '--message=files')
}

export function writeTree(root: string, tree: Tree): void {
  for (const [path, content] of Object.entries(tree)) {
    const file = join(root, path)
    mkdirSync(dirname(file), { recursive: true })
    if (typeof content === 'string' || Buffer.isBuffer(content)) writeFileSync(file, content)
    else symlinkSync(content.link, file)
  }
}

/** Runs git as a developer would, with no settings of this machine. */
export function git(root: string, ...args: readonly string[]): string {
  return execFileSync('git', ['-C', root, ...args], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      PATH: process.env.PATH,
      HOME: root,
      GIT_CONFIG_NOSYSTEM: '1',
      GIT_CONFIG_GLOBAL: '/dev/null',
      GIT_AUTHOR_NAME: 'A',
      GIT_AUTHOR_EMAIL: 'a@example.invalid',
      GIT_COMMITTER_NAME: 'A',
      GIT_COMMITTER_EMAIL: 'a@example.invalid',
      GIT_ALLOW_PROTOCOL: 'file',
    },
  })
}

/** The folder as a run sees it. */
export function opened(path: string): Folder {
  const folder = nodeFiles.folder(path)
  if (folder === null) throw new Error(`no folder: ${path}`)
  return folder
}

/** The git of this machine, as a run uses it. */
export const realGit: Exec = gitProcess(process.env)

/** A machine without git. */
export const withoutGit: Exec = gitProcess({ PATH: '' })

/** A clock that stands still. */
export const stoppedClock: Stopwatch = { elapsedMs: () => 0 }

/** Scans a folder with the real adapters. */
export function scanned(path: string, exec: Exec = realGit, clock = stoppedClock): Promise<RepositoryScan> {
  return scanRepository({ folder: opened(path), exec, clock })
}
