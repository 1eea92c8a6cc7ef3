import type { ReadySentryCli } from '../../src/sources/sentry-cli/sentry-cli.ts'

/** A sentry-cli from PATH that gets through; `parts` say what is different. */
export function ready(parts: Partial<ReadySentryCli> = {}): ReadySentryCli {
  return {
    kind: 'ready',
    from: 'search-path',
    version: '3.8.0',
    isPinned: false,
    server: { kind: 'answered', isAccepted: true, isSameServer: true },
    ...parts,
  }
}
