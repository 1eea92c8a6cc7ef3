import type { Check } from '../../core/check.ts'
import { counted } from '../../core/counted.ts'
import { instruct } from '../../core/next-command.ts'
import { failed, inconclusive, type Outcome, passed, skipped } from '../../core/outcome.ts'
import { code, type Prose, prose } from '../../core/prose.ts'
import type { SymbolicationNeed } from '../../core/symbolication-need.ts'
import type { ArtifactLimit, Artifacts } from '../../sources/artifacts.ts'

/** The built output that was named is there, and was read whole. */
export const artifactsRead: Check<{ need: SymbolicationNeed; artifacts: Artifacts | null }> = {
  id: 'symbolication/artifacts-read',
  title: 'The built output was read',
  need: 'optional',
  judge({ need, artifacts }) {
    if (artifacts === null)
      return skipped(
        prose`No built output is given.`,
        need.kind === 'needed'
          ? prose`With ${code('artifacts')} this tool compares the debug IDs of the build with what Sentry has, before anybody sees a stack trace.`
          : undefined,
      )
    if (need.kind === 'not-needed') return skipped(prose`Stack traces need no uploads.`)
    return judgeRead(artifacts)
  },
}

function judgeRead({ absent, limits, files, scripts, maps, natives }: Artifacts): readonly Outcome[] {
  const missing = absent.map(path =>
    failed({
      evidence: prose`There is nothing at ${code(path)}, which ${code('artifacts')} names.`,
      risk: prose`What was built is not compared with what Sentry has.`,
      next: [
        instruct(
          prose`Run this step after the build, and give paths that are absolute or start at the workspace; where a build plugin removes what it made, run before that.`,
        ),
      ],
    }),
  )
  const cut = limits.map(limit =>
    inconclusive({
      cause: 'truncated',
      risk: prose`The built output was not read whole: ${limitWords[limit]}.`,
      next: [instruct(prose`Name with ${code('artifacts')} only what ships.`)],
    }),
  )
  if (missing.length + cut.length > 0) return [...missing, ...cut]
  return [
    passed(
      prose`${counted(files, 'file', 'files')}: ${counted(scripts.length, 'script', 'scripts')}, ${counted(maps.length, 'source map', 'source maps')}, ${counted(natives.length, 'native file', 'native files')}.`,
    ),
  ]
}

const limitWords: Record<ArtifactLimit, Prose> = {
  files: prose`there are more than 20,000 files, folders too deep, or folders that cannot be opened`,
  'file-size': prose`a script or source map is larger than 128 MiB`,
  'total-size': prose`scripts and source maps are larger than 512 MiB together`,
  time: prose`the time for it was over`,
  marks: prose`a script or source map has more than 10,000 marks of one kind`,
  unreadable: prose`a file cannot be opened`,
}
