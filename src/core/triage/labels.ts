import type { Issue } from '../issue.ts'
import { type Prose, phrase, prose } from '../prose.ts'
import { rawText } from '../text.ts'
import type { NoiseLabel } from '../triage.ts'

const lookedAt = 1_000

const extensionAddress = /\b(?:chrome|moz|safari|safari-web|ms-browser)-extension:\/\//i

/** Signs in titles that leave no doubt. What is only likely has no place here. */
const titles: readonly (readonly [NoiseLabel, RegExp])[] = [
  ['browser extension', extensionAddress],
  ['ResizeObserver', /^(?:\w{1,20}: )?ResizeObserver loop (?:limit exceeded|completed with undelivered notifications)/],
  [
    'chunk load',
    /^ChunkLoadError\b|\bLoading (?:CSS )?chunk [\w-]{1,100} failed|\b(?:failed to fetch|error loading) dynamically imported module\b|\bImporting a module script failed\b/i,
  ],
  ['script of another origin', /^(?:Error: )?Script error\.?$/],
  // Scanners of links in e-mails run pages in an embedded browser whose own calls fail like this.
  ['link scanner', /\bObject Not Found Matching Id:\d{1,10}, MethodName:\w{1,40}, ParamCount:\d{1,4}/],
]

const meanings: Record<NoiseLabel, string> = {
  'browser extension': 'the code is an extension of the browser, not yours',
  ResizeObserver: 'browsers report it where nothing is broken',
  'chunk load': 'often a page from before a deploy that asks for files which are gone',
  'script of another origin': 'browsers hide what failed in a script of another origin',
  'link scanner': 'a scanner of links in e-mails, not a person',
}

/** What an issue certainly is, by its title and culprit, and the file of its newest frame where that is known. */
export function labelsOf(
  { title, culprit }: Pick<Issue, 'title' | 'culprit'>,
  file?: string | null,
): readonly NoiseLabel[] {
  const text = rawText(title).slice(0, lookedAt)
  const places = [culprit === null ? '' : rawText(culprit).slice(0, lookedAt), file?.slice(0, lookedAt) ?? '']
  return titles
    .filter(
      ([label, sign]) =>
        sign.test(text) || (label === 'browser extension' && places.some(place => extensionAddress.test(place))),
    )
    .map(([label]) => label)
}

/** What a label means, and what it does not. */
export function labelWords(label: NoiseLabel): Prose {
  return prose`Label ${phrase(label)}: ${phrase(meanings[label])}. It changes nothing about the rank.`
}
