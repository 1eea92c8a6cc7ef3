import type { Check } from '../../core/check.ts'
import { passed, skipped } from '../../core/outcome.ts'
import { code, type Prose, phrase, place, prose } from '../../core/prose.ts'
import type { EnvironmentContract, EnvironmentKey } from '../../sources/repository/wiring/environment-contract.ts'

/** Where the values of the Sentry contract come from. An absent key is advice: an SDK may take the value from its code. */
export const environmentKeysKnown: Check<{ contract: readonly EnvironmentContract[]; inUse: boolean }> = {
  id: 'setup/environment-keys-known',
  title: 'The environment contract is known',
  need: 'required',
  judge({ contract, inUse }) {
    if (!inUse) return skipped(prose`Sentry is not in use.`)
    const present = contract.filter(({ sources }) => sources.length > 0)
    const absent = contract.filter(({ sources }) => sources.length === 0)
    const evidence = present.map(
      ({ key, sources }) => prose`${phrase(labels[key])}: ${sources.slice(0, shown).map(where)}${more(sources.length)}`,
    )
    const advice = prose`Set in no environment, env file or workflow: ${absent.map(({ key }) => phrase(labels[key]))}. That is fine where the code holds the value.`
    return passed(
      present.length > 0 ? prose`${evidence}.` : prose`No Sentry variable is set anywhere.`,
      absent.length > 0 ? advice : undefined,
    )
  },
}

const shown = 2

function more(count: number): Prose {
  return count > shown ? prose` and ${count - shown} more` : prose``
}

const labels: Record<EnvironmentKey, string> = {
  dsn: 'DSN',
  environment: 'environment',
  release: 'release',
  org: 'organization',
  project: 'project',
  'auth-token': 'auth token',
}

function where({ kind, name, at, shape }: EnvironmentContract['sources'][number]): Prose {
  const from = at ? place(at) : phrase('this environment')
  const note = shape === 'set' ? prose`` : prose`, ${phrase(shape)}`
  return kind === 'environment' ? prose`${code(name)} in ${from}` : prose`${code(name)} in ${from}${note}`
}
