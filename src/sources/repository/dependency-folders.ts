/** Folders that hold what a package manager put there, wherever they stand. */
const always = new Set([
  'node_modules',
  'bower_components',
  'jspm_packages',
  '.yarn',
  '.pnpm-store',
  '.venv',
  'site-packages',
  '__pycache__',
  '.tox',
  '.nox',
  '.bundle',
  '.gradle',
  '.dart_tool',
  '.terraform',
  'DerivedData',
])

/** Folder names that are an installation or a build only beside one of these files. */
const beside: ReadonlyMap<string, readonly string[]> = new Map([
  ['vendor', ['go.mod', 'composer.json', 'Gemfile', 'Cargo.toml']],
  ['target', ['Cargo.toml', 'pom.xml', 'build.sbt']],
  ['venv', ['pyproject.toml', 'requirements.txt', 'setup.py', 'Pipfile']],
  ['Pods', ['Podfile']],
  ['Carthage', ['Cartfile']],
  ['.build', ['Package.swift']],
  ['deps', ['mix.exs']],
  ['_build', ['mix.exs']],
])

/** Whether a folder of that name, beside those names, holds installed dependencies or what was built of them. */
export function isDependencyFolder(name: string, siblings: ReadonlySet<string>): boolean {
  return always.has(name) || (beside.get(name)?.some(file => siblings.has(file)) ?? false)
}

/** The same question for the files of a listing: whether a path lies in such a folder. Each folder is looked at once. */
export function dependencyFolders(paths: readonly string[]): (path: string) => boolean {
  const listed = new Set(paths)
  const known = new Map<string, boolean>()
  const inside = (path: string, from: number): boolean => {
    const end = path.indexOf('/', from)
    if (end === -1) return false
    const name = path.slice(from, end)
    const files = beside.get(name)
    if (always.has(name) || files?.some(file => listed.has(path.slice(0, from) + file))) return true
    return inside(path, end + 1)
  }
  return path => {
    const folder = path.slice(0, path.lastIndexOf('/') + 1)
    const answer = known.get(folder) ?? inside(folder, 0)
    known.set(folder, answer)
    return answer
  }
}
