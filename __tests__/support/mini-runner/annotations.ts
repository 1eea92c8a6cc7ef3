import { sep } from 'node:path'
import type { CaselessMap } from './caseless-map.ts'

export type AnnotationType = 'error' | 'warning' | 'notice'

/** Where an annotation points; `file` is relative to the workspace where it lies inside. Lines and columns start at 1. */
export interface Place {
  readonly title?: string
  readonly file?: string
  readonly line?: number
  readonly endLine?: number
  readonly col?: number
  readonly endColumn?: number
}

/** One annotation as GitHub would get it. The runner masks the message only, never the title or the file. */
export interface Annotation extends Place {
  readonly type: AnnotationType
  readonly message: string
}

/**
 * The place in a command's properties, mended as the runner mends it: an end without a start becomes the start, columns
 * without a line or over several lines are dropped, and so is a range that runs backwards.
 * Behaviour: IssueCommandExtension in actions/runner, src/Runner.Worker/ActionCommandManager.cs.
 */
export function placeOf(properties: CaselessMap, workspace: string): Place {
  const title = properties.get('title')
  const file = properties.get('file')
  return {
    ...(title === undefined ? {} : { title }),
    ...(file === undefined ? {} : { file: relativeTo(workspace, file) }),
    ...span(properties),
  }
}

function span(properties: CaselessMap): Place {
  const endLine = integer(properties.get('endLine'))
  const line = integer(properties.get('line')) ?? endLine
  const endColumn = integer(properties.get('endColumn'))
  const col = integer(properties.get('col')) ?? endColumn
  const onOneLine = line !== undefined && (endLine === undefined || endLine === line)
  return { ...range('line', line, 'endLine', endLine), ...(onOneLine ? range('col', col, 'endColumn', endColumn) : {}) }
}

function range(startName: string, start: number | undefined, endName: string, end: number | undefined): Place {
  if (start === undefined) return {}
  if (end === undefined) return { [startName]: start }
  return end < start ? {} : { [startName]: start, [endName]: end }
}

function integer(text: string | undefined): number | undefined {
  return text !== undefined && /^\s*[+-]?\d{1,9}\s*$/.test(text) ? Number(text) : undefined
}

// Textual, as in the runner (src/Runner.Sdk/Util/IOUtil.cs, MakeRelative): the disk is not asked and `..` stays.
function relativeTo(folder: string, file: string): string {
  const root = folder.endsWith(sep) ? folder : folder + sep
  return file.startsWith(root) && file.length > root.length ? file.slice(root.length).replaceAll(sep, '/') : file
}
