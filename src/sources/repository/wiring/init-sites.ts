import type { SyntaxNode } from '@lezer/common'
import type { Location } from '../../../core/location.ts'
import type { InitForm } from '../../../core/profile.ts'
import { usesIn } from '../code/javascript/uses.ts'
import { callsIn as pythonCallsIn } from '../code/python/calls.ts'
import { callsIn as rustCallsIn } from '../code/rust/calls.ts'
import { locationIn } from '../code/source.ts'
import type { CodeFile } from './code-base.ts'

/** A place where an SDK starts. */
export interface InitSite {
  readonly file: CodeFile
  readonly node: SyntaxNode
  readonly at: Required<Location>
}

/** The places in a file that start the SDK in one of these forms. */
export function initSitesIn(file: CodeFile, forms: readonly InitForm[]): readonly InitSite[] {
  return forms
    .flatMap(form => nodesOf(file, form))
    .map(node => ({ file, node, at: locationIn(file.source(), node.from) }))
}

/** Whether the text of a file holds what the form looks for: only then it is parsed. */
export function mayStart({ text }: Pick<CodeFile, 'text'>, form: InitForm): boolean {
  switch (form.language) {
    case 'javascript':
      return text.includes(form.name)
    case 'python':
      return text.includes(form.module)
    case 'rust':
      // A path may be written in parts (`use sentry::init`), so each part is looked for by itself.
      return form.path.split('::').every(part => new RegExp(`\\b${part}\\b`).test(text))
  }
}

function nodesOf(file: CodeFile, form: InitForm): readonly SyntaxNode[] {
  if (!mayStart(file, form)) return []
  switch (form.language) {
    case 'javascript': {
      const script = file.script()
      if (script === null) return []
      return usesIn(script)
        .filter(
          use =>
            use.module !== null && form.module.test(use.module) && use.name === form.name && use.arguments !== null,
        )
        .map(use => use.node)
    }
    case 'python': {
      const python = file.python()
      if (python === null) return []
      return pythonCallsIn(python)
        .filter(call => call.name === `${form.module}.${form.name}`)
        .map(call => call.node)
    }
    case 'rust': {
      const rust = file.rust()
      return rust === null
        ? []
        : rustCallsIn(rust)
            .filter(call => call.path === form.path)
            .map(call => call.node)
    }
  }
}
