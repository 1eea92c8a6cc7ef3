import type { RepoPath } from '../../core/location.ts'
import type { Exec, ExecReply, Folder } from '../../ports.ts'
import { isDependencyFolder } from './dependency-folders.ts'
import { pathsOf, type Tracked, trackedOf, type Whereabouts, whereaboutsOf } from './git-output.ts'
import { mentionPattern, mentionWords } from './mentions.ts'
import type { Listing } from './repository.ts'

/** Limits of one question to git: the list of a very large monorepo is some 50 MB. */
const gitLimits = { timeoutMs: 20_000, maxBytes: 128 * 1024 * 1024 }

/** More files than this are not listed when there is no git to ask. */
const maxWalkedFiles = 100_000

/** Top of the work tree that `folder` is in; `null` without git or outside of a work tree. */
export async function gitRoot(exec: Exec, folder: string): Promise<string | null> {
  const top = await exec.git(folder, ['rev-parse', '--show-toplevel'], gitLimits)
  return answered(top) ? top.stdout.toString('utf8').replace(/\n$/, '') || null : null
}

/**
 * The files of `folder`: the tracked ones where git answers, else all that a walk finds, and why.
 * Two processes side by side: the index with what differs on the disk, and where this is in which repository.
 */
export async function listFiles(folder: Folder, exec: Exec): Promise<Listing> {
  const ask = (...args: string[]) => exec.git(folder.path, args, gitLimits)
  const [entries, place] = await Promise.all([
    ask('ls-files', '-z', '-t', '-s', '-o', '-d', '--exclude-standard'),
    ask('rev-parse', '--is-inside-work-tree', '--is-shallow-repository', '--show-prefix', '--revs-only', 'HEAD'),
  ])
  if (place.kind === 'absent') return walked(folder, 'git-absent')
  if (!answered(place)) return walked(folder, isNoRepository(place) ? 'not-a-work-tree' : 'git-refused')
  const where = whereaboutsOf(place.stdout)
  if (where === null) return walked(folder, 'not-a-work-tree')
  if (answered(entries)) return listed(folder, trackedOf(entries.stdout), where)
  // Without the untracked files, of which there may be any number.
  const index = await ask('ls-files', '-z', '-t', '-s')
  return answered(index)
    ? { ...listed(folder, trackedOf(index.stdout), where), complete: false }
    : walked(folder, 'git-refused')
}

/**
 * Tracked files that hold one of the words, in UTF-8 or in UTF-16, by one `git grep`; `null` where it did not answer.
 * Binary files are searched too: attributes of the repository could declare any file to be one, and UTF-16 looks like one.
 * A git that was built without Perl's expressions is asked again for the words in UTF-8.
 */
export async function searchWithGit(folder: Folder, exec: Exec): Promise<readonly RepoPath[] | null> {
  const search = (...pattern: string[]) =>
    exec.git(folder.path, ['grep', '-z', '-l', '-a', '--no-color', ...pattern], gitLimits)
  const found = await search('-P', '-e', mentionPattern)
  const isWithoutPerl = found.kind === 'exited' && found.code > 1
  const reply = isWithoutPerl ? await search('-F', ...mentionWords.flatMap(word => ['-e', word])) : found
  return reply.kind === 'exited' && reply.code <= 1 ? pathsOf(reply.stdout) : null
}

function answered(reply: ExecReply): reply is Extract<ExecReply, { kind: 'exited' }> {
  return reply.kind === 'exited' && reply.code === 0
}

/** git's message is the only thing that tells "no repository" from "a repository that I refuse" (both end with 128). */
function isNoRepository(reply: ExecReply): boolean {
  return reply.kind === 'exited' && reply.stderr.includes('not a git repository')
}

function listed(folder: Folder, tracked: Tracked, where: Whereabouts): Listing {
  const { files, links, sparse, submodules, untracked, gone } = tracked
  const hidden = gone.filter(path => folder.read(path, 0).kind !== 'absent')
  const isAnythingTracked = files.length + links.length + sparse.length + submodules.length > 0
  if (!isAnythingTracked && untracked.length > 0) {
    return { ...walked(folder, 'nothing-tracked'), untracked, ...where }
  }
  const found = { files, links, sparse, submodules, untracked, hidden, special: [] }
  return { via: 'git', walkedBecause: null, ...found, ...where, complete: true }
}

function walked(folder: Folder, because: NonNullable<Listing['walkedBecause']>): Listing {
  return {
    via: 'walk',
    walkedBecause: because,
    ...folder.walk(maxWalkedFiles, isDependencyFolder),
    untracked: [],
    submodules: [],
    sparse: [],
    shallow: null,
    head: null,
    prefix: '',
  }
}
