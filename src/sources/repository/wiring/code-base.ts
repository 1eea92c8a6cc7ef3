import type { RepoPath } from '../../../core/location.ts'
import { readScript, type Script } from '../code/javascript/script.ts'
import { type Language, languageOf } from '../code/language.ts'
import { lazily } from '../code/lazily.ts'
import { type PythonFile, readPythonFile } from '../code/python/python-file.ts'
import { type RustFile, readRustFile } from '../code/rust/rust-file.ts'
import { readSource, type Source } from '../code/source.ts'
import { isExample } from '../paths.ts'
import type { SourceFile } from '../repository.ts'

/** A file of the application, parsed when it is first asked for. Each reading is `null` where the file is of another language. */
export interface CodeFile {
  readonly path: RepoPath
  readonly text: string
  readonly language: Language
  source(): Source
  script(): Script | null
  rust(): RustFile | null
  python(): PythonFile | null
}

/** The candidates that belong to the application: no tests, examples or documentation. */
export function codeBase(candidates: readonly SourceFile[]): readonly CodeFile[] {
  return candidates.filter(({ path }) => !isExample(path)).map(codeFile)
}

function codeFile({ path, text }: SourceFile): CodeFile {
  const source = lazily(() => readSource(path, text))
  const reading = <T>(
    kind: Source['language']['kind'],
    read: (parsed: { text: string; tree: NonNullable<Source['tree']> }) => T,
  ) =>
    lazily(() => {
      const { language, tree } = source()
      return language.kind === kind && tree !== null ? read({ text, tree }) : null
    })
  return {
    path,
    text,
    language: languageOf(path),
    source,
    script: reading('javascript', readScript),
    rust: reading('rust', readRustFile),
    python: reading('python', readPythonFile),
  }
}
