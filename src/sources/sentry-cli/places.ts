import type {
  SentryCliBinary,
  SentryCliLimits,
  SentryCliPackage,
  SentryCliPlace,
  SentryCliPrograms,
} from '../../ports/sentry-cli.ts'

/** What the inputs `sentry-cli` and `sentry-cli-path` ask for. */
export interface SentryCliRequest {
  readonly use: 'auto' | 'download' | 'system' | 'off'
  readonly path: string | undefined
}

/** Where a sentry-cli came from. */
export type SentryCliOrigin = SentryCliPlace['at'] | 'download'

/** Why there is none. `no-package`: none is published for this platform. */
export type Absence = 'absent' | 'in-checkout' | 'relative' | 'no-npm' | 'download-failed' | 'no-package'

export type Candidate =
  | { readonly kind: 'found'; readonly from: SentryCliOrigin; readonly binary: SentryCliBinary }
  | { readonly kind: 'altered'; readonly from: SentryCliOrigin }
  | { readonly kind: 'none'; readonly because: Absence }

/** What one run may take: so many milliseconds at most, less where the time of the whole run is short. */
export type Within = (ms: number) => SentryCliLimits

const downloadMs = 60_000

/** One after the other, in the order in which they are to be tried; what a place does not have is said, too. */
export async function* candidates(
  programs: SentryCliPrograms,
  request: SentryCliRequest,
  pin: SentryCliPackage | undefined,
  within: Within,
): AsyncGenerator<Candidate> {
  for (const place of placesFor(request, pin)) yield at(place, await programs.find(place), pin)
  if (request.path === undefined && request.use === 'download') yield downloaded(programs, pin, within)
}

function placesFor({ use, path }: SentryCliRequest, pin: SentryCliPackage | undefined): readonly SentryCliPlace[] {
  if (path !== undefined) return [{ at: 'given-path', path }]
  if (use === 'system') return [{ at: 'search-path' }]
  const ofPackage: readonly SentryCliPlace[] = pin
    ? [
        { at: 'action', package: pin.name },
        { at: 'tool-cache', version: pin.version },
      ]
    : []
  return [...ofPackage, { at: 'search-path' }]
}

/** A binary that says to be the pinned version has to be it; of the digests of others nothing is known. */
function at(
  place: SentryCliPlace,
  search: Awaited<ReturnType<SentryCliPrograms['find']>>,
  pin: SentryCliPackage | undefined,
): Candidate {
  if (search.kind !== 'found') return { kind: 'none', because: search.kind }
  const isPinned = place.at === 'tool-cache' || (place.at === 'action' && search.version === pin?.version)
  const sha256 = isPinned ? (pin?.sha256 ?? null) : null
  return { kind: 'found', from: place.at, binary: { path: search.path, sha256 } }
}

async function downloaded(
  programs: SentryCliPrograms,
  pin: SentryCliPackage | undefined,
  within: Within,
): Promise<Candidate> {
  if (pin === undefined) return { kind: 'none', because: 'no-package' }
  const came = await programs.download(pin, within(downloadMs))
  if (came.kind === 'altered') return { kind: 'altered', from: 'download' }
  if (came.kind !== 'kept') return { kind: 'none', because: came.kind === 'failed' ? 'download-failed' : 'no-npm' }
  return { kind: 'found', from: 'download', binary: { path: came.path, sha256: pin.sha256 } }
}
