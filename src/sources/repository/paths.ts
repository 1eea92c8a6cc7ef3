import { asRepoPath, type RepoPath } from '../../core/location.ts'

/** Last part of a path. */
export function fileName(path: RepoPath): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

/** Folder of a path, `.` for the root. */
export function folderOf(path: RepoPath): RepoPath {
  const end = path.lastIndexOf('/')
  return asRepoPath(end === -1 ? '.' : path.slice(0, end))
}

/** Where `relative` leads from `folder`; `null` where that is outside of the repository or absolute. */
export function pathFrom(folder: RepoPath, relative: string): RepoPath | null {
  if (relative === '' || /^[/\\]|^[A-Za-z]:/.test(relative)) return null
  const steps: string[] = folder === '.' ? [] : folder.split('/')
  for (const step of relative.split('/')) {
    if (step === '' || step === '.') continue
    if (step !== '..') steps.push(step)
    else if (steps.pop() === undefined) return null
  }
  return steps.length === 0 ? null : asRepoPath(steps.join('/'))
}

const exampleFolder =
  /(?:^|\/)(?:tests?|__tests__|spec|specs|e2e|cypress|playwright|fixtures?|__fixtures__|mocks?|__mocks__|testdata|test-data|samples?|examples?|docs?|documentation|website|\.storybook)\//i
const exampleFile =
  /(?:[._-](?:test|tests|spec|stories)\.\w+|(?:^|\/)test_[^/]*\.py|\.(?:md|mdx|markdown|rst|adoc)|(?:^|\/)(?:CHANGELOG|CHANGES|HISTORY|README)[^/]*)$/i

/** Whether a file is a test, a fixture, an example or documentation by its path. */
export function isExample(path: RepoPath): boolean {
  return exampleFolder.test(path) || exampleFile.test(path)
}
