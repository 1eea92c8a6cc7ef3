import type { RepoPath } from '../../../core/location.ts'
import { lineFinder, linesOf } from '../documents/lines.ts'
import { type Declared, dependency, identity } from './declared.ts'

const swiftPackage =
  /\.package\s*\(\s*(?:name:\s*"[^"\n]*"\s*,\s*)?(?:url:\s*"([^"\n]*)"|id:\s*"([^"\n]*)")\s*,\s*([^)\n]*)/g
const pod = /^\s*pod[\s(]\s*(["'])([\w+/.-]+)\1\s*(?:,\s*(["'])([^"']*)\3)?/
const cartfileEntry = /^\s*(?:github|git|binary)\s+"([^"]*)"\s*(.*)$/

/**
 * Reads a `Package.swift` (https://docs.swift.org/package-manager/PackageDescription/PackageDescription.html) by its text.
 * The name of a dependency is the last two parts of its address (`getsentry/sentry-cocoa`).
 */
export function readPackageSwift(text: string, file: RepoPath): Declared {
  const code = text.replace(/^[ \t]*\/\/.*$/gm, '')
  const lineAt = lineFinder(code)
  const dependencies = [...code.matchAll(swiftPackage)].map(found => {
    const [, url = '', id = repositoryName(url), requirement = ''] = found
    return dependency(file, { name: id, range: requirement.trim(), line: lineAt(found.index) })
  })
  const [, name] = /\bPackage\s*\(\s*name:\s*"([^"\n]*)"/.exec(text) ?? []
  return { ...identity(file, name === undefined ? null : { text: name, line: 1 }, null), dependencies }
}

/** Reads a `Podfile` (https://guides.cocoapods.org/syntax/podfile.html) line by line. */
export function readPodfile(text: string, file: RepoPath): Declared {
  const dependencies = linesOf(text).flatMap((written, index) => {
    const [, , name, , range = null] = pod.exec(written) ?? []
    return name === undefined ? [] : [dependency(file, { name, range, line: index + 1 })]
  })
  return { name: null, version: null, dependencies }
}

/** Reads a `Cartfile` (https://github.com/Carthage/Carthage/blob/master/Documentation/Artifacts.md#cartfile) line by line. */
export function readCartfile(text: string, file: RepoPath): Declared {
  const dependencies = linesOf(text).flatMap((written, index) => {
    const [, address, range = ''] = cartfileEntry.exec(written) ?? []
    return address === undefined
      ? []
      : [dependency(file, { name: repositoryName(address), range: range.trim(), line: index + 1 })]
  })
  return { name: null, version: null, dependencies }
}

function repositoryName(address: string): string {
  return address
    .replace(/\.git$/, '')
    .split(/[/:]/)
    .slice(-2)
    .join('/')
}
