import type { Location } from '../core/location.ts'
import type { Redact } from './redact.ts'

/** What renderers need to know of the surroundings of a run. */
export interface View {
  readonly redact: Redact
  /** Address of `repo-root` at the commit that was read, on the repository's host; `null` where there is none. */
  readonly blobUrl: string | null
  /** Folder of `repo-root` below the workspace, for annotations; '' or with a closing `/`. */
  readonly workspacePrefix: string
  /** How this tool is started, for next commands. */
  readonly invocation: readonly string[]
  /** Flags of this run that another start needs, too: what to look at, and where. */
  readonly carried: readonly string[]
  /** The workflow run that could be started again; `null` outside a workflow. */
  readonly runId: string | null
  /** Address of the documentation at the version that ran. */
  readonly docsUrl: string
}

/** Address of a place in the repository, `null` where the host is unknown. */
export function placeUrl(view: View, { file, line }: Location): string | null {
  if (view.blobUrl === null) return null
  return `${view.blobUrl}/${encodedPath(file)}${line === undefined ? '' : `#L${line}`}`
}

/** A path for an address, each segment encoded on its own. A name that is not Unicode cannot be addressed and comes out altered. */
export function encodedPath(path: string): string {
  return path.toWellFormed().split('/').map(encodeURIComponent).join('/')
}

/** Address of a page of docs/, or of a section of it. */
export function docsPageUrl(view: View, page: string): string {
  return `${view.docsUrl}/${page}`
}

/** Address of the section of docs/checks.md that explains a check. GitHub drops the slash of a heading in its anchor. */
export function checkUrl(view: View, id: string): string {
  return docsPageUrl(view, `checks.md#${id.replace('/', '')}`)
}
