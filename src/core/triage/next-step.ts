import { type Prose, place, prose } from '../prose.ts'
import type { NoiseLabel, TriageFacts } from '../triage.ts'
import type { Ranked } from './rank.ts'
import type { Suspect } from './suspect.ts'

/** The one thing to do next about an issue; who it belongs to comes first where it is urgent. */
export function nextStep(
  { class: own, facts, issue }: Ranked,
  { labels, suspect }: { readonly labels: readonly NoiseLabel[]; readonly suspect: Suspect | undefined },
): Prose {
  if (own === 'P4') return prose`Resolve it if it is gone for good, or archive it; only a suggestion.`
  if (labels.length > 0)
    return prose`Decide whether it is noise: if so, filter it in the project's inbound filters or archive it.`
  const step = stepOf(facts, suspect)
  const isUrgent = own === 'P0' || own === 'P1'
  return isUrgent && issue.assignee === null ? prose`Assign it, then ${step}.` : prose`Next: ${step}.`
}

function stepOf({ substatus, isUnhandled }: TriageFacts, suspect: Suspect | undefined): Prose {
  if (suspect?.at) return prose`start at ${place(suspect.at)}`
  if (substatus === 'regressed') return prose`see in its activity which release brought it back`
  if (substatus === 'escalating') return prose`see in its graph and its tags what the rise has in common`
  if (isUnhandled) return prose`find in its newest event what was not caught`
  return prose`read its newest event, then fix it or archive it until it escalates`
}
