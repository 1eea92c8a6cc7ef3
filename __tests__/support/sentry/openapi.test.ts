import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv'
import addFormats from 'ajv-formats'
import { ROUTES } from './routes/all.ts'
import { type SimulatedSentry, startSentry } from './server.ts'
import { eventAt } from './world/events.ts'
import { grow } from './world/grow.ts'
import { LIVELY_RELEASES, lively } from './world/lively.ts'
import { issueIn, projectIn } from './world/lookup.ts'

/** Sentry's published description of its API; not part of this repository. */
const SCHEMA_FILE = process.env.SENTRY_OPENAPI ?? join(process.cwd(), '../shared/data/sentry-openapi.json')

const O = '/api/0/organizations/:organization/'
const P = '/api/0/projects/:organization/:project/'
const ALL_EXPANSIONS = [
  'inbox',
  'owners',
  'sessions',
  'integrationIssues',
  'sentryAppIssues',
  'latestEventHasAttachments',
]
const EXPANDED = ALL_EXPANSIONS.map(name => `expand=${name}`).join('&')
const RELEASE = encodeURIComponent(LIVELY_RELEASES.current)

/** A request for every served path that the schema describes, by the path of its route; `{issue}` and the like are filled in. */
const SPECIFIED: Record<string, string> = {
  '/api/0/organizations/': '/api/0/organizations/',
  [O]: 'acme/?detailed=0',
  [`${O}projects/`]: 'acme/projects/',
  [`${O}project-keys/`]: 'acme/project-keys/',
  [`${O}environments/`]: 'acme/environments/',
  [`${O}repos/`]: 'acme/repos/',
  [`${O}issues/`]: `acme/issues/?project=-1&query=environment:production&${EXPANDED}`,
  [`${O}issues/:issue/`]: 'acme/issues/{issue}/',
  [`${O}shortids/:issue/`]: 'acme/shortids/STOREFRONT-1/',
  [`${O}issues/:issue/events/`]: 'acme/issues/{issue}/events/',
  [`${O}issues/:issue/events/:event/`]: 'acme/issues/{issue}/events/latest/',
  [`${O}eventids/:event/`]: 'acme/eventids/{event}/',
  [`${O}events/`]: 'acme/events/?dataset=errors&field=symbolicated_in_app&field=count()&project=-1&statsPeriod=14d',
  [`${O}releases/`]: 'acme/releases/?project=-1&health=1&adoptionStages=1',
  [`${O}releases/:version/`]: `acme/releases/${RELEASE}/?project={project}&health=1&adoptionStages=1`,
  [`${O}releases/:version/deploys/`]: `acme/releases/${RELEASE}/deploys/`,
  [`${O}releases/:version/commits/`]: `acme/releases/${RELEASE}/commits/`,
  [`${O}releases/:version/files/`]: 'acme/releases/storefront@2.6.0/files/',
  [`${O}sessions/`]:
    'acme/sessions/?project=-1&field=sum(session)&field=crash_free_rate(user)&groupBy=release&statsPeriod=24h',
  [`${O}stats_v2/`]: 'acme/stats_v2/?project=-1&groupBy=outcome&field=sum(quantity)&statsPeriod=24h',
  [`${O}monitors/`]: 'acme/monitors/?project=-1',
  [`${O}detectors/`]: 'acme/detectors/?project=-1',
  [`${O}workflows/`]: 'acme/workflows/',
  [P]: 'acme/storefront/',
  [`${P}keys/`]: 'acme/storefront/keys/',
  [`${P}environments/`]: 'acme/storefront/environments/',
  [`${P}issues/`]: 'acme/storefront/issues/',
  [`${P}events/`]: 'acme/storefront/events/',
  [`${P}events/:event/`]: 'acme/storefront/events/{event}/',
  [`${P}events/:event/source-map-debug/`]:
    'acme/storefront/events/{event}/source-map-debug/?frame_idx=0&exception_idx=0',
  [`${P}releases/`]: 'acme/storefront/releases/',
  [`${P}releases/:version/commits/`]: `acme/storefront/releases/${RELEASE}/commits/`,
  [`${P}files/dsyms/`]: 'acme/desktop/files/dsyms/',
}

