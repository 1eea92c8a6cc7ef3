import type { Asked } from '../core/asked.ts'
import type { Request } from './request.ts'

/** What the inputs say about what to look at. */
export function askedIn(request: Request): Asked {
  return {
    release: request.release ?? null,
    dist: request.dist ?? null,
    environment: request.environment ?? null,
    baselineRelease: request['baseline-release'] ?? null,
    phase: request.phase,
    artifacts: request.artifacts,
    waitMinutes: request['wait-minutes'],
    limits: {
      maxUnresolved: request['max-unresolved'],
      maxNewIssues: request['max-new-issues'],
      minCrashFree: request['min-crash-free'] ?? null,
      maxCrashFreeDrop: request['max-crash-free-drop'],
      minSample: request['min-sample'],
    },
  }
}
