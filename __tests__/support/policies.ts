import type { Policy } from '../../src/core/policy.ts'

/** A mode that was asked for by name: what is not configured is FAIL, the network is nobody's fault. */
export const policy: Policy = {
  strictNetwork: false,
  requireHostNetwork: false,
  withoutCredentials: 'FAIL',
  withoutTarget: 'FAIL',
  withoutScope: 'FAIL',
  withoutRelease: 'FAIL',
}
