import { join, resolve } from 'node:path'
import { fileBase } from './file-places.ts'
import type { RawInputs, Request } from './request.ts'

/** Absolute paths of the files that a run writes; `null` where none is asked for. */
export interface Destinations {
  readonly report: string | null
  readonly sarif: string | null
}

/** Where the files go: as asked for, relative to the workspace, else the working directory; in the action always a JSON report. */
export function destinations({ env, cwd, entry }: RawInputs, request: Request | undefined): Destinations {
  const base = fileBase(env, cwd)
  const asked = (path: string | undefined) => (path === undefined ? null : resolve(base, path))
  const temporary = entry === 'action' && env.RUNNER_TEMP ? join(env.RUNNER_TEMP, reportName(env.GITHUB_ACTION)) : null
  return { report: asked(request?.['report-file']) ?? temporary, sarif: asked(request?.['sarif-file']) }
}

/** GITHUB_ACTION is unique for each step of a job, so that two uses of the action keep two reports. */
function reportName(step: string | undefined): string {
  return `sentry-monitor-${(step ?? 'report').replace(/[^A-Za-z0-9_-]/g, '_').slice(0, 100)}.json`
}
