import { setTimeout } from 'node:timers/promises'

/** Waits `ms` milliseconds of real time, without keeping a process alive whose server is closed. */
export const pause = (ms: number): Promise<void> => setTimeout(ms, undefined, { ref: false })
