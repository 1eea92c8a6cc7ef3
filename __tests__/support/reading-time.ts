import type { ReadingTime } from '../../src/sources/artifacts.ts'

/** As much time as it takes. */
export const unhurried: ReadingTime = { remainingMs: () => 1, pause: async () => undefined }
