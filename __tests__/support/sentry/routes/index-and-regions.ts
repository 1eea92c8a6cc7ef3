import { organizationOf } from '../access.ts'
import type { Route } from '../call.ts'
import { json, Refusal } from '../reply.ts'

const userShape = (kind: string) => ({
  id: '1',
  name: 'Robin Example',
  username: 'robin@example.invalid',
  email: 'robin@example.invalid',
  isActive: true,
  isSentryApp: kind === 'integration',
})

const hasUser = (kind: string | undefined) => kind !== undefined && kind !== 'organization'

/** Who am I: valid for every kind of token, and open without one. */
const INDEX: Route = {
  path: '/api/0/',
  scopes: 'anyone',
  control: true,
  answer: ({ token }) =>
    json({
      version: '0',
      user: token && hasUser(token.kind) ? userShape(token.kind) : null,
      auth: token && { scopes: token.scopes },
    }),
}

/** User identity; organization tokens have none and get an empty 400. */
const IDENTITY: Route = {
  path: '/api/0/auth/',
  scopes: 'anyone',
  control: true,
  answer: ({ token }) => {
    if (!token || !hasUser(token.kind)) throw new Refusal(400, undefined)
    return json(userShape(token.kind))
  },
}

const MY_REGIONS: Route = {
  path: '/api/0/users/me/regions/',
  scopes: 'anyone',
  control: true,
  needs: 'regions',
  answer: ({ at, token }) => {
    if (!token || !hasUser(token.kind))
      throw new Refusal(403, { detail: 'You do not have permission to perform this action.' })
    return json({ regions: [{ name: 'us', url: at.regionUrl }] })
  },
}

const ORGANIZATION_REGION: Route = {
  path: '/api/0/organizations/:organization/region/',
  scopes: ['project:read', 'org:ci', 'org:read'],
  control: true,
  needs: 'regions',
  answer: call => {
    organizationOf(call)
    return json({ name: 'us', url: call.at.regionUrl })
  },
}

export const INDEX_AND_REGION_ROUTES: readonly Route[] = [INDEX, IDENTITY, MY_REGIONS, ORGANIZATION_REGION]
