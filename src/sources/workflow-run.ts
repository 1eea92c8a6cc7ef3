import * as z from 'zod/mini'

const repository = z.looseObject({ full_name: z.string() })
const pullRequestPayload = z.looseObject({
  pull_request: z.looseObject({
    head: z.looseObject({ repo: z.nullable(repository) }),
    base: z.looseObject({ repo: repository }),
  }),
})

/**
 * Whether the payload is of a pull request from another repository. A head repository that is gone counts: it was a fork.
 * https://docs.github.com/en/webhooks/webhook-events-and-payloads#pull_request
 */
export function isForkPullRequest(payload: unknown): boolean {
  const parsed = pullRequestPayload.safeParse(payload)
  if (!parsed.success) return false
  const { head, base } = parsed.data.pull_request
  return head.repo?.full_name !== base.repo.full_name
}

const repositoryPayload = z.looseObject({ repository: z.looseObject({ private: z.boolean() }) })

/**
 * Whether the payload is of a repository that everybody may see; `null` where it does not say, as with scheduled runs. A repository
 * that is internal to an enterprise counts as private in it.
 */
export function isPublicRepository(payload: unknown): boolean | null {
  const parsed = repositoryPayload.safeParse(payload)
  return parsed.success ? !parsed.data.repository.private : null
}
