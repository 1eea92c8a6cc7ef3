import { makeDsn } from '@sentry/core'
import type { Dsn, DsnProblem, DsnReading, IngestPlace } from '../core/credentials.ts'
import { Secret, untrusted } from '../core/text.ts'
import { isPlaceholder, isReference } from '../sources/repository/placeholders.ts'

/**
 * The form of a DSN: https://develop.sentry.dev/sdk/foundations/transport/authentication/#parsing-the-dsn. Sentry's parser prints
 * what it does not understand, keys included, so that it only gets to see what has this form.
 */
const form =
  /^https?:\/\/\w{1,200}(?::\w{1,200})?@(?:\[[:.\w]{2,60}\]|[\w.-]{1,253})(?::\d{1,5})?\/(?:[^\s?#]{1,500}\/)?\d{1,30}(?:\?\S{0,500})?$/i

/** What a text is as a DSN. It is trimmed already. */
export function readDsn(text: string): DsnReading {
  if (!form.test(text)) return { kind: 'malformed', problem: problemOf(text) }
  const parts = makeDsn(text)
  if (!parts) return { kind: 'malformed', problem: 'other' }
  const { protocol, publicKey = '', host, port, path, projectId } = parts
  const problem = exampleIn(publicKey, host, projectId)
  if (problem !== null) return { kind: 'malformed', problem }
  const dsn: Dsn = {
    kind: 'dsn',
    address: `${protocol}://${host}${port ? `:${port}` : ''}${path ? `/${path}` : ''}`,
    publicKey: new Secret(publicKey),
    projectId,
    orgId: orgIdIn(host),
    place: placeOf(host),
  }
  return URL.canParse(dsn.address) ? dsn : { kind: 'malformed', problem: 'other' }
}

function problemOf(text: string): DsnProblem {
  if (/^["'`]|["'`]$/.test(text)) return 'quotes'
  if (/^(?:export\s+)?[A-Za-z_]{3,40}\s?[=:]\s?[^\s/]/.test(text)) return 'assignment'
  if (/^sntry[a-z]{1,2}_|^[0-9a-f]{64}$/.test(text)) return 'auth-token'
  if (isReference(text)) return 'reference'
  if (/^\*+$/.test(text)) return 'masked'
  if (/^(?:undefined|null|none|nil|false|true)$/i.test(text)) return 'no-value'
  if (/\s/.test(text)) return 'white-space'
  if (!URL.canParse(text)) return isPlaceholder(text) ? 'placeholder' : 'other'
  return isPlaceholder(/^\w+:\/\/([^@]{1,500})@/.exec(text)?.[1] ?? '') ? 'placeholder' : problemOfUrl(new URL(text))
}

function problemOfUrl({ protocol, username, pathname }: URL): DsnProblem {
  if (!/^https?:$/.test(protocol)) return 'other'
  if (username === '') return /\/(?:settings|organizations|projects)\//.test(`${pathname}/`) ? 'web-page' : 'no-key'
  const last = pathname.split('/').at(-1) ?? ''
  return last === '' ? 'no-project' : /^[a-z][a-z0-9_-]*$/i.test(last) ? 'project-slug' : 'other'
}

/** The values of Sentry's own documentation. */
function exampleIn(publicKey: string, host: string, projectId: string): DsnProblem | null {
  if (/^examplePublicKey$/i.test(publicKey)) return 'example-key'
  if (orgIdIn(host) === '0') return 'example-organization'
  if (/^0+$/.test(projectId)) return 'example-project'
  return isPlaceholder(publicKey) ? 'placeholder' : null
}

function orgIdIn(host: string): string | null {
  return /^o(\d{1,30})\./.exec(host)?.[1] ?? null
}

const regions: Readonly<Record<string, string>> = { us: 'US', de: 'EU (Germany)' }

/** `o1.ingest.us.sentry.io` is the US; a host without a region, and the oldest form `sentry.io`, are the US, too. */
function placeOf(host: string): IngestPlace {
  const found = /^(?:o\d+\.ingest(?:\.([a-z]{1,20}))?\.)?sentry\.io$/.exec(host.toLowerCase())
  if (!found) return { kind: 'self-hosted', host: untrusted(host) }
  const region = found[1] ?? 'us'
  return { kind: 'sentry.io', region: regions[region] ?? region.toUpperCase() }
}
