import { rawText, type Untrusted } from './text.ts'

/** Names that people give to one and the same environment. Sentry keeps every spelling apart. */
const sameMeaning: readonly (readonly string[])[] = [
  ['production', 'prod', 'prd', 'live'],
  ['staging', 'stage', 'stg', 'preproduction', 'preprod'],
  ['development', 'develop', 'dev', 'local'],
  ['testing', 'test', 'qa'],
]

/** Of the others, those that may well be meant by `name` and are not it: another case, or another word for the same. */
export function twinsOf(name: Untrusted, others: readonly Untrusted[]): readonly Untrusted[] {
  return others.filter(other => rawText(other) !== rawText(name) && meaningOf(other) === meaningOf(name))
}

/** Each name once. */
export function distinctNames(names: readonly Untrusted[]): readonly Untrusted[] {
  return [...new Map(names.map(name => [rawText(name), name])).values()]
}

function meaningOf(name: Untrusted): string {
  const bare = rawText(name).trim().toLowerCase()
  return sameMeaning.find(words => words.includes(bare))?.[0] ?? bare
}
