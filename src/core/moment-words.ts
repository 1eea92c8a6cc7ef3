import { type Code, code } from './prose.ts'

/** A point in time to the minute, the same for every reader: `2026-11-22 09:05 UTC`. */
export function momentWords(moment: Date): Code {
  return code(`${moment.toISOString().slice(0, -8).replace('T', ' ')} UTC`)
}
