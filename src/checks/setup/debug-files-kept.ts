import type { Check } from '../../core/check.ts'
import { guided, instruct } from '../../core/next-command.ts'
import { attention, type Outcome, passed, skipped } from '../../core/outcome.ts'
import { code, type Prose, phrase, place, prose, sentences } from '../../core/prose.ts'
import type { ShippedBinary } from '../../sources/repository/wiring/shipped-binaries.ts'

/** A program that is shipped without symbols has them at Sentry: https://docs.sentry.io/cli/dif/ */
export const debugFilesKept: Check<{ binaries: readonly ShippedBinary[] }> = {
  id: 'setup/debug-files-kept',
  title: 'Symbols that are stripped are uploaded first',
  need: 'required',
  judge({ binaries }) {
    return binaries.length > 0 ? binaries.map(judgeBinary) : skipped(prose`No program here needs debug files.`)
  },
}

function judgeBinary(binary: ShippedBinary): Outcome {
  const { profile, strippedAt, uploads } = binary
  const [upload] = uploads
  if (upload !== undefined) return passed(prose`Debug files are uploaded by ${place(upload)}.`, adviceOn(binary))
  if (strippedAt === null) return passed(prose`${phrase(profile.title)}: the program keeps its symbols.`)
  return attention({
    evidence: prose`The program is built without symbols, and nothing uploads its debug files.`,
    risk: prose`Its stack traces are bare addresses, and no upload can repair that later.`,
    next: guided(
      profile.guides.symbolication,
      instruct(
        prose`Build with ${code('debug = "line-tables-only"')} and ${code('split-debuginfo = "packed"')}, and run ${code('sentry-cli debug-files upload')} in the job that builds; or do not strip.`,
      ),
    ),
    at: strippedAt,
  })
}

function adviceOn({ strippedAt, hasDebugInfo, isSplit }: ShippedBinary): Prose | undefined {
  const advice = [
    ...(hasDebugInfo
      ? []
      : [
          prose`${code('[profile.release]')} makes no debug information: with ${code('debug = "line-tables-only"')} stack traces have files and lines.`,
        ]),
    ...(strippedAt !== null && !isSplit
      ? [
          prose`${place(strippedAt)} strips what is uploaded, except on Windows: with ${code('split-debuginfo = "packed"')} the debug files stand beside the program.`,
        ]
      : []),
  ]
  return advice.length === 0 ? undefined : sentences(...advice)
}
