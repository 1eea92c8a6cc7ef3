import type { Random } from '../ports.ts'

/** Chance as the runtime gives it; good for spreading retries, not for secrets. */
export const systemRandom: Random = { fraction: () => Math.random() }
