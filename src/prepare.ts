import { type ModeName, modeNames } from './core/mode.ts'
import { code, prose } from './core/prose.ts'
import type { InputError } from './core/report.ts'
import { availableModes, type Plan, plans } from './modes/index.ts'
import type { Ports } from './ports.ts'
import { type RepoRoot, resolveRepoRoot } from './request/repo-root.ts'
import { parseRequest, type RawInputs, type Request } from './request/request.ts'

/** All that a run needs to know before it looks at anything. */
export interface Prepared {
  readonly request: Request
  readonly plan: Plan
  readonly root: RepoRoot
}

export interface Refused {
  readonly mode: ModeName
  readonly errors: readonly InputError[]
}

/** A run that can start, or every reason why it cannot. Nothing is half-run. */
export async function prepare(ports: Ports, raw: RawInputs): Promise<Prepared | Refused> {
  const parsed = parseRequest(raw)
  if (parsed.kind === 'invalid')
    return { mode: modeNames.find(name => name === raw.given.mode) ?? 'all', errors: parsed.errors }
  const { request } = parsed
  const plan = plans[request.mode]
  const root = await resolveRepoRoot(request['repo-root'], raw, ports)
  const errors = [...(plan ? [] : [missingMode(request.mode)]), ...('input' in root ? [root] : [])]
  if (!plan || 'input' in root) return { mode: request.mode, errors }
  return { request, plan, root }
}

function missingMode(mode: ModeName): InputError {
  const there = availableModes.map(name => code(name))
  return {
    input: 'mode',
    message: prose`${code('mode')} accepts ${there}; this version does not have ${code(mode)} yet.`,
  }
}
