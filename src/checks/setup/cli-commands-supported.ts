import type { Check } from '../../core/check.ts'
import { counted } from '../../core/counted.ts'
import { instruct } from '../../core/next-command.ts'
import { failed, passed, skipped } from '../../core/outcome.ts'
import { code, prose } from '../../core/prose.ts'
import type { EndedCommand } from '../../sources/repository/wiring/cli-commands.ts'
import type { LookedAt } from '../../sources/repository/wiring/looked-at.ts'

/** Commands of sentry-cli are such that the version which runs them knows. */
export const cliCommandsSupported: Check<{ cliCommands: LookedAt<EndedCommand> }> = {
  id: 'setup/cli-commands-supported',
  title: 'sentry-cli knows the commands that it is given',
  need: 'required',
  judge({ cliCommands: { count, found } }) {
    if (count === 0) return skipped(prose`No call of sentry-cli is known to get version 3.`)
    if (found.length === 0) return passed(prose`Version 3 of sentry-cli knows ${counted(count, 'call', 'calls')}.`)
    return found.map(({ command, instead, at }) =>
      failed({
        evidence: prose`${code(command)} is not in sentry-cli 3, which runs here.`,
        risk: prose`The command ends with an error, and nothing is uploaded.`,
        next: [instruct(prose`Use ${code(instead)}, or pin a version of sentry-cli below 3.`)],
        at,
      }),
    )
  },
}
