import { readJson } from '../documents/json.ts'
import { at, entriesOf, textAt, textOf } from '../documents/located.ts'
import type { Manifest } from '../repository.ts'
import type { CodeFile } from './code-base.ts'

interface Line {
  readonly text: string
  readonly line: number
}

/** What package.json says of how the package is built and run. */
export interface PackageFile {
  readonly scripts: readonly (Line & { readonly name: string })[]
  /** Whether `.js` files are ES modules. */
  readonly isModule: boolean
  /** The range under `engines`; `null` where none is written. */
  engine(name: string): Line | null
}

/** The package.json of a manifest; `null` where it is another kind of manifest, or does not mention Sentry. */
export function packageFile(manifest: Manifest, files: readonly CodeFile[]): PackageFile | null {
  if (!manifest.path.endsWith('package.json')) return null
  const text = files.find(({ path }) => path === manifest.path)?.text
  const json = text === undefined ? null : readJson(text)
  if (json === null) return null
  return {
    scripts: entriesOf(at(json, 'scripts')).flatMap(([name, { line, value }]) => {
      const script = textOf(value)
      return script === null ? [] : [{ name, text: script.text, line }]
    }),
    isModule: textAt(json, 'type')?.text === 'module',
    engine: name => textAt(json, 'engines', name),
  }
}
