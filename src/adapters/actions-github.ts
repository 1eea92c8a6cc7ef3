import { statSync } from 'node:fs'
import { reveal } from '../core/text.ts'
import type { RepositoryHost, TriggerPayload } from '../ports.ts'

/**
 * The payload through `@actions/github`. Its module reads the event file while it is loaded, prints where the file is missing and
 * throws where it is malformed (https://github.com/actions/toolkit/blob/main/packages/github/src/context.ts); so it is loaded late.
 */
export const triggerPayload: TriggerPayload = {
  async read() {
    try {
      if (!isFile(process.env.GITHUB_EVENT_PATH ?? '')) return null
      const { context } = await import('@actions/github')
      return context.payload
    } catch {
      return null
    }
  },
}

/**
 * The API at GITHUB_API_URL, of GitHub Enterprise Server too, through the proxies of the step's environment:
 * https://docs.github.com/en/rest/repos/repos#get-a-repository. Redirects are not followed, so that no other host answers for it; nothing
 * that goes wrong is printed.
 */
export const repositoryHost: RepositoryHost = {
  async isPublic(repository, token, timeoutMs) {
    const [owner = '', repo = ''] = repository.split('/')
    try {
      const { getOctokit } = await import('@actions/github')
      const silent = () => undefined
      const octokit = getOctokit(reveal(token), { log: { debug: silent, info: silent, warn: silent, error: silent } })
      const { data } = await octokit.rest.repos.get({
        owner,
        repo,
        request: {
          signal: AbortSignal.timeout(timeoutMs),
          redirect: 'error',
          fetch: capped(octokit.request.endpoint.DEFAULTS.request?.fetch ?? fetch),
        },
      })
      return typeof data.private === 'boolean' ? !data.private : null
    } catch {
      return null
    }
  },
}

/** What GitHub says of a repository is some 10 kB. */
const mostBytes = 1024 * 1024

/** The same, with replies that are larger failing while they come. */
function capped(send: typeof fetch): typeof fetch {
  return async (url, options) => {
    const { body, status, headers } = await send(url, options)
    const pieces: Uint8Array[] = []
    let length = 0
    for await (const piece of body ?? []) {
      length += piece.length
      if (length > mostBytes) throw new Error('too large')
      pieces.push(piece)
    }
    return new Response(Buffer.concat(pieces), { status, headers })
  }
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false
}
