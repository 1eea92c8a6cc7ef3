import type { Asked, Limits } from '../../src/core/asked.ts'

/** The defaults of the inputs. */
export const limits: Limits = {
  maxUnresolved: 0,
  maxNewIssues: 0,
  minCrashFree: null,
  maxCrashFreeDrop: 0.5,
  minSample: 200,
}

/** What a run without any of these inputs is asked to look at. */
export function asked(parts: Partial<Asked> = {}): Asked {
  return {
    release: null,
    dist: null,
    environment: null,
    baselineRelease: null,
    phase: 'auto',
    artifacts: [],
    waitMinutes: 0,
    limits,
    ...parts,
  }
}
