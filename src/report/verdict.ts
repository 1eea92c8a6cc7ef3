import type { CheckResult } from '../core/check.ts'
import { figure } from '../core/figures.ts'
import { code, Prose, phrase, prose } from '../core/prose.ts'
import type { ModeReport, Report } from '../core/report.ts'
import type { Status } from '../core/status.ts'
import { shownModes } from './shown.ts'
import { tally } from './tally.ts'

/** A mark that is readable without colour, too. */
export const statusMark: Record<Status, string> = { PASS: '✅', PARTIAL: '⚠️', FAIL: '❌' }

/**
 * The verdict in a sentence: the finding that the run puts first, what blocks by its name, and how much else there is of what is
 * shown.
 */
export function verdict(report: Report): Prose {
  if (report.errors.length > 0)
    return prose`${tally(report.errors.length, 'input is', 'inputs are')} not usable; nothing was run.`
  const results = shownModes(report).flatMap(mode => mode.results)
  const headline = report.modes.findLast(mode => mode.headline !== undefined)?.headline
  return prose`${joined([...(headline ? [headline] : []), ...blockersOf(results), ...openAndFine(results)])}.`
}

/** The finding of a mode and how much it leaves to do, for lists of modes. */
export function modeVerdict(mode: ModeReport): Prose {
  const counts = countsOf(mode.results)
  const toDo =
    counts.length > 0 ? prose`${counts}` : phrase(mode.status === 'PASS' ? 'nothing to do' : 'nothing was seen')
  return mode.headline ? joined([mode.headline, toDo]) : toDo
}

/** `2 findings block, 1 needs attention`; nothing where nothing is to be done. */
function countsOf(results: readonly CheckResult[]): readonly Prose[] {
  const blocking = having(results, 'FAIL').length
  const open = having(results, 'PARTIAL').length
  const attention = blocking > 0 ? tally(open, 'needs attention', 'need attention') : openFindings(open)
  return [
    ...(blocking > 0 ? [tally(blocking, 'finding blocks', 'findings block')] : []),
    ...(open > 0 ? [attention] : []),
  ]
}

function openFindings(count: number): Prose {
  return tally(count, 'finding needs attention', 'findings need attention')
}

/** `failed: “The server accepts the token” and 2 more`; nothing where nothing blocks. */
function blockersOf(results: readonly CheckResult[]): readonly Prose[] {
  const [first, ...others] = having(results, 'FAIL')
  if (first === undefined) return []
  const more = others.length > 0 ? prose` and ${figure(others.length)} more` : prose``
  return [prose`failed: “${phrase(first.title)}”${more}`]
}

/** What passed is of interest where nothing failed. */
function openAndFine(results: readonly CheckResult[]): readonly Prose[] {
  const open = having(results, 'PARTIAL').length
  const attention = open > 0 ? [openFindings(open)] : []
  if (having(results, 'FAIL').length > 0) return attention
  const fine = having(results, 'PASS').length
  const counts = [...attention, ...(fine > 0 ? [tally(fine, 'check passed', 'checks passed')] : [])]
  return [counts.length > 0 ? prose`${counts}` : prose`nothing was seen`]
}

function having(results: readonly CheckResult[], status: Status): readonly CheckResult[] {
  return results.filter(result => result.status === status)
}

function joined(clauses: readonly Prose[]): Prose {
  return new Prose(clauses.flatMap((clause, index) => (index === 0 ? [clause] : ['; ', clause])))
}

/** What a report is about, `null` where nothing of it is known. */
export function subject(report: Report): Prose | null {
  const { org, project, environment, release } = report.target
  const parts = [
    ...(org ? [prose`organization ${code(org)}`] : []),
    ...(project ? [prose`project ${code(project)}`] : []),
    ...(release ? [prose`release ${release}`] : []),
    ...(environment ? [prose`environment ${environment}`] : []),
  ]
  return parts.length > 0 ? prose`${parts}` : null
}
