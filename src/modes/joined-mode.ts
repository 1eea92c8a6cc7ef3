import type { ModeName } from '../core/mode.ts'
import type { ModeReport } from '../core/report.ts'
import { type Status, worst } from '../core/status.ts'
import type { Mode } from './mode.ts'

/**
 * Several looks under one name, each with facts of its own, so that what one of them cannot see takes nothing from the others:
 * what the repository says is reported also where the server is not reached (R5).
 */
export function joinedMode(name: ModeName, looks: readonly Mode[]): Mode {
  return {
    name,
    sendsTestEvent: looks.some(look => look.sendsTestEvent),
    examine: async (from, policy) => together(name, await Promise.all(looks.map(look => look.examine(from, policy)))),
    unseen: (...end) =>
      together(
        name,
        looks.map(look => look.unseen(...end)),
      ),
  }
}

function together(name: ModeName, reports: readonly ModeReport[]): ModeReport {
  const results = reports.flatMap(report => report.results)
  const statuses = results.map(({ status }) => status).filter((status): status is Status => status !== null)
  return { ...Object.assign({}, ...reports), mode: name, results, status: worst(statuses) }
}
