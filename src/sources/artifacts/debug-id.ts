const uuid = /^([0-9a-f]{8})-?([0-9a-f]{4})-?([0-9a-f]{4})-?([0-9a-f]{4})-?([0-9a-f]{12})(?![0-9a-f-])/i

/** The debug ID that a text begins with, as Sentry compares them: a UUID in lower case, with hyphens; `null` where it begins otherwise. */
export function debugIdIn(text: string): string | null {
  const parts = uuid.exec(text)
  return parts?.slice(1).join('-').toLowerCase() ?? null
}
