import { type Observed, unseen } from '../core/observed.ts'
import { isId, type Target } from '../core/target.ts'
import type { Listing } from '../sources/sentry/paging.ts'

/** What tells of which project an issue is; `null` where the server does not say. */
interface OfProject {
  readonly projectSlug: string | null
}

/** Whether an issue is of the project, as far as that can be told. By its id every server looks at the right one. */
export function isOfProject({ projectSlug }: OfProject, { project }: Target): boolean {
  return projectSlug === null || projectSlug === project || isId(project)
}

/** Servers that overlook which project was asked for answer for others: such an answer is none. */
export function unlessForeign<T extends OfProject>(answer: Observed<Listing<T>>, target: Target): Observed<Listing<T>> {
  if (answer.kind === 'unseen') return answer
  return answer.value.rows.every(row => isOfProject(row, target)) ? answer : unseen('unsupported')
}
