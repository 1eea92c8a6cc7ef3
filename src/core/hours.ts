/** From `start` up to `end`, which does not belong to it any more; both are full hours. */
export interface Window {
  readonly start: Date
  readonly end: Date
}

const hourMs = 3_600_000

/** The full hour at or before a moment. */
export function fullHour(moment: Date): Date {
  return new Date(Math.floor(moment.getTime() / hourMs) * hourMs)
}

/** The last whole hours before the one that is under way, of which not everything has arrived yet. */
export function lastHours(now: Date, hours: number): Window {
  const end = fullHour(now)
  return { start: new Date(end.getTime() - hours * hourMs), end }
}

/** So many hours that begin with `start`. */
export function windowFrom(start: Date, hours: number): Window {
  return { start, end: new Date(start.getTime() + hours * hourMs) }
}

/** How long it is, in hours. */
export function hoursIn({ start, end }: Window): number {
  return (end.getTime() - start.getTime()) / hourMs
}
