import { isAbsolute, relative, resolve, sep } from 'node:path'
import { code, prose } from '../core/prose.ts'
import type { InputError } from '../core/report.ts'
import { untrusted } from '../core/text.ts'
import type { Folder, Ports } from '../ports.ts'
import { gitRoot } from '../sources/repository/listing.ts'
import type { RawInputs } from './request.ts'

export interface RepoRoot {
  readonly folder: Folder
  /** Folder below the workspace, '' for the workspace itself or a place outside it, else with a closing `/`. */
  readonly workspacePrefix: string
}

/**
 * The folder to read: `repo-root` (relative to the workspace, else to the working directory), else the workspace, else the top of
 * the work tree around the working directory, else that directory.
 */
export async function resolveRepoRoot(
  given: string | undefined,
  { cwd, env }: Pick<RawInputs, 'cwd' | 'env'>,
  { files, exec }: Pick<Ports, 'files' | 'exec'>,
): Promise<RepoRoot | InputError> {
  const workspace = env.GITHUB_WORKSPACE || null
  const path = given === undefined ? (workspace ?? (await gitRoot(exec, cwd)) ?? cwd) : resolve(workspace ?? cwd, given)
  const folder = files.folder(path)
  if (folder === null) {
    const named = given === undefined && workspace !== null ? 'GITHUB_WORKSPACE' : 'repo-root'
    return {
      input: named,
      message: prose`${code(named)} accepts a folder that exists; ${code(untrusted(given ?? path))} is none.`,
    }
  }
  return {
    folder,
    workspacePrefix: below(folder.path, workspace === null ? null : (files.folder(workspace)?.path ?? null)),
  }
}

function below(path: string, workspace: string | null): string {
  if (workspace === null) return ''
  const way = relative(workspace, path)
  return way === '' || way.startsWith('..') || isAbsolute(way) ? '' : `${way.split(sep).join('/')}/`
}
