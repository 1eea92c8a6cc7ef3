import type { Deployment } from '../call.ts'
import { isoMicros } from '../world/moment.ts'
import type { Organization } from '../world/world.ts'

/** An organization as lists and `?detailed=0` show it. */
export function organizationShape(organization: Organization, at: Deployment) {
  return {
    id: String(organization.id),
    slug: organization.slug,
    status: { id: 'active', name: 'active' },
    name: organization.name,
    dateCreated: isoMicros(organization.created),
    isEarlyAdopter: false,
    require2FA: false,
    requireEmailVerification: false,
    avatar: { avatarType: 'letter_avatar', avatarUuid: null },
    allowMemberInvite: true,
    allowMemberProjectCreation: true,
    allowSuperuserAccess: false,
    links: {
      organizationUrl: `${at.baseUrl}/organizations/${organization.slug}`,
      regionUrl: at.lacks.has('regions') ? '' : at.regionUrl,
    },
    hasAuthProvider: false,
    features: organization.features,
  }
}
