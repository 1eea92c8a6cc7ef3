import type { Credentials } from '../core/credentials.ts'
import type { PlanPolicy, Policy } from '../core/policy.ts'
import type { Request } from './request.ts'

/** How strictly this run reads what it sees. Where GitHub withholds the secrets, nobody made a mistake, whatever the plan says. */
export function policyOf(
  request: Pick<Request, 'strict-network' | 'require-host-network'>,
  plan: PlanPolicy,
  { token }: Credentials,
): Policy {
  const withheld = token.kind === 'absent' && token.because !== 'not-given'
  return {
    strictNetwork: request['strict-network'],
    requireHostNetwork: request['require-host-network'],
    withoutCredentials: withheld ? 'PARTIAL' : plan.withoutCredentials,
    withoutTarget: plan.withoutTarget,
    withoutScope: plan.withoutScope,
    withoutRelease: plan.withoutRelease,
  }
}
