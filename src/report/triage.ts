import { counted } from '../core/counted.ts'
import { code, link, type Prose, phrase, prose, sentences } from '../core/prose.ts'
import type { PlainLine } from '../core/rendered.ts'
import { isUrgent, type Triage, type TriagedIssue, triageClasses } from '../core/triage.ts'
import type { Budget } from './budget.ts'
import { markup } from './markup.ts'
import { plainLine } from './plain.ts'
import { docsPageUrl, type View } from './view.ts'

/** Entries that stand open; more are folded. */
const mostOpen = 15
/** Entries of a summary together; the JSON report has all. */
const mostShown = 50

const groups = ['new', 'urgent', 'recurring'] as const
type Group = (typeof groups)[number]

const groupTitles: Record<Group, string> = { new: 'New', urgent: 'Urgent', recurring: 'Recurring' }
const classMeanings: Record<(typeof triageClasses)[number], string> = {
  P0: 'drop everything',
  P1: 'today',
  P2: 'next',
  P3: 'when there is time',
  P4: 'stale candidates',
}

/** The checklist for the job summary: how many of each class, then what to look at, in blocks of HTML on one line each. */
export function triageSection(triage: Triage | null, view: View, budget: Budget): readonly string[] {
  if (triage === null || triage.issues.length === 0) return []
  const { issues } = triage
  const open = issues.slice(0, mostOpen)
  const folded = issues.slice(mostOpen, mostShown)
  return [
    '#### Triage',
    classTable(issues),
    `<p>${markup(sentences(guide(view), redactionNote(triage)), view)}</p>`,
    ...groups.flatMap(group => groupBlocks(group, open, view, budget)),
    ...foldedBlock(folded, issues.length - open.length, view, budget),
  ]
}

/** The first entries for a log, and how many more there are. */
export function triageLines(triage: Triage | null, view: View): readonly PlainLine[] {
  if (triage === null || triage.issues.length === 0) return []
  const line = (lead: string, text: Prose) => plainLine(lead, text, view.redact)
  const { issues } = triage
  const more = issues.length - mostOpen
  return [
    line('Triage:', prose``),
    ...issues
      .slice(0, mostOpen)
      .map(issue => line('  • ', prose`${headOf(issue)}. ${issue.next} ${link('In Sentry', issue.link)}`)),
    ...(more > 0 ? [line('  - ', prose`and ${more} more, see the JSON report`)] : []),
  ]
}

/** An issue on one line: class and score, short id, title, and whom it hits. */
export function headOf(issue: TriagedIssue): Prose {
  return prose`${phrase(issue.class)} · ${issue.score} ${nameOf(issue)}: ${whomOf(issue)}`
}

function nameOf({ shortId, id, title }: TriagedIssue): Prose {
  return title === null ? prose`${code(shortId ?? id)}` : prose`${code(shortId ?? id)} ${code(title)}`
}

function whomOf(issue: TriagedIssue): Prose {
  return prose`${usersOf(issue)}, ${eventsOf(issue)}, ${ownerOf(issue)}`
}

function usersOf({ users }: TriagedIssue): Prose {
  return users === null ? prose`users not known` : prose`${counted(users, 'user', 'users')}`
}

function eventsOf({ events }: TriagedIssue): Prose {
  return events === null ? prose`events not known` : prose`${counted(events, 'event', 'events')} in 24 hours`
}

function ownerOf({ assignee }: TriagedIssue): Prose {
  if (assignee === null) return prose`not assigned`
  const { kind, name } = assignee
  if (name === null) return kind === 'team' ? prose`assigned to a team` : prose`assigned to someone`
  return kind === 'team' ? prose`assigned to team ${name}` : prose`assigned to ${name}`
}

function guide(view: View): Prose {
  return prose`Class first, then score; ${link('how both are made', docsPageUrl(view, 'triage.md'))}.`
}

function redactionNote({ redacted }: Triage): Prose | undefined {
  return redacted ? prose`Titles are left out, because everybody may read this (${code('redact-titles')}).` : undefined
}

function classTable(issues: readonly TriagedIssue[]): string {
  const heads = triageClasses.map(name => `<th>${name}<br>${classMeanings[name]}</th>`)
  const counts = triageClasses.map(name => `<td align="center">${issues.filter(one => one.class === name).length}</td>`)
  return `<table><tr>${heads.join('')}</tr><tr>${counts.join('')}</tr></table>`
}

function groupOf(issue: TriagedIssue): Group {
  if (issue.isNew) return 'new'
  return isUrgent(issue) ? 'urgent' : 'recurring'
}

/** Those that come first by rank, put together by what they are: nothing urgent is hidden behind what is merely new. */
function groupBlocks(group: Group, open: readonly TriagedIssue[], view: View, budget: Budget): readonly string[] {
  const items = open.filter(issue => groupOf(issue) === group).map(issue => `<li>${entry(issue, view)}</li>`)
  const { kept, left } = budget.fitting(items)
  if (items.length === 0) return []
  // `<p>` begins a block of HTML; `<b>` alone would begin a paragraph of Markdown.
  return [`<p><b>${groupTitles[group]}</b></p><ul>${kept.join('')}${moreItem(left)}</ul>`]
}

function foldedBlock(folded: readonly TriagedIssue[], rest: number, view: View, budget: Budget): readonly string[] {
  if (rest <= 0) return []
  const { kept } = budget.fitting(folded.map(issue => `<li>${entry(issue, view)}</li>`))
  return [
    `<details><summary>and ${rest} more</summary><ul>${kept.join('')}${moreItem(rest - kept.length)}</ul></details>`,
  ]
}

function moreItem(count: number): string {
  return count > 0 ? `<li>and ${count} more, see the JSON report</li>` : ''
}

function entry(issue: TriagedIssue, view: View): string {
  const { class: own, score } = issue
  const facts = prose`${whomOf(issue)}, ${link('open in Sentry', issue.link)}`
  const texts = [nameOf(issue), facts, issue.next, sentences(...issue.reasons)]
  const [name = '', whom = '', next = '', why = ''] = texts.map(text => markup(text, view))
  return `☐ <b>${own} · ${score}</b> ${name}<br>${whom}<br>${next}<details><summary>Why</summary>${why}</details>`
}
