import type { Check } from '../../core/check.ts'
import { counted } from '../../core/counted.ts'
import { framesProve, type ReleaseFrames } from '../../core/frames.ts'
import { carriedWords, knownWords } from '../../core/lookup-words.ts'
import { momentWords } from '../../core/moment-words.ts'
import { instruct, rerun } from '../../core/next-command.ts'
import { attention, failed, inconclusive, type Outcome, passed, skipped } from '../../core/outcome.ts'
import { code, type Prose, phrase, prose, sentences } from '../../core/prose.ts'
import { breakdownWords } from '../../core/sentry-cli-words.ts'
import { isLibrary } from '../../core/symbolication-libraries.ts'
import type { SymbolicationNeed } from '../../core/symbolication-need.ts'
import type { NativeLookups, OutputUploads, ReleaseUploads } from '../../core/symbolication-uploads.ts'
import { unanswered } from '../../core/unanswered.ts'
import type { Artifacts } from '../../sources/artifacts.ts'

interface Facts {
  readonly need: SymbolicationNeed
  readonly artifacts: Pick<Artifacts, 'limits'> | null
  readonly outputUploads: Pick<OutputUploads, 'natives'> | null
  readonly releaseUploads: Pick<ReleaseUploads, 'newestDebugFile'> | null
  readonly frames: ReleaseFrames
}

const again = rerun('release-gate', '--require-host-network')

/** Sentry has the debug files of what was built; it ties none to a release: https://docs.sentry.io/platforms/native/data-management/debug-files/ */
export const debugFilesUploaded: Check<Facts> = {
  id: 'symbolication/debug-files-uploaded',
  title: 'Debug files are uploaded',
  need: 'optional',
  judge({ need, artifacts, outputUploads, releaseUploads, frames }) {
    if (need.kind === 'unknown') return skipped(prose`Whether they are needed is not known, which is reported above.`)
    if (need.kind === 'not-needed' || !need.uploads.includes('debug files'))
      return skipped(prose`Stack traces need no debug files.`)
    if (artifacts !== null && outputUploads !== null) return judgeOutput(artifacts, outputUploads.natives)
    if (framesProve(frames, 'natives')) return passed(prose`Events of the release show that they are.`)
    return releaseUploads === null ? skipped(prose`Nothing was asked for.`) : judgeNewest(releaseUploads)
  },
}

const risk = prose`Stack traces of this build are bare addresses, and no other build has the files that would repair them.`
const unknown = prose`It is not known whether Sentry has the debug files of this build.`
const unread = sentences(unknown, prose`The built output was not read whole, and what was read holds no debug ID.`)
const upload = instruct(
  prose`Upload them in the job that builds, before anything is stripped: ${code('sentry-cli debug-files upload')}, for the organization and project that are looked at here.`,
)
const ownOnly = instruct(
  prose`Name with ${code('artifacts')} your own programs and libraries; libraries of others are not to be had from this build.`,
)
const giveArtifacts = instruct(
  prose`Name the built programs with ${code('artifacts')}: their debug IDs are exact. sentry-cli has to be there to read them.`,
)

function judgeOutput({ limits }: Pick<Artifacts, 'limits'>, natives: NativeLookups): Outcome {
  const { read, total, known, unknown: missing, withoutSymbols, unseen, sentryCli } = natives
  const isWhole = limits.length === 0
  if (read === 0 && !isWhole) return inconclusive({ cause: 'truncated', risk: unread, next: [] })
  if (read === 0)
    return failed({
      evidence: prose`The built output holds no program, library or debug file.`,
      risk: unknown,
      next: [ownOnly],
    })
  const isDecisive = missing.some(id => !isLibrary(id)) || (known === 0 && unseen.length === 0 && isWhole)
  if (missing.length > 0 && isDecisive)
    return failed({
      evidence: prose`${knownWords(natives)}. It does not know ${carriedWords(missing)}.`,
      risk,
      next: [upload, ownOnly],
    })
  if (sentryCli !== 'used')
    return inconclusive({
      cause: 'too-little-data',
      risk: sentences(unknown, unreadWords(sentryCli)),
      next: [instruct(prose`${code('sentry-cli: download')} fetches a verified one through npm.`)],
    })
  if (total === 0 && !isWhole) return inconclusive({ cause: 'truncated', risk: unread, next: [] })
  if (total === 0)
    return failed({
      evidence: prose`None of ${counted(read, 'native file', 'native files')} has a debug ID.`,
      risk,
      next: [instruct(prose`Let the linker write one: ${code('-Wl,--build-id')} for ELF, a PDB for Windows.`)],
    })
  const [end] = unseen
  if (end) return unanswered(end, unknown, again)
  if (missing.length > 0)
    return attention({
      evidence: prose`${knownWords(natives)}. It does not know ${carriedWords(missing)}, by their names libraries.`,
      risk: prose`Frames in them are bare addresses, which matters where they are your own.`,
      next: [upload, ownOnly],
    })
  if (withoutSymbols.length > 0)
    return attention({
      evidence: prose`${knownWords(natives)}; what it has for ${carriedWords(withoutSymbols)} holds no symbols.`,
      risk: prose`Frames in them have neither function nor line.`,
      next: [upload],
    })
  return passed(prose`${knownWords(natives)}.`, stripped(natives))
}

function stripped({ withoutId }: NativeLookups): Prose | undefined {
  return withoutId > 0
    ? prose`${counted(withoutId, 'native file has', 'native files have')} no debug ID; frames in them cannot be symbolicated.`
    : undefined
}

function unreadWords(state: Exclude<NativeLookups['sentryCli'], 'used'>): Prose {
  if (state === 'not-there') return prose`There is no sentry-cli that could read native files.`
  if (state === 'altered') return prose`The sentry-cli that was found is not genuine and was not run.`
  return prose`sentry-cli did not read a native file: ${phrase(breakdownWords[state])}.`
}

function judgeNewest({ newestDebugFile }: Pick<ReleaseUploads, 'newestDebugFile'>): Outcome {
  if (newestDebugFile.kind === 'unseen') return unanswered(newestDebugFile, unknown, giveArtifacts)
  return attention({
    evidence:
      newestDebugFile.value === null
        ? prose`The project has no dated debug file.`
        : prose`The newest debug file of the project is of ${momentWords(newestDebugFile.value)}; Sentry ties none to a release.`,
    risk: unknown,
    next: [giveArtifacts, upload],
  })
}
