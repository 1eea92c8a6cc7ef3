import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { describe, expect, test } from '@jest/globals'
import { orderVariable } from '../../src/adapters/guard-protocol.ts'
import { sentryCliOf } from '../../src/adapters/sentry-cli.ts'
import { rawText, Secret } from '../../src/core/text.ts'
import type { SentryCliVerb } from '../../src/ports/sentry-cli.ts'
import { dumpScript, fakeNodeSentryCli, fakeSentryCli, foreignDigest, isRunning } from '../support/fake-programs.ts'
import { productRoot } from '../support/product.ts'
import { folderWith } from '../support/repositories.ts'

const dist = join(productRoot, 'dist')
const version: SentryCliVerb = { verb: 'version' }
const canary = `sntryu_${createHash('sha256').update('canary').digest('hex')}`
const info: SentryCliVerb = { verb: 'info', address: 'http://127.0.0.1:9', token: new Secret(canary) }

const never = new AbortController().signal
/** The programs here would run for a minute; whatever is over by then was ended. Not a measure of speed. */
const farFromOver = 30_000

/** A machine whose temporary folder holds nothing else. */
function machine(env: Record<string, string> = {}) {
  const temp = folderWith()
  const programs = sentryCliOf({ RUNNER_TEMP: temp, ...env }, dist)([folderWith()])
  const run = (
    path: string,
    verb: SentryCliVerb = version,
    timeoutMs = 10_000,
    sha256: string[] | null = null,
    signal = never,
  ) => programs.run({ path, sha256 }, verb, { timeoutMs, signal })
  return { run, temp }
}

describe('a reply', () => {
  test('holds exit code and standard output, as foreign text', async () => {
    const reply = await machine().run(fakeSentryCli('printf "a\\001\\377b"; echo secret >&2; exit 3'))
    expect(reply).toMatchObject({ kind: 'exited', code: 3 })
    if (reply.kind === 'exited') expect(rawText(reply.stdout)).toBe('a\u0001\ufffdb')
    expect(() => JSON.stringify(reply)).toThrow(/Untrusted/)
  })

  test.each([
    ['absent: no such file', '/nonexistent/sentry-cli'],
    ['absent: a path that no process can be given', '/bin/\0sh'],
  ])('%s', async (_, path) => expect(await machine().run(path)).toEqual({ kind: 'absent' }))

  test('absent: what cannot be started here', async () => {
    const path = fakeSentryCli('')
    writeFileSync(path, '#!/nonexistent/interpreter\n')
    expect(await machine().run(path)).toEqual({ kind: 'absent' })
  })

  test('absent: the guard itself is missing', async () => {
    const programs = sentryCliOf({ RUNNER_TEMP: folderWith() }, folderWith())([])
    expect(
      await programs.run({ path: '/bin/true', sha256: null }, version, { timeoutMs: 5000, signal: never }),
    ).toEqual({
      kind: 'absent',
    })
  })

  test('signalled: ended by somebody else', async () =>
    expect(await machine().run(fakeSentryCli('kill -9 $$'))).toEqual({ kind: 'signalled' }))

  test('overflow: it floods, and is ended long before the deadline', async () => {
    const started = performance.now()
    expect(await machine().run(fakeSentryCli('exec yes'))).toEqual({ kind: 'overflow' })
    expect(performance.now() - started).toBeLessThan(farFromOver)
  })

  test('any amount of errors is no overflow, and is not kept', async () =>
    expect(await machine().run(fakeSentryCli('head -c 5000000 /dev/zero >&2; echo fine'))).toMatchObject({ code: 0 }))

  test('just under the cap is not cut', async () => {
    const reply = await machine().run(fakeSentryCli('head -c 1048576 /dev/zero'))
    expect(reply.kind === 'exited' && rawText(reply.stdout).length).toBe(1_048_576)
    expect(await machine().run(fakeSentryCli('head -c 1048577 /dev/zero'))).toEqual({ kind: 'overflow' })
  })
})

