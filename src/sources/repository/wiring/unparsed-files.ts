import type { Profile } from '../../../core/profile.ts'
import type { WiringSite } from '../../../core/wiring.ts'
import type { Source } from '../code/source.ts'
import { mentionsSentry } from '../mentions.ts'
import type { CodeFile } from './code-base.ts'
import { mayStart } from './init-sites.ts'

/** A file of which the grammar here does not make sense: what it says of Sentry may have been missed. */
export interface UnparsedFile {
  /** Where that begins. */
  readonly at: WiringSite
  /** Whether the very line speaks of Sentry. */
  readonly hidesMention: boolean
}

/**
 * Of some 6,800 healthy files of TypeScript, JavaScript, Python and Rust 3 % hold errors (syntax that is newer than the grammar),
 * and none had as many.
 */
const errorsPerCharacter = 0.01

/** The files that may start an SDK of one of the profiles, and that are broken: most of the text, its end, or a line about Sentry. */
export function unparsedFiles(files: readonly CodeFile[], profiles: readonly Profile[]): readonly UnparsedFile[] {
  const forms = profiles.flatMap(({ init }) => init)
  return files
    .filter(file => forms.some(form => file.language.kind === form.language && mayStart(file, form)))
    .flatMap(file => {
      const fault = faultIn(file.source())
      return fault === null ? [] : [fault]
    })
}

function faultIn(source: Source): UnparsedFile | null {
  const { tree, text } = source
  if (tree === null) return faultAt(source, 0)
  const errors: number[] = []
  tree.iterate({
    enter: ({ type, from }) => {
      if (type.isError) errors.push(from)
    },
  })
  const [first] = errors
  if (first === undefined) return null
  const hiding = errors.find(offset => mentionsSentry(lineAround(text, offset)))
  if (hiding !== undefined) return faultAt(source, hiding)
  const isMostly = errors.length >= text.length * errorsPerCharacter
  const end = text.trimEnd().length
  return isMostly || first >= end ? faultAt(source, Math.min(first, end - 1)) : null
}

function faultAt(source: Source, offset: number): UnparsedFile {
  const at = { file: source.path, line: source.at(offset).line }
  return { at, hidesMention: mentionsSentry(lineAround(source.text, offset)) }
}

/** As much of a line as a person reads. */
function lineAround(text: string, offset: number): string {
  const before = text.slice(Math.max(0, offset - longestLine), offset)
  const after = text.slice(offset, offset + longestLine)
  return `${before.slice(before.lastIndexOf('\n') + 1)}${after.split('\n', 1)[0] ?? ''}`
}

const longestLine = 400
