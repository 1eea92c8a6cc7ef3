/** The modes a user can ask for. `all` and `verify-loop` are plans over the other five. */
export const modeNames = [
  'setup-preflight',
  'local-smoke',
  'release-gate',
  'prod-health',
  'issue-triage',
  'verify-loop',
  'all',
] as const

export type ModeName = (typeof modeNames)[number]