describe('the deadline', () => {
  test('asks a program that hangs to end', async () => {
    const started = performance.now()
    expect(await machine().run(fakeSentryCli('exec sleep 60'), version, 300)).toEqual({ kind: 'timeout' })
    expect(performance.now() - started).toBeLessThan(farFromOver)
  })

  test('kills one that ignores it, with its children, two seconds later', async () => {
    const path = fakeSentryCli(
      'trap "" TERM\nsleep 61 &\necho $! >"$(dirname "$0")/child"\nwhile :; do sleep 0.1; done',
    )
    const started = performance.now()
    expect(await machine().run(path, version, 300)).toEqual({ kind: 'timeout' })
    const took = performance.now() - started
    expect(took).toBeGreaterThan(2200)
    expect(took).toBeLessThan(farFromOver)
    await childEnds(path)
  })

  test('does not wait for a grandchild that keeps the output open', async () => {
    const path = fakeSentryCli('sleep 62 &\necho $! >"$(dirname "$0")/child"\necho done')
    const started = performance.now()
    expect(await machine().run(path)).toMatchObject({ kind: 'exited', code: 0 })
    expect(performance.now() - started).toBeLessThan(farFromOver)
    await childEnds(path)
  })

  test('does not wait for one that left the group, either', async () => {
    const path = fakeNodeSentryCli(
      `const child = require('node:child_process').spawn('/bin/sleep', ['12'], { detached: true, stdio: ['ignore', 'inherit', 'ignore'] })
       child.unref()
       console.log('done')
       process.exit(0)`,
    )
    const started = performance.now()
    expect(await machine().run(path)).toMatchObject({ kind: 'exited', code: 0 })
    expect(performance.now() - started).toBeLessThan(10_000)
  })
})

test('a program whose guard somebody killed is ended, too', async () => {
  const path = fakeSentryCli('echo $$ >"$(dirname "$0")/child"; kill -9 $PPID; exec sleep 64')
  expect(await machine().run(path)).toEqual({ kind: 'absent' })
  await childEnds(path)
})

describe('a signal', () => {
  const script = 'echo $$ >"$(dirname "$0")/child"; trap "" TERM; while :; do sleep 0.1; done'

  test('kills it at once', async () => {
    const path = fakeSentryCli(script)
    const stop = new AbortController()
    const reply = machine().run(path, version, 10_000, null, stop.signal)
    await until(() => existsSync(join(dirname(path), 'child')))
    const started = performance.now()
    stop.abort()
    expect(await reply).toEqual({ kind: 'signalled' })
    expect(performance.now() - started).toBeLessThan(farFromOver)
    await childEnds(path)
  })

  test('that came before it was started kills it, too', async () =>
    expect(await machine().run(fakeSentryCli(script), version, 10_000, null, AbortSignal.abort())).toEqual({
      kind: 'signalled',
    }))
})

describe('a digest', () => {
  const path = fakeSentryCli('touch "$(dirname "$0")/ran"; echo "sentry-cli 3.8.0"')
  const digest = createHash('sha256').update(readFileSync(path)).digest('hex')

  test('that is another one: nothing is started', async () => {
    expect(await machine().run(path, version, 5000, [foreignDigest])).toEqual({ kind: 'altered' })
    expect(existsSync(join(dirname(path), 'ran'))).toBe(false)
  })

  test('that is one of those known: it runs, and is looked at again the next time', async () => {
    const { run } = machine()
    expect(await run(path, version, 5000, [foreignDigest, digest])).toMatchObject({ kind: 'exited', code: 0 })
    writeFileSync(path, '#!/bin/sh\necho "sentry-cli 3.8.0"\n')
    expect(await run(path, version, 5000, [foreignDigest, digest])).toEqual({ kind: 'altered' })
  })
})

interface Seen {
  readonly argv: readonly string[]
  readonly env: Readonly<Record<string, string>>
  readonly cwd: string
  readonly inCwd: readonly string[]
  readonly inHome: readonly string[]
  readonly stdin: string
}

