import type { Check } from '../../core/check.ts'
import { counted } from '../../core/counted.ts'
import { attention, inconclusive, type Outcome, passed } from '../../core/outcome.ts'
import { code, type Prose, phrase, place, prose, sentences } from '../../core/prose.ts'
import type { CapHit, Listing, Unread } from '../../sources/repository/repository.ts'
import type { UnparsedFile } from '../../sources/repository/wiring/unparsed-files.ts'

interface Facts {
  readonly listing: Listing
  readonly unread: readonly Unread[]
  readonly capsHit: readonly CapHit[]
  readonly unparsed: readonly UnparsedFile[]
}

/**
 * Every file that matters was read. What a checkout hides by itself (shallow, sparse, submodules, links) is said, and so is code
 * that makes no sense here: the grammar may be older than the code.
 */
export const repositoryReadWhole: Check<Facts> = {
  id: 'setup/repository-read-whole',
  title: 'Every file that matters was read',
  need: 'required',
  judge({ listing, unread, capsHit, unparsed }) {
    const problems = [...unread.map(judgeUnread), ...capsHit.map(judgeCap)]
    const notes = [...hidden(listing), ...broken(unparsed)]
    const advice = notes.length > 0 ? sentences(...notes) : undefined
    if (problems.length === 0) return passed(prose`Nothing had to be left out.`, advice)
    return advice === undefined ? problems : [...problems, passed(prose`The other files were read.`, advice)]
  },
}

const reasons: Record<Unread['why'], string> = {
  'too-large': 'is larger than what is read',
  binary: 'is binary',
  'not-regular': 'is not a regular file',
  absent: 'is listed and not there',
  unreadable: 'cannot be opened',
  malformed: 'cannot be parsed',
  'lfs-pointer': 'is a Git LFS pointer',
}

function judgeUnread({ path, why }: Unread): Outcome {
  return attention({
    evidence: prose`${code(path)} ${phrase(reasons[why])}.`,
    risk: prose`What stands in it is not part of this verdict.`,
    next: [],
    at: { file: path },
  })
}

function judgeCap({ cap, left }: CapHit): Outcome {
  const rest = left === null ? prose`An unknown number of files was` : counted(left, 'file was', 'files were')
  return inconclusive({ cause: 'truncated', risk: prose`${phrase(caps[cap])} ${rest} not looked at.`, next: [] })
}

const caps: Record<CapHit['cap'], string> = {
  'listed files': 'There are more files than are listed.',
  search: 'The search for Sentry did not finish.',
  'candidate files': 'More files mention Sentry than are read.',
  'manifest files': 'There are more manifests than are read.',
  'workflow files': 'There are more workflows than are read.',
  bytes: 'The files are larger together than what is read.',
  time: 'Reading took longer than it may.',
}

function hidden(listing: Listing): readonly Prose[] {
  return [
    ...(listing.walkedBecause === null
      ? []
      : [
          prose`${phrase(walked[listing.walkedBecause])}: files were listed by walking the folder, and nothing is known of what is tracked.`,
        ]),
    ...(listing.shallow
      ? [prose`The checkout is shallow; with ${code('fetch-depth: 0')} tags and history could be read.`]
      : []),
    ...(listing.sparse.length > 0
      ? [
          prose`${counted(listing.sparse.length, 'tracked file is', 'tracked files are')} left out by a sparse checkout.`,
        ]
      : []),
    ...(listing.links.length > 0 ? [linksLeft(listing.links)] : []),
    ...(listing.submodules.length > 0
      ? [prose`${counted(listing.submodules.length, 'submodule was', 'submodules were')} not looked into.`]
      : []),
  ]
}

function broken(unparsed: readonly UnparsedFile[]): readonly Prose[] {
  if (unparsed.length === 0) return []
  const files = unparsed.slice(0, shown).map(({ at, hidesMention }) => {
    return hidesMention ? prose`${place(at)} (the line mentions Sentry)` : prose`${place(at)}`
  })
  const more = unparsed.length > shown ? prose` and ${unparsed.length - shown} more` : prose``
  return [
    prose`${counted(unparsed.length, 'file makes', 'files make')} no sense as code from here on, so that a start may have been missed: ${files}${more}.`,
  ]
}

function linksLeft(links: Listing['links']): Prose {
  const more = links.length > shown ? prose` and ${links.length - shown} more` : prose``
  return prose`${counted(links.length, 'link was', 'links were')} not followed: ${links.slice(0, shown).map(path => code(path))}${more}.`
}

const shown = 3

const walked: Record<NonNullable<Listing['walkedBecause']>, string> = {
  'git-absent': 'git is not installed',
  'git-refused': 'git refuses this folder',
  'not-a-work-tree': 'This is not a git work tree',
  'nothing-tracked': 'git tracks nothing here',
}
