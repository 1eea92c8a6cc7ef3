import { type NotSeen, unseen } from '../../core/observed.ts'
import { untrusted } from '../../core/text.ts'
import type { HttpReply } from '../../ports.ts'

/**
 * What a redirect says; none is followed. Sentry answers with the new slug where an organization or project was renamed
 * (https://github.com/getsentry/sentry/blob/master/src/sentry/api/exceptions.py, ResourceMoved); every other redirect is somebody else's.
 *
 * @param body the JSON object of the reply, `null` where there is none
 */
export function readRedirect(
  { status, headers }: HttpReply,
  body: Readonly<Record<string, unknown>> | null,
  asked: URL,
): NotSeen {
  const target = targetOf(headers.location, asked)
  const slug = body?.slug
  if ((status === 301 || status === 302) && target?.origin === asked.origin && isOtherSlug(slug, asked)) {
    return unseen('not-found', { kind: 'renamed', slug })
  }
  return unseen('network', { kind: 'redirected', to: target ? untrusted(target.origin) : null })
}

/** Where it leads; the place itself where it does not say, `null` where that is no address. */
function targetOf(location: string | undefined, asked: URL): URL | null {
  if (location === undefined) return asked
  return URL.canParse(location, asked.href) ? new URL(location, asked) : null
}

function isOtherSlug(slug: unknown, asked: URL): slug is string {
  return (
    typeof slug === 'string' &&
    /^[a-zA-Z0-9_][a-zA-Z0-9_-]{0,99}$/.test(slug) &&
    !asked.pathname.split('/').includes(slug)
  )
}
