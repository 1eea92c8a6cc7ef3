import type { Check } from '../../core/check.ts'
import { counted } from '../../core/counted.ts'
import { type Outcome, passed, skipped } from '../../core/outcome.ts'
import { code, type Prose, place, prose, sentences } from '../../core/prose.ts'
import type { NotedStart, OptionNote } from '../../sources/repository/wiring/option-notes.ts'

/** The options of each start, with advice where one may not be meant for production. Never a finding: each may be right. */
export const optionsLookedOver: Check<{ notedStarts: readonly NotedStart[] }> = {
  id: 'setup/options-looked-over',
  title: 'The options of the SDK',
  need: 'optional',
  judge({ notedStarts }) {
    if (notedStarts.length === 0) return skipped(prose`No start of an SDK has options that can be read.`)
    const noted = notedStarts.filter(({ notes }) => notes.length > 0)
    const quiet = notedStarts.length - noted.length
    return [
      ...noted.slice(0, shown).map(adviseOn),
      ...(quiet > 0
        ? [passed(prose`${counted(quiet, 'start has', 'starts have')} no option that asks for a second look.`)]
        : []),
      ...(noted.length > shown
        ? [passed(prose`${counted(noted.length - shown, 'more start has', 'more starts have')} such options.`)]
        : []),
    ]
  },
}

const shown = 20

function adviseOn({ sdk, at, notes }: NotedStart): Outcome {
  const evidence = prose`${code(sdk)} starts at ${place({ file: at.file, line: at.line })}.`
  return passed(evidence, sentences(...notes.map(adviceOn)))
}

const advice: Record<OptionNote['kind'], (option: OptionNote) => Prose> = {
  'every transaction': ({ option, at }) =>
    prose`${code(option)} is 1 at ${place(at)}: every transaction counts against the quota, also in production.`,
  debug: ({ option, at }) => prose`${code(option)} is on at ${place(at)}: the SDK writes to the log in production too.`,
  'personal data': ({ option, at }) =>
    prose`${code(option)} is on at ${place(at)}: addresses, cookies and user names leave with events.`,
  'dsn in code': ({ at }) =>
    prose`The DSN stands in the code at ${place(at)}: whoever runs a copy reports to the same project.`,
  'default environment': ({ option, at }) =>
    prose`Nothing here sets ${code(option)} for ${place(at)}: where the deployment does not either, all events are of ${code('production')}.`,
}

function adviceOn(note: OptionNote): Prose {
  const { at } = note
  return advice[note.kind]({ ...note, at: { file: at.file, line: at.line } })
}
