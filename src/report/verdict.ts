import { counted } from '../core/counted.ts'
import { code, type Prose, prose } from '../core/prose.ts'
import type { ModeReport, Report } from '../core/report.ts'
import type { Status } from '../core/status.ts'
import { risksOf } from './lines.ts'

/** A mark that is readable without colour, too. */
export const statusMark: Record<Status, string> = { PASS: '✅', PARTIAL: '⚠️', FAIL: '❌' }

/** The verdict in a sentence: what stands in the way, and what was fine. */
export function verdict(report: Report): Prose {
  if (report.errors.length > 0)
    return prose`${counted(report.errors.length, 'input is', 'inputs are')} not usable; nothing was run.`
  const results = report.modes.flatMap(mode => mode.results)
  const blocking = results.filter(result => result.status === 'FAIL').length
  const open = results.filter(result => result.status === 'PARTIAL').length
  const fine = results.filter(result => result.status === 'PASS').length
  const parts = [
    ...(blocking > 0 ? [counted(blocking, 'finding blocks', 'findings block')] : []),
    ...(open > 0 ? [counted(open, 'finding needs attention', 'findings need attention')] : []),
    counted(fine, 'check passed', 'checks passed'),
  ]
  return prose`${parts}.`
}

/** The same for one mode, for lists of modes. */
export function modeVerdict(mode: ModeReport): Prose {
  const risks = risksOf(mode).length
  return risks === 0 ? prose`nothing to do` : counted(risks, 'risk', 'risks')
}

/** Release and environment a report is about, where they are known. */
export function subject(report: Report): Prose {
  const { org, project, environment, release } = report.target
  const parts = [
    ...(org ? [prose`organization ${code(org)}`] : []),
    ...(project ? [prose`project ${code(project)}`] : []),
    ...(release ? [prose`release ${release}`] : []),
    ...(environment ? [prose`environment ${environment}`] : []),
  ]
  return prose`${parts}`
}