/** Served because real servers were observed to answer them; the schema says nothing about these. */
const OBSERVED = [
  '/api/0/',
  '/api/0/auth/',
  '/api/0/users/me/regions/',
  '/api/0/projects/',
  `${O}region/`,
  `${O}issues-count/`,
  `${O}releases/:version/previous-with-commits/`,
  `${P}files/artifact-bundles/`,
  `${P}artifact-lookup/`,
]

/** Where recorded replies of real servers contradict the schema, and the simulation follows the recordings. */
const UNNAMED_DEPLOY = {
  at: /\/lastDeploy\/name$/,
  because: 'null for a deploy without a name, a string in the schema',
}
const DEPARTURES: Record<string, { at: RegExp; because: string }> = {
  [`${O}releases/`]: UNNAMED_DEPLOY,
  [`${O}releases/:version/`]: UNNAMED_DEPLOY,
  [`${P}releases/`]: UNNAMED_DEPLOY,
  [`${O}monitors/`]: { at: /^\/\d+\/environments$/, because: 'a list in every recording, an object in the schema' },
}

test('every route is either specified or known to be only observed', () => {
  expect(ROUTES.map(({ path }) => path).sort()).toEqual([...Object.keys(SPECIFIED), ...OBSERVED].sort())
})

const isThere = existsSync(SCHEMA_FILE)
const withSchema = isThere ? describe : describe.skip
if (!isThere)
  console.warn(`no schema at ${SCHEMA_FILE} (SENTRY_OPENAPI names another place): conformance is not tested`)

withSchema("replies satisfy Sentry's published schema", () => {
  let sentry: SimulatedSentry
  let token: string
  let validators: Map<string, () => ValidateFunction>

  beforeAll(async () => {
    sentry = await startSentry(grow(lively()))
    token = sentry.grant({ organization: 'acme', kind: 'personal' })
    validators = readSchema()
  })

  afterAll(() => sentry.close())

  /** The reply to a path of SPECIFIED, with the ids of this world in place of the names in braces. */
  async function get(route: string, path: string): Promise<unknown> {
    const { id, shortId } = issueIn(sentry.world, 'STOREFRONT-1')
    const ids: Record<string, string> = {
      issue: String(id),
      event: eventAt(issueIn(sentry.world, shortId), 3).id,
      project: String(projectIn(sentry.world, 'acme/storefront').id),
    }
    const base = path.startsWith('/')
      ? ''
      : route.startsWith('/api/0/projects/')
        ? '/api/0/projects/'
        : '/api/0/organizations/'
    const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => ids[name] ?? '')
    const reply = await fetch(`${sentry.url}${base}${filled}`, { headers: { authorization: `Bearer ${token}` } })
    expect(reply.status).toBe(200)
    return reply.json()
  }

  test.each(Object.entries(SPECIFIED))('%s', async (route, path) => {
    const validate = validators.get(anonymous(route))?.()
    if (!validate) throw new Error(`the schema does not describe ${route}`)
    const body = await get(route, path)
    if (Array.isArray(body)) expect(body).not.toHaveLength(0)
    validate(body)
    const departure = DEPARTURES[route]
    const isKnown = ({ instancePath }: ErrorObject) => departure?.at.test(instancePath) ?? false
    const errors = validate.errors ?? []
    expect(errors.filter(error => !isKnown(error))).toEqual([])
    expect(errors.some(isKnown)).toBe(departure !== undefined)
  })
})

/** Path parameters have other names in the schema, so only their places count. */
const anonymous = (path: string) => path.replace(/:\w+|\{\w+\}/g, '{}')

interface OpenApi {
  paths: Record<string, { get?: { responses: Record<string, { content?: Record<string, { schema?: object }> }> } }>
}

function readSchema(): Map<string, () => ValidateFunction> {
  const { paths } = JSON.parse(readFileSync(SCHEMA_FILE, 'utf8')) as OpenApi
  const ajv = new Ajv({ strict: false, allErrors: true })
  addFormats.default(ajv)
  return new Map(
    Object.entries(paths).flatMap(([path, operations]) => {
      const schema = operations.get?.responses['200']?.content?.['application/json']?.schema
      return schema ? [[anonymous(path), () => ajv.compile(schema)] as const] : []
    }),
  )
}
