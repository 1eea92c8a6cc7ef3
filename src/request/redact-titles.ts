import type { Ports } from '../ports.ts'
import { isPublicRepository } from '../sources/workflow-run.ts'
import type { Request } from './request.ts'

type Env = Readonly<Record<string, string | undefined>>

const timeoutMs = 5_000
const slugPair = /^[A-Za-z0-9_.-]{1,100}\/[A-Za-z0-9_.-]{1,100}$/

/**
 * Whether issue titles must not be shown. `auto`: in a workflow of a repository that everybody may see, or of which that is not known.
 * The payload of the event tells it, else one question to GitHub with the token that was given. Outside of a workflow nobody else reads
 * what is printed.
 */
export async function redactsTitles(
  request: Pick<Request, 'redact-titles' | 'github-token'>,
  env: Env,
  { payload, repositoryHost }: Pick<Ports, 'payload' | 'repositoryHost'>,
): Promise<boolean> {
  const { 'redact-titles': choice, 'github-token': token } = request
  if (choice !== 'auto') return choice === 'always'
  if (env.GITHUB_ACTIONS !== 'true') return false
  const told = isPublicRepository(await payload.read())
  if (told !== null) return told
  const repository = env.GITHUB_REPOSITORY ?? ''
  if (token === undefined || !slugPair.test(repository)) return true
  return (await repositoryHost.isPublic(repository, token, timeoutMs)) ?? true
}
