import type { RepoPath } from '../../../core/location.ts'
import { folderOf, pathFrom } from '../paths.ts'

const extension = /\.[cm]?[jt]sx?$/

/** Whether a relative specifier in one file names another: with or without extension, `.js` for `.ts`, a folder for its index. */
export function namesFile(specifier: string, from: RepoPath, file: RepoPath): boolean {
  if (!/^\.{1,2}\//.test(specifier)) return false
  const named = pathFrom(folderOf(from), specifier)?.replace(extension, '')
  const stem = file.replace(extension, '')
  return named !== undefined && (named === stem || `${named}/index` === stem)
}
