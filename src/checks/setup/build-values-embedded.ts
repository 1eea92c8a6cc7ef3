import type { Check } from '../../core/check.ts'
import { guided, instruct } from '../../core/next-command.ts'
import { attention, type Outcome, passed, skipped } from '../../core/outcome.ts'
import { code, type Prose, phrase, place, prose } from '../../core/prose.ts'
import type { RunTimeField, RunTimeValue } from '../../sources/repository/wiring/run-time-values.ts'

/**
 * What a program for the machines of users takes from the build is built into it: variables of the workflow are gone when it runs.
 */
export const buildValuesEmbedded: Check<{ runTimeValues: readonly RunTimeValue[]; startsForUsers: number }> = {
  id: 'setup/build-values-embedded',
  title: 'What the build sets is built in',
  need: 'required',
  judge({ runTimeValues, startsForUsers }) {
    if (startsForUsers === 0) return skipped(prose`No native program for the machines of users starts an SDK here.`)
    if (runTimeValues.length > 0) return runTimeValues.map(finding)
    return passed(prose`Nothing that a build sets is only read when the program runs.`)
  },
}

const names: Record<RunTimeField, string> = { dsn: 'DSN', environment: 'environment', release: 'release' }

function finding({ profile, field, variable, at, readBy, setAt, fallback }: RunTimeValue): Outcome {
  const reads = readBy === 'program' ? prose`${code(variable)} is read` : prose`The SDK reads ${code(variable)}`
  const set = setAt === null ? prose`nothing sets it there` : prose`the build sets it (${place(setAt)})`
  return attention({
    evidence: prose`${reads} when the program runs on the machine of a user, and ${set}.`,
    risk: consequence(field, fallback),
    next: guided(
      profile.guides['release and environment'],
      instruct(
        prose`Read it while compiling: ${code(`option_env!("${variable}")`)}; a variable at run time may still go first.`,
      ),
    ),
    at,
  })
}

function consequence(field: RunTimeField, fallback: RunTimeValue['fallback']): Prose {
  if (field === 'dsn') return prose`Shipped copies have no DSN: nothing is reported.`
  if (fallback === null) return prose`Events of shipped copies have no ${phrase(names[field])}.`
  return prose`Events of shipped copies have the ${phrase(names[field])} ${code(fallback)} instead.`
}
