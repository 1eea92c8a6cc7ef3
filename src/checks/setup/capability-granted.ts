import type { Check } from '../../core/check.ts'
import { guided, instruct } from '../../core/next-command.ts'
import { attention, failed, inconclusive, type Outcome, passed, skipped } from '../../core/outcome.ts'
import { code, phrase, place, prose } from '../../core/prose.ts'
import type { GrantedPermissions } from '../../sources/repository/wiring/granted-permissions.ts'

/** Every window that is known may hand events and breadcrumbs to the plugin: https://v2.tauri.app/security/capabilities/ */
export const capabilityGranted: Check<{ granted: readonly GrantedPermissions[] }> = {
  id: 'setup/capability-granted',
  title: 'The web view may send to the plugin',
  need: 'required',
  judge({ granted }) {
    return granted.length > 0
      ? granted.flatMap(judgeApplication)
      : skipped(prose`No web view here sends through a plugin.`)
  },
}

function judgeApplication(application: GrantedPermissions): readonly Outcome[] {
  const { profile, registered, wanted, grantedAt, windows, mayBeElsewhere } = application
  const next = guided(
    profile.guides.capabilities,
    instruct(prose`Add ${code(wanted)} to the permissions of a capability that names every window that should report.`),
  )
  if (grantedAt === null && mayBeElsewhere) {
    const risk = prose`Whether a capability grants ${code(wanted)} is decided in a permission set or at run time.`
    return [inconclusive({ cause: 'too-little-data', risk, next, at: registered })]
  }
  if (grantedAt === null) {
    return [
      failed({
        evidence: prose`The plugin is registered, and no capability grants ${code(wanted)}.`,
        risk: prose`Tauri refuses what the web view hands to the plugin: its errors never reach Sentry.`,
        next,
        at: registered,
      }),
    ]
  }
  const lacking = windows.filter(({ lacks }) => lacks.length > 0)
  if (lacking.length === 0) {
    const known = windows.length === 0 ? prose`` : prose`, to ${windows.map(({ label }) => code(label))}`
    return [passed(prose`Granted at ${place(grantedAt)}${known}.`)]
  }
  return lacking.map(({ label, lacks, at }) =>
    attention({
      evidence: prose`The window ${code(label)} may not send ${lacks.map(kind => phrase(kind))} to the plugin; a capability grants that to others (${place(grantedAt)}).`,
      risk: lacks.includes('events')
        ? prose`Errors in this window never reach Sentry.`
        : prose`Events lack what led to them in this window.`,
      next,
      at,
    }),
  )
}
