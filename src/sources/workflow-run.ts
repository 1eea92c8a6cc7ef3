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
