import type { Check } from '../../core/check.ts'
import { counted } from '../../core/counted.ts'
import { instruct } from '../../core/next-command.ts'
import { attention, passed } from '../../core/outcome.ts'
import { code, place, prose } from '../../core/prose.ts'
import type { SentryDependency } from '../../sources/repository/wiring/sentry-dependencies.ts'

const shown = 12

/** A manifest depends on Sentry. A file that only mentions the word does not count. */
export const sentryInUse: Check<{ dependencies: readonly SentryDependency[]; mentions: number }> = {
  id: 'setup/sentry-in-use',
  title: 'Sentry is in use',
  need: 'required',
  judge({ dependencies, mentions }) {
    if (dependencies.length > 0) {
      const named = dependencies.slice(0, shown).map(({ name, at }) => prose`${code(name)} (${place(at)})`)
      const more = dependencies.length > shown ? prose` and ${dependencies.length - shown} more` : prose``
      return passed(prose`${named}${more}.`)
    }
    return attention({
      evidence: prose`No manifest depends on a Sentry SDK; ${counted(mentions, 'file mentions', 'files mention')} Sentry.`,
      risk: prose`There is no wiring to check, so nothing is known about it.`,
      next: [
        instruct(prose`If this repository should report to Sentry, install an SDK: https://docs.sentry.io/platforms/`),
        instruct(prose`If the code that reports lies elsewhere, give its folder with ${code('repo-root')}.`),
      ],
    })
  },
}
