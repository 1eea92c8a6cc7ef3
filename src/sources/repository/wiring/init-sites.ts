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

/** A file is only parsed where its text holds what the form looks for. */
function nodesOf(file: CodeFile, form: InitForm): readonly SyntaxNode[] {
  switch (form.language) {
    case 'javascript': {
      const script = file.text.includes(form.name) ? file.script() : null
      if (script === null) return []
      return usesIn(script)
        .filter(
          use =>
            use.module !== null && form.module.test(use.module) && use.name === form.name && use.arguments !== null,
        )
        .map(use => use.node)
    }
    case 'python': {
      const python = file.text.includes(form.module) ? file.python() : null
      if (python === null) return []
      return pythonCallsIn(python)
        .filter(call => call.name === `${form.module}.${form.name}`)
        .map(call => call.node)
    }
    case 'rust': {
      const rust = mentionsPath(file.text, form.path) ? file.rust() : null
      return rust === null
        ? []
        : rustCallsIn(rust)
            .filter(call => call.path === form.path)
            .map(call => call.node)
    }
  }
}

/** A path may be written in parts (`use sentry::init`), so each part is looked for by itself. */
function mentionsPath(text: string, path: string): boolean {
  return path.split('::').every(part => new RegExp(`\\b${part}\\b`).test(text))
}
