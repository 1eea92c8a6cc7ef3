import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { delimiter, dirname, join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { ReportJson } from '../../src/report/schema.ts'
import { pins } from '../../src/sources/sentry-cli/pins.ts'
import { hasOpenssl, makeAuthority } from '../adapters/certificates.ts'
import { type Attacker, startAttacker } from '../support/attacker.ts'
import {
  dumpScript,
  fakeNodeSentryCli,
  fakeSentryCli,
  isRunning,
  statusText,
  versioned,
} from '../support/fake-programs.ts'
import { startRegistry, tarballOf } from '../support/npm-registry.ts'
import { actionStep, productRoot } from '../support/product.ts'
import { folderWith, repositoryWith } from '../support/repositories.ts'
import { startSecureProxy } from '../support/secure-proxy.ts'
import { type SimulatedSentry, startSentry } from '../support/sentry/server.ts'
import { grow } from '../support/sentry/world/grow.ts'

const usable = 'connectivity/sentry-cli-usable'
const connects = 'connectivity/sentry-cli-connects'
const pin = pins[`${process.platform}-${process.arch}`]

/** What npm itself puts in front of PATH has a sentry-cli. */
const pathWithNpm = (process.env.PATH ?? '')
  .split(delimiter)
  .filter(folder => !folder.endsWith(join('node_modules', '.bin')))
  .join(delimiter)

let sentry: SimulatedSentry
let attacker: Attacker
let token: string
/** The product without anything beside it, as GitHub downloads it. */
let alone: string

beforeAll(async () => {
  sentry = await startSentry(grow({ organizations: [{ slug: 'acme', projects: [{ slug: 'web' }] }] }))
  attacker = await startAttacker()
  token = sentry.grant({ organization: 'acme' })
  alone = folderWith()
  cpSync(join(productRoot, 'dist'), join(alone, 'dist'), { recursive: true })
  cpSync(join(productRoot, 'package.json'), join(alone, 'package.json'))
})
afterAll(async () => {
  await sentry.close()
  await attacker.close()
})

interface Setting {
  readonly args?: readonly string[]
  readonly env?: Readonly<Record<string, string>>
  /** Folder of the product. */
  readonly from?: string
  readonly checkout?: string
  readonly url?: string
}

/** local-smoke of the built command line, in a checkout. */
function start({ args = [], env = {}, from = alone, checkout = folderWith(), url = sentry.url }: Setting) {
  const temp = folderWith()
  const target = ['--org', 'acme', '--project', 'web', '--sentry-url', url]
  const child = spawn(
    process.execPath,
    [join(from, 'dist/cli.js'), '--mode', 'local-smoke', '--json', ...target, ...args],
    {
      cwd: checkout,
      env: { PATH: '/usr/bin:/bin', RUNNER_TEMP: temp, SENTRY_AUTH_TOKEN: token, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  )
  const pieces: Buffer[] = []
  child.stdout.on('data', (piece: Buffer) => pieces.push(piece))
  const ended = new Promise<string>(resolve => child.once('close', () => resolve(Buffer.concat(pieces).toString())))
  return { child, temp, ended }
}

async function report(setting: Setting): Promise<ReportJson> {
  const { ended, temp } = start(setting)
  const text = await ended
  expect(readdirSync(temp)).toEqual([])
  return JSON.parse(text) as ReportJson
}

function checkOf({ results }: ReportJson, id: string) {
  const found = results.flatMap(({ checks }) => checks).filter(check => check.id === id)
  expect(found).toHaveLength(1)
  return found[0]
}

/** Requests that sentry-cli itself made. */
const byCli = () => sentry.requests.filter(({ headers }) => String(headers['user-agent']).startsWith('sentry-cli/'))

const hasBinary = (() => {
  try {
    return pin !== undefined && createRequire(import.meta.url).resolve(`${pin.name}/bin/sentry-cli`) !== ''
  } catch {
    return false
  }
})()
const withBinary = hasBinary ? describe : describe.skip
if (!hasBinary) console.warn('@sentry/cli has no binary for this platform here: only stand-ins of it are tested')

/** A checkout that tries everything to be run, or to tell sentry-cli where to send the token. */
function hostileCheckout(marker: string): string {
  const { url } = attacker
  const ini = `[defaults]\nurl=${url}\n[http]\nproxy_url=${url}\nverify_ssl=false\n`
  const trojan = `#!/bin/sh\ntouch ${marker}\necho "sentry-cli 3.8.0"\n`
  const root = repositoryWith({
    '.sentryclirc': ini,
    'sentrycli.ini': ini,
    'sentry.properties': `defaults.url=${url}\nhttp.proxy_url=${url}\n`,
    '.env': `SENTRY_URL=${url}\nhttp_proxy=${url}\nSENTRY_PROPERTIES=sentry.properties\nSENTRY_ALLOW_FAILURE=1\n`,
    '.npmrc': `registry=${url}\n`,
    'node_modules/.bin/sentry-cli': trojan,
    'bin/sentry-cli': trojan,
    'node_modules/@sentry/cli/bin/sentry-cli': trojan,
    'node_modules/@sentry/cli-linux-x64/bin/sentry-cli': trojan,
    'packages/app/a.txt': '',
  })
  for (const folder of [
    'node_modules/.bin',
    'bin',
    'node_modules/@sentry/cli/bin',
    'node_modules/@sentry/cli-linux-x64/bin',
  ])
    chmodSync(join(root, folder, 'sentry-cli'), 0o755)
  return root
}

describe('a hostile checkout', () => {
  const marker = join(folderWith(), 'ran')
  const pathOf = (root: string) => {
    const link = join(folderWith(), 'link')
    symlinkSync(join(root, 'bin'), link)
    return [join(root, 'node_modules/.bin'), join(root, 'bin'), link, '.', 'bin', '', '/usr/bin', '/bin'].join(
      delimiter,
    )
  }

  test.each([
    ['auto', [], 'skipped', /checkout, which is never run/],
    ['system', ['--sentry-cli', 'system'], 'attention', /checkout, which is never run/],
  ])('is never run from: %s', async (_, args, outcome, says) => {
    const root = hostileCheckout(marker)
    for (const checkout of [root, join(root, 'packages/app')]) {
      const found = checkOf(await report({ args, checkout, env: { PATH: pathOf(root) } }), usable)
      expect(found).toMatchObject({ outcome, message: expect.stringMatching(says) })
    }
    expect(existsSync(marker)).toBe(false)
  })

  test.each(['node_modules/.bin/sentry-cli', 'bin/sentry-cli'])('is not run by its path: %s', async path => {
    const root = hostileCheckout(marker)
    const args = ['--sentry-cli-path', join(root, path)]
    const ran = await report({ args, checkout: root, env: { GITHUB_WORKSPACE: root } })
    expect(checkOf(ran, usable)).toMatchObject({ outcome: 'attention', status: 'PARTIAL' })
    expect(existsSync(marker)).toBe(false)
  })

  withBinary('around the real sentry-cli', () => {
    test('it is the one beside this tool that runs, and it talks to the server that was given', async () => {
      const root = hostileCheckout(marker)
      sentry.forget()
      const ran = await report({
        from: productRoot,
        checkout: root,
        env: { PATH: pathOf(root), GITHUB_WORKSPACE: root },
      })
      expect(checkOf(ran, usable)).toMatchObject({
        outcome: 'passed',
        message: expect.stringMatching(/beside this tool, its digest verified/),
      })
      expect(checkOf(ran, connects)).toMatchObject({ outcome: 'passed' })
      expect(ran.status).toBe('PASS')
      expect(byCli().map(({ method, path }) => `${method} ${path}`)).toEqual(['GET /api/0/'])
      expect(byCli()[0]?.headers.authorization).toBe(`Bearer ${token}`)
      expect(sentry.writes).toEqual([])
      expect(attacker.heard).toEqual([])
      expect(existsSync(marker)).toBe(false)
    })

    test('settings in the folders above the temporary one, or in HOME, say nothing', async () => {
      const above = folderWith({
        '.sentryclirc': `[defaults]\nurl=${attacker.url}\n[http]\nproxy_url=${attacker.url}\n`,
        '.env': `SENTRY_URL=${attacker.url}\nhttp_proxy=${attacker.url}\n`,
      })
      const temp = join(above, 'temp')
      mkdirSync(temp)
      const ran = await report({ from: productRoot, env: { RUNNER_TEMP: temp, HOME: above, XDG_CONFIG_HOME: above } })
      expect(checkOf(ran, connects)).toMatchObject({ outcome: 'passed' })
      expect(attacker.heard).toEqual([])
      expect(readdirSync(temp)).toEqual([])
    })
  })
})

withBinary('the real sentry-cli', () => {
  const binary = () => createRequire(import.meta.url).resolve(`${pin?.name}/bin/sentry-cli`)

  test.each(['organization', 'personal', 'integration', 'legacy'] as const)('with a token of kind %s', async kind => {
    const env = { SENTRY_AUTH_TOKEN: sentry.grant({ organization: 'acme', kind }) }
    const ran = await report({ from: productRoot, env })
    expect(checkOf(ran, connects)).toMatchObject({ outcome: 'passed' })
  })

  test('by the script that npm puts into PATH', async () => {
    sentry.forget()
    const ran = await report({ env: { PATH: join(productRoot, 'node_modules/.bin') } })
    expect(checkOf(ran, usable)).toMatchObject({ outcome: 'passed', message: expect.stringMatching(/, in PATH\.$/) })
    expect(checkOf(ran, connects)).toMatchObject({ outcome: 'passed' })
    expect(byCli()).toHaveLength(1)
  })

  test('without a token is asked for its version only', async () => {
    sentry.forget()
    const ran = await report({ from: productRoot, env: { SENTRY_AUTH_TOKEN: '' } })
    expect(checkOf(ran, usable)).toMatchObject({ outcome: 'passed' })
    expect(checkOf(ran, connects)).toMatchObject({ outcome: 'skipped' })
    expect(sentry.requests).toEqual([])
  })

  test('with a token that the server does not know: the token is the finding, not sentry-cli', async () => {
    const ran = await report({
      from: productRoot,
      env: { SENTRY_AUTH_TOKEN: `sntryu_${createHash('sha256').update('unknown').digest('hex')}` },
    })
    expect(checkOf(ran, 'connectivity/token-accepted')).toMatchObject({ outcome: 'inconclusive' })
    expect(checkOf(ran, connects)).toMatchObject({ outcome: 'skipped' })
  })

  test('from the tool cache, and row 26 where somebody changed it there', async () => {
    const cache = folderWith()
    const folder = join(cache, 'sentry-cli', pin?.version ?? '', process.arch)
    mkdirSync(folder, { recursive: true })
    cpSync(binary(), join(folder, 'sentry-cli'))
    writeFileSync(`${folder}.complete`, '')
    const env = { RUNNER_TOOL_CACHE: cache }
    expect(checkOf(await report({ env }), usable)).toMatchObject({
      outcome: 'passed',
      message: expect.stringMatching(/in the tool cache, its digest verified/),
    })
    const marker = join(folderWith(), 'ran')
    chmodSync(join(folder, 'sentry-cli'), 0o755)
    writeFileSync(join(folder, 'sentry-cli'), `#!/bin/sh\ntouch ${marker}\necho "sentry-cli ${pin?.version}"\n`)
    const ran = await report({ env })
    expect(ran.status).toBe('FAIL')
    expect(checkOf(ran, usable)).toMatchObject({ outcome: 'failed' })
    expect(existsSync(marker)).toBe(false)
  })

  test('behind a proxy that only it would use: HTTPS works, sentry-cli does not', async () => {
    const ran = await report({ from: productRoot, env: { http_proxy: 'http://127.0.0.1:1' } })
    expect(checkOf(ran, 'connectivity/api-reachable')).toMatchObject({ outcome: 'passed' })
    expect(checkOf(ran, connects)).toMatchObject({ outcome: 'attention', status: 'PARTIAL' })
    expect(ran.results.flatMap(({ nextCommands }) => nextCommands).join('\n')).toMatch(
      /takes `http_proxy` for every address/,
    )
  })

  const certificates = hasOpenssl ? test : test.skip
  certificates('with an authority that only Node knows: it is told what to set, and that helps', async () => {
    const authority = makeAuthority()
    const front = await startSecureProxy(sentry.url, authority.certify('IP:127.0.0.1'))
    const node = { NODE_EXTRA_CA_CERTS: authority.path }
    const before = await report({ from: productRoot, url: front.url, env: node })
    const after = await report({ from: productRoot, url: front.url, env: { ...node, SSL_CERT_FILE: authority.path } })
    await front.close()
    authority.forget()
    expect(checkOf(before, 'connectivity/token-accepted')).toMatchObject({ outcome: 'passed' })
    expect(checkOf(before, connects)).toMatchObject({ outcome: 'attention' })
    expect(before.results.flatMap(({ nextCommands }) => nextCommands).join('\n')).toMatch(
      /does not read `NODE_EXTRA_CA_CERTS`: set `SSL_CERT_FILE`/,
    )
    expect(checkOf(after, connects)).toMatchObject({ outcome: 'passed' })
  })

  test('in a step of the action', async () => {
    const step = await actionStep({
      inputs: { mode: 'local-smoke', org: 'acme', project: 'web', 'sentry-url': sentry.url, 'auth-token': token },
    })
    expect(step.outputs.status).toBe('PASS')
    expect(step.summary).toContain('beside this tool, its digest verified')
    expect(step.rawStdout.replaceAll(`::add-mask::${token}`, '')).not.toContain(token)
    expect(step.rawStdout).not.toContain('[command]')
    step.dispose()
  })
})

describe('row 26', () => {
  const hanging = 'while :; do sleep 0.1; done'

  test.each<[string, string, string, RegExp]>([
    ['hangs from the start', hanging, usable, /did not end in time/],
    ['hangs when asked', versioned(hanging), connects, /did not end in time/],
    ['ignores TERM', versioned(`trap "" TERM\n${hanging}`), connects, /did not end in time/],
    ['floods', versioned('exec yes'), connects, /far more than an answer/],
    ['is killed', versioned('kill -9 $$'), connects, /by a signal/],
    ['fails', versioned('exit 1'), connects, /ended with an error/],
    ['holds the output with a grandchild', versioned('sleep 63 & echo lost'), connects, /does not say/],
    ['lies about what it is', 'echo "sentry-cli version three"', usable, /does not say/],
    [
      'lies about the server',
      versioned(`echo '${statusText('https://evil.example', true)}'`),
      connects,
      /another server/,
    ],
    [
      'fails although HTTPS is fine',
      versioned('echo "$SENTRY_URL" | sed \'s|.*|{"config":{"url":"&"},"auth":{"successful":false}}|\''),
      connects,
      /does not get through/,
    ],
  ])(
    'a sentry-cli that %s: PARTIAL, strict or not, within the deadline',
    async (_, script, id, says) => {
      const started = performance.now()
      const path = fakeSentryCli(script)
      const ran = await report({ args: ['--sentry-cli-path', path, '--strict-network', '--timeout-seconds', '6'] })
      expect(performance.now() - started).toBeLessThan(30_000)
      expect(checkOf(ran, id)).toMatchObject({ outcome: 'attention', message: expect.stringMatching(says) })
      expect(ran.status).toBe('PARTIAL')
    },
    15_000,
  )

  test.each<[string, readonly string[], string, string, RegExp]>([
    ['none under auto', [], 'PASS', 'skipped', /Nothing asks for one/],
    ['off', ['--sentry-cli', 'off'], 'PASS', 'skipped', /none is looked for/],
    ['system and absent', ['--sentry-cli', 'system'], 'PARTIAL', 'attention', /no sentry-cli where it was looked for/],
    ['a path and absent', ['--sentry-cli-path', '/nonexistent/sentry-cli'], 'PARTIAL', 'attention', /no sentry-cli/],
  ])('%s', async (_, args, status, outcome, says) => {
    const ran = await report({ args })
    expect(ran.status).toBe(status)
    expect(checkOf(ran, usable)).toMatchObject({ outcome, message: expect.stringMatching(says) })
  })

  test('download that cannot be done is PARTIAL, and one that brings something else is FAIL; nothing of it is kept or run', async () => {
    const cache = folderWith()
    const marker = join(folderWith(), 'ran')
    const evil = tarballOf({ 'package/bin/sentry-cli': `#!/bin/sh\ntouch ${marker}\n` })
    for (const [sent, status, says] of [
      ['missing', 'PARTIAL', /could not be fetched/],
      [evil, 'FAIL', /fetched through npm does not have the digest/],
    ] as const) {
      const registry = await startRegistry(pin?.name ?? '', pin?.version ?? '', sent)
      const env = { PATH: pathWithNpm, RUNNER_TOOL_CACHE: cache, npm_config_registry: registry.url }
      const ran = await report({ args: ['--sentry-cli', 'download'], env })
      await registry.close()
      expect(ran.status).toBe(status)
      expect(checkOf(ran, usable)?.message).toMatch(says)
    }
    expect(readdirSync(cache)).toEqual([])
    expect(existsSync(marker)).toBe(false)
  })
})

describe('the token', () => {
  test('is in no argument and in no environment but that of the one question that needs it', async () => {
    const path = fakeNodeSentryCli(
      `require('node:fs').appendFileSync(report + '.runs', process.argv[2] + ' ' + ('SENTRY_AUTH_TOKEN' in process.env) + '\\n')
       if (process.argv[2] === '--version') { console.log('sentry-cli 3.8.0'); process.exit(0) }
       ${dumpScript}
       console.log(JSON.stringify({ config: { url: process.env.SENTRY_URL }, auth: { successful: true } }))`,
    )
    const ran = await report({ args: ['--sentry-cli-path', path], env: { SENTRY_ALLOW_FAILURE: '1', EXTRA: 'x' } })
    expect(checkOf(ran, connects)).toMatchObject({ outcome: 'passed' })
    const file = join(dirname(path), 'report')
    expect(readFileSync(`${file}.runs`, 'utf8')).toBe('--version false\ninfo true\n')
    const seen = JSON.parse(readFileSync(file, 'utf8')) as {
      argv: string[]
      env: Record<string, string>
      stdin: string
    }
    expect(seen.argv.join(' ')).not.toContain(token)
    expect(seen.env).not.toHaveProperty('SENTRY_ALLOW_FAILURE')
    expect(seen.env).not.toHaveProperty('EXTRA')
    expect(seen.stdin).toBe('')
  })
})

describe('the end of the run', () => {
  test.each([
    ['SIGINT', 500],
    ['SIGTERM', 500],
    ['SIGKILL', 1000],
  ] as const)('%s ends a sentry-cli that hangs, and its folder', async (signal, within) => {
    const path = fakeSentryCli(
      versioned('echo $$ >"$(dirname "$0")/child"; trap "" TERM INT; while :; do sleep 0.1; done'),
    )
    const { child, temp, ended } = start({ args: ['--sentry-cli-path', path] })
    await until(() => existsSync(join(dirname(path), 'child')), 10_000)
    const asked = performance.now()
    child.kill(signal)
    await ended
    expect(performance.now() - asked).toBeLessThan(900)
    const pid = Number(readFileSync(join(dirname(path), 'child'), 'utf8'))
    await until(() => !isRunning(pid) && readdirSync(temp).length === 0, within)
  })

  test('at the deadline: the same, and what was seen by then is reported', async () => {
    const path = fakeSentryCli(versioned('echo $$ >"$(dirname "$0")/child"; trap "" TERM; while :; do sleep 0.1; done'))
    const ran = await report({ args: ['--sentry-cli-path', path, '--timeout-seconds', '1'] })
    expect(checkOf(ran, 'connectivity/token-accepted')).toMatchObject({ outcome: 'passed' })
    expect(checkOf(ran, usable)).toMatchObject({ outcome: 'inconclusive', cause: 'deadline' })
    const pid = Number(readFileSync(join(dirname(path), 'child'), 'utf8'))
    await until(() => !isRunning(pid), 2000)
  })
})

async function until(holds: () => boolean, within: number): Promise<void> {
  for (let waited = 0; waited < within && !holds(); waited += 50) await delay(50)
  expect(holds()).toBe(true)
}
