import * as z from 'zod/mini'
import type { Untrusted } from '../../core/text.ts'
import { sentryPath } from './path.ts'
import type { ListQuestion, Question } from './question.ts'
import type { Scope } from './scopes.ts'
import { id, lenient, moment, slug, words } from './shape.ts'

/** Any one of them lets a token read releases and what hangs on them: deploys, commits, artifacts. */
export const releaseRead: readonly Scope[] = [
  'project:releases',
  'org:ci',
  'project:read',
  'project:write',
  'project:admin',
]

/** A project that a release belongs to. */
export interface ProjectOfRelease {
  readonly id: string
  readonly slug: string
  readonly platform: string | null
  /** Whether sessions of this release ever came in; `null` where the server does not say. */
  readonly hasHealth: boolean | null
}

/** A release, which belongs to an organization and to one or more of its projects; `null` where the server does not say. */
export interface Release {
  readonly version: Untrusted
  readonly status: 'open' | 'archived' | null
  readonly created: Date | null
  readonly finalized: 'yes' | 'no' | 'unknown'
  readonly released: Date | null
  /** `null` also where no event has come yet; of all its projects, or of the one whose list it stands in. */
  readonly firstEvent: Date | null
  readonly lastEvent: Date | null
  readonly commits: number | null
  readonly deploys: number | null
  readonly newIssues: number | null
  /** `null` also where it was never deployed. */
  readonly lastDeploy: LastDeploy | null
  readonly projects: readonly ProjectOfRelease[]
}

export interface LastDeploy {
  readonly environment: Untrusted
  readonly finished: Date | null
}

const quantity = lenient(z.int().check(z.nonnegative()))

const projectOfRelease = z.pipe(
  z.object({
    id,
    slug,
    platform: lenient(z.string().check(z.regex(/^[a-z0-9-]{1,64}$/))),
    hasHealthData: lenient(z.boolean()),
  }),
  z.transform(({ hasHealthData, ...rest }): ProjectOfRelease => ({ ...rest, hasHealth: hasHealthData })),
)

const lastDeploy = z.pipe(
  z.object({ environment: words, dateFinished: lenient(moment) }),
  z.transform(({ environment, dateFinished }): LastDeploy => ({ environment, finished: dateFinished })),
)

/** The projects have to be readable: a release without the one that was asked for is a verdict. */
const schema = z.pipe(
  z.object({
    version: words,
    status: lenient(z.enum(['open', 'archived'])),
    dateCreated: lenient(moment),
    // Sentry's null: not finalized.
    dateReleased: z.catch(z.optional(z.nullable(moment)), undefined),
    firstEvent: lenient(moment),
    lastEvent: lenient(moment),
    commitCount: quantity,
    deployCount: quantity,
    newGroups: quantity,
    lastDeploy: lenient(lastDeploy),
    projects: z.array(projectOfRelease),
  }),
  z.transform(
    ({ dateCreated, dateReleased, commitCount, deployCount, newGroups, ...rest }): Release => ({
      ...rest,
      created: dateCreated,
      finalized: dateReleased === undefined ? 'unknown' : dateReleased === null ? 'no' : 'yes',
      released: dateReleased ?? null,
      commits: commitCount,
      deploys: deployCount,
      newIssues: newGroups,
    }),
  ),
)

/**
 * The release of exactly this name. Asked without a project, because with one Sentry says of a release of other projects that it
 * is not there: https://docs.sentry.io/api/releases/retrieve-an-organizations-release/
 */
export function release(org: string, version: string): Question<Release> {
  return { path: sentryPath`organizations/${org}/releases/${version}/`, schema, scopes: releaseRead }
}

/**
 * The newest hundred releases of a project, the newest first (by when they were finalized, else created), without archived ones:
 * https://docs.sentry.io/api/releases/list-a-projects-releases/
 */
export function projectReleases(org: string, project: string): ListQuestion<Release> {
  return {
    path: sentryPath`projects/${org}/${project}/releases/`,
    query: { per_page: 100 },
    row: schema,
    mostPages: 1,
    scopes: releaseRead,
  }
}

/** The newest release of a project, if any: tokens that may not read the project itself learn by it whether the project is there. */
export function newestRelease(org: string, project: string): ListQuestion<Release> {
  return { ...projectReleases(org, project), query: { per_page: 1 } }
}
