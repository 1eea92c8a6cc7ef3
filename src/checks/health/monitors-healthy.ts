import { anotherLook } from '../../core/another-look.ts'
import type { Check } from '../../core/check.ts'
import { counted } from '../../core/counted.ts'
import { instruct, rerun } from '../../core/next-command.ts'
import { attention, inconclusive, passed, skipped } from '../../core/outcome.ts'
import { code, type Prose, prose } from '../../core/prose.ts'
import { type Told, toldAbove } from '../../core/told.ts'
import { unanswered } from '../../core/unanswered.ts'
import type { Monitor, MonitorState } from '../../sources/sentry/monitors.ts'
import type { Listing } from '../../sources/sentry/paging.ts'

export interface MonitorFacts {
  readonly monitors: Told<Listing<Monitor>>
}

/** No cron monitor that is switched on and not muted failed, was missed or took too long at its last run. */
export const monitorsHealthy: Check<MonitorFacts> = {
  id: 'health/monitors-healthy',
  title: 'No cron monitor is in error',
  need: 'optional',
  judge({ monitors }) {
    if (monitors === null) return skipped(toldAbove)
    if (monitors.kind === 'unseen') {
      if (monitors.cause === 'unsupported') return skipped(prose`This server has no cron monitors.`, newer)
      if (monitors.detail?.kind === 'missing-scope')
        return skipped(
          prose`The token may not see cron monitors.`,
          prose`With ${code('org:read')} cron monitors would be looked at, too.`,
        )
      return unanswered(monitors, prose`It is not known whether cron monitors are in error.`, anotherLook(monitors))
    }
    const { rows, cut, dropped } = monitors.value
    const failing = rows.filter(monitor => failingIn(monitor).length > 0)
    if (failing.length > 0) {
      return attention({
        evidence: prose`${counted(failing.length, 'cron monitor', 'cron monitors')} of ${rows.length} in error: ${failing.slice(0, named).map(wordsFor)}.`,
        risk: prose`A scheduled job failed, did not start, or did not end in time.`,
        next: [instruct(prose`Look at the last runs of the job, then at its monitor in Sentry, Crons.`)],
      })
    }
    if (cut !== null || dropped > 0)
      return inconclusive({
        cause: cut?.cause ?? 'truncated',
        risk: prose`None of the ${rows.length} cron monitors that were read is in error; there are more.`,
        next: [again],
      })
    return rows.length === 0 ? skipped(prose`The project has no cron monitors here.`) : passed(fine(rows))
  },
}

const named = 10
const again = rerun('prod-health', '--require-host-network')
const newer = prose`Newer versions of Sentry have cron monitors, which watch scheduled jobs.`

function failingIn({ disabled, states }: Monitor): readonly MonitorState[] {
  return disabled ? [] : states.filter(({ failing, muted }) => failing && !muted)
}

function wordsFor(monitor: Monitor): Prose {
  const environments = failingIn(monitor).map(({ environment }) => code(environment))
  return prose`${code(monitor.slug)} (${environments})`
}

/** What was not judged is said. */
function fine(rows: readonly Monitor[]): Prose {
  const silenced = rows.filter(({ disabled, states }) => disabled || states.some(({ muted }) => muted)).length
  const all = counted(rows.length, 'cron monitor', 'cron monitors')
  return silenced > 0
    ? prose`${all}, none in error; ${silenced} switched off or muted, which were left out.`
    : prose`${all}, none in error.`
}