describe('the program', () => {
  const outside = {
    SENTRY_AUTH_TOKEN: 'another',
    SENTRY_ALLOW_FAILURE: '1',
    SENTRY_PROPERTIES: '/evil',
    SENTRY_DSN: 'https://canary@example.invalid/1',
    SENTRY_LOG_LEVEL: 'debug',
    LD_PRELOAD: '/evil.so',
    NODE_OPTIONS: '--require /evil.js',
    ACTIONS_RUNTIME_TOKEN: 'canary',
    GITHUB_TOKEN: 'canary',
    'INPUT_AUTH-TOKEN': 'canary',
    HOME: '/root',
    PATH: '/evil',
    HTTPS_PROXY: 'http://proxy.invalid:1',
    no_proxy: 'localhost',
    SSL_CERT_FILE: 'certificates.pem',
  }
  const everyVerb = [
    'HOME',
    'LANG',
    'PATH',
    'SENTRY_DISABLE_UPDATE_CHECK',
    'SENTRY_HTTP_MAX_RETRIES',
    'SENTRY_LOAD_DOTENV',
    'SENTRY_LOG_LEVEL',
  ]

  async function seenBy(verb: SentryCliVerb): Promise<Seen & { temp: string }> {
    const path = fakeNodeSentryCli(dumpScript)
    const { run, temp } = machine(outside)
    expect(await run(path, verb)).toMatchObject({ kind: 'exited', code: 0 })
    return { ...(JSON.parse(readFileSync(join(dirname(path), 'report'), 'utf8')) as Seen), temp }
  }

  test('sees an environment of its own, and the token where it is to be used', async () => {
    const { env, argv } = await seenBy(info)
    const ofInfo = ['HTTPS_PROXY', 'SENTRY_AUTH_TOKEN', 'SENTRY_URL', 'SSL_CERT_FILE', 'no_proxy']
    expect(Object.keys(env).sort()).toEqual([...everyVerb, ...ofInfo].sort())
    expect(env).toMatchObject({
      SENTRY_AUTH_TOKEN: canary,
      SENTRY_URL: 'http://127.0.0.1:9',
      SENTRY_LOAD_DOTENV: '0',
      SENTRY_HTTP_MAX_RETRIES: '0',
      SENTRY_DISABLE_UPDATE_CHECK: '1',
      SENTRY_LOG_LEVEL: 'off',
      SSL_CERT_FILE: join(process.cwd(), 'certificates.pem'),
    })
    expect(env.PATH).not.toContain('evil')
    expect(argv).toEqual(['info', '--config-status-json'])
  })

  test.each<[SentryCliVerb, string[]]>([
    [version, ['--version']],
    [{ verb: 'debug-files-check', file: '/x/app' }, ['debug-files', 'check', '--json', '/x/app']],
  ])('gets no token and no proxy where it needs none: %j', async (verb, args) => {
    const { env, argv } = await seenBy(verb)
    expect(Object.keys(env).sort()).toEqual(everyVerb)
    expect(argv).toEqual(args)
  })

  test('starts in an empty folder with an empty HOME, both made for it and removed afterwards; there is nothing to read', async () => {
    const { cwd, env, inCwd, inHome, stdin, temp } = await seenBy(info)
    expect([inCwd, inHome, stdin]).toEqual([[], [], ''])
    expect(cwd.startsWith(temp)).toBe(true)
    expect(env.HOME?.startsWith(temp)).toBe(true)
    expect(env.HOME).not.toBe(cwd)
    expect(readdirSync(temp)).toEqual([])
  })

  test('leaves no folder behind where it is ended', async () => {
    const { run, temp } = machine()
    await run(fakeSentryCli('echo x >"$HOME/file"; exec sleep 60'), version, 300)
    expect(readdirSync(temp)).toEqual([])
  })
})

describe('the temporary folder', () => {
  test('is never made in the checkout', async () => {
    const checkout = folderWith({ 'temp/a.txt': '' })
    const path = fakeNodeSentryCli(dumpScript)
    const programs = sentryCliOf({ RUNNER_TEMP: join(checkout, 'temp') }, dist)([checkout])
    expect(await programs.run({ path, sha256: null }, version, { timeoutMs: 5000, signal: never })).toMatchObject({
      code: 0,
    })
    const { cwd } = JSON.parse(readFileSync(join(dirname(path), 'report'), 'utf8')) as Seen
    expect(cwd.startsWith(checkout)).toBe(false)
  })
})

describe('whoever started the guard', () => {
  const hanging = () => fakeSentryCli('echo $$ >"$(dirname "$0")/child"; trap "" TERM; while :; do sleep 0.1; done')

  async function startGuard(path: string) {
    const scratch = folderWith()
    const abandoned = folderWith({ 'half/done': '' })
    const order = {
      abandoned,
      file: path,
      args: [],
      env: {},
      sha256: null,
      scratch,
      timeoutMs: 60_000,
      graceMs: 2000,
      maxBytes: 10,
    }
    const guard = spawn(process.execPath, [join(dist, 'guard.js')], {
      env: { [orderVariable]: JSON.stringify(order) },
      stdio: ['pipe', 'pipe', 'inherit'],
    })
    await until(() => existsSync(join(dirname(path), 'child')))
    return { guard, scratch, abandoned }
  }

  test('is gone: the program is, too, its folder, and the one that they would have removed', async () => {
    const path = hanging()
    const { guard, scratch, abandoned } = await startGuard(path)
    expect(existsSync(abandoned)).toBe(true)
    guard.stdin.destroy()
    await childEnds(path)
    await until(() => !existsSync(abandoned))
    await until(() => readdirSync(scratch).length === 0)
  })

  test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('sends %s: the same', async signal => {
    const path = hanging()
    const { guard, scratch } = await startGuard(path)
    guard.kill(signal)
    await childEnds(path)
    await until(() => readdirSync(scratch).length === 0)
  })
})

/** Waits for the process whose number a program wrote beside itself. */
async function childEnds(path: string): Promise<void> {
  const pid = Number(readFileSync(join(dirname(path), 'child'), 'utf8'))
  expect(pid).toBeGreaterThan(1)
  await until(() => !isRunning(pid))
}

async function until(holds: () => boolean): Promise<void> {
  for (let look = 0; look < 100 && !holds(); look++) await delay(50)
  expect(holds()).toBe(true)
}
