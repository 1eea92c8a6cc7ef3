import type { Target } from '../core/target.ts'
import type { SentryClient } from '../sources/sentry/client.ts'
import { release } from '../sources/sentry/releases.ts'

/**
 * The same project by its id, as the release tells it to any token; as it was where the release is not seen. Every server knows
 * projects by id; some overlook the slug, and answer for others or for none.
 */
export async function targetById(
  { sentry }: { readonly sentry: SentryClient },
  { org, project: name }: Target,
  version: string,
): Promise<Target> {
  const found = await sentry.ask(release(org, version))
  const own = found.kind === 'seen' ? found.value.projects.find(({ id, slug }) => slug === name || id === name) : null
  return { org, project: own?.id ?? name }
}
