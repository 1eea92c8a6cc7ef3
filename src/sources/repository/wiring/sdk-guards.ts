import type { SyntaxNode } from '@lezer/common'
import type { Location } from '../../../core/location.ts'
import type { Profile } from '../../../core/profile.ts'
import { resultOf } from '../code/rust/results.ts'
import type { RustFile } from '../code/rust/rust-file.ts'
import { textOf } from '../code/source.ts'
import { childrenOf, enclosing } from '../code/syntax-nodes.ts'
import type { InitSite } from './init-sites.ts'
import type { WiredPackage } from './packages.ts'

/** What becomes of the guard of an SDK: `dropped` at once, `short-lived` with a block that does nothing more. */
export interface SdkGuard {
  readonly profile: Profile
  readonly fate: 'kept' | 'dropped' | 'short-lived'
  readonly at: Required<Location>
}

/** The guards of all starts whose form gives one, each place once. */
export function sdkGuards(packages: readonly WiredPackage[]): readonly SdkGuard[] {
  const found = packages
    .filter(({ profile }) => profile.init.some(form => form.language === 'rust' && form.gives === 'guard'))
    .flatMap(({ profile, init }) => init.flatMap(site => guardAt(site, profile)))
  return [...new Map(found.map(guard => [`${guard.at.file} ${guard.at.line} ${guard.at.column}`, guard])).values()]
}

function guardAt({ file, node, at }: InitSite, profile: Profile): readonly SdkGuard[] {
  const rust = file.rust()
  if (rust === null) return []
  const result = resultOf(rust, node)
  if (result.kind === 'dropped') return [{ profile, at, fate: 'dropped' }]
  const endsAtOnce = result.kind === 'named' && nothingRunsAfter(rust, node, result.name)
  return [{ profile, at, fate: endsAtOnce ? 'short-lived' : 'kept' }]
}

const logging = /^(?:\w+::)*(?:trace|debug|info|warn|error|log|e?println?|dbg)$/

/** The block that holds the guard ends without naming it again, and without doing anything but writing to a log. */
function nothingRunsAfter(rust: RustFile, init: SyntaxNode, name: string): boolean {
  const declaration = enclosing(init, new Set(['LetDeclaration']))
  const block = declaration?.parent
  if (!declaration || block?.name !== 'Block' || isBodyOfMain(rust, block)) return false
  return childrenOf(block)
    .filter(({ from, name: kind }) => from > declaration.from && kind !== '}')
    .every(statement => isIdle(rust, statement, name))
}

function isBodyOfMain(rust: RustFile, block: SyntaxNode): boolean {
  const name = block.parent?.name === 'FunctionItem' ? block.parent.getChild('BoundIdentifier') : null
  return name !== null && name !== undefined && textOf(rust, name) === 'main'
}

function isIdle(rust: RustFile, statement: SyntaxNode, name: string): boolean {
  const written = textOf(rust, statement).replace(/;$/, '').trim()
  if (/^(?:Ok\(\(\)\)|\(\)|true|false)$/.test(written)) return true
  const expression = statement.name === 'ExpressionStatement' ? statement.firstChild : statement
  const macro = expression?.name === 'MacroInvocation' ? expression.firstChild : null
  return macro !== null && logging.test(textOf(rust, macro)) && !written.includes(name)
}
