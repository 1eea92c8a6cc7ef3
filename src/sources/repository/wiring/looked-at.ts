/** What a rule found, and of how many things it could tell. Nothing looked at is not the same as nothing found. */
export interface LookedAt<Found> {
  readonly count: number
  readonly found: readonly Found[]
}

/** Each thing judged: what is `null` does not concern the rule, a list holds what was found of it. */
export function lookedAt<Thing, Found>(
  things: readonly Thing[],
  judge: (thing: Thing) => readonly Found[] | null,
): LookedAt<Found> {
  const judged = things.map(judge).filter(found => found !== null)
  return { count: judged.length, found: judged.flat() }
}
