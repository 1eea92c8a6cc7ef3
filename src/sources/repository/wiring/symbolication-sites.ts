import type { Symbolication, SymbolicationForm } from '../../../core/profile.ts'
import type { WiringSite } from '../../../core/wiring.ts'
import { usesIn } from '../code/javascript/uses.ts'
import type { CodeFile } from './code-base.ts'

/** Where the code base makes stack traces readable, in one of the forms. */
export function symbolicationSites({ forms }: Symbolication, files: readonly CodeFile[]): readonly WiringSite[] {
  return files.flatMap(file =>
    forms.flatMap(form => (form.kind === 'call' ? callsIn(file, form) : commandsIn(file, form.pattern))),
  )
}

function callsIn(
  file: CodeFile,
  { module, names }: Extract<SymbolicationForm, { kind: 'call' }>,
): readonly WiringSite[] {
  const script = names.some(name => file.text.includes(name)) ? file.script() : null
  if (script === null) return []
  return usesIn(script)
    .filter(use => use.module !== null && module.test(use.module) && names.includes(use.name) && use.arguments !== null)
    .map(use => ({ file: file.path, line: file.source().at(use.node.from).line }))
}

/** Commands stand in scripts, workflows and manifests: files without a grammar here. A backslash joins two lines. */
function commandsIn(file: CodeFile, pattern: RegExp): readonly WiringSite[] {
  const joined = (text: string) => text.replace(/\\\r?\n/g, joint => ' '.repeat(joint.length))
  if (file.language.kind !== 'other' || !pattern.test(joined(file.text))) return []
  const found = pattern.exec(joined(file.source().code))
  return found === null ? [] : [{ file: file.path, line: file.source().at(found.index).line }]
}
