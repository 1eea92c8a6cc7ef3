/** What the simulated Sentry answers, before faults and the wire. */
export interface Reply {
  status: number
  headers: Record<string, string>
  body: string
}

export function json(value: unknown, headers: Record<string, string> = {}): Reply {
  return { status: 200, headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(value) }
}

export const text = (status: number, body: string, contentType = 'text/plain'): Reply => ({
  status,
  headers: { 'content-type': contentType },
  body,
})

/** Thrown by whatever answers a request to refuse it; becomes a reply with that status and JSON body. */
export class Refusal extends Error {
  readonly status: number
  readonly body: unknown
  readonly headers: Record<string, string>

  constructor(status: number, body: unknown, headers: Record<string, string> = {}) {
    super(`${status} ${JSON.stringify(body)}`)
    this.status = status
    this.body = body
    this.headers = headers
  }
}

/** Missing scope, foreign organization, inaccessible or unknown project id: Sentry's words never say which. */
export const forbidden = () => new Refusal(403, { detail: 'You do not have permission to perform this action.' })

export const notFound = (detail = 'The requested resource does not exist') => new Refusal(404, { detail })

export const badRequest = (detail: string) => new Refusal(400, { detail })

export const unauthorized = (detail: string) => new Refusal(401, { detail })
