import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { rawText, untrusted } from '../../../src/core/text.ts'
import type {
  SentryCliBinary,
  SentryCliDownload,
  SentryCliPrograms,
  SentryCliReply,
  SentryCliSearch,
  SentryCliVerb,
} from '../../../src/ports/sentry-cli.ts'
import { pins } from '../../../src/sources/sentry-cli/pins.ts'
import type { SentryCliRequest } from '../../../src/sources/sentry-cli/places.ts'
import { sentryCliQuestions } from '../../../src/sources/sentry-cli/sentry-cli.ts'
import { credentials } from '../../support/connection-facts.ts'
import { statusText } from '../../support/fake-programs.ts'

const pin = pins['linux-x64']
const says = (text: string, code = 0): SentryCliReply => ({ kind: 'exited', code, stdout: untrusted(text) })
const found = (path: string, version: string | null = null): SentryCliSearch => ({ kind: 'found', path, version })

interface Machine {
  readonly platform: string
  readonly places: Partial<Record<'given-path' | 'action' | 'tool-cache' | 'search-path', SentryCliSearch>>
  readonly fetched: SentryCliDownload
  /** By path, then verb. */
  readonly replies: Readonly<Record<string, Partial<Record<SentryCliVerb['verb'], SentryCliReply>>>>
}

const fine = { version: says('sentry-cli 3.8.0\n'), info: says(statusText('https://sentry.io', true)) }

/** A machine as a table, which keeps what was done with it. */
function machine(
  parts: Partial<Machine>,
): SentryCliPrograms & { log: string[]; binaries: SentryCliBinary[]; limits: number[] } {
  const { platform = 'linux-x64', places = {}, fetched = { kind: 'failed' }, replies = {} } = parts
  const log: string[] = []
  const binaries: SentryCliBinary[] = []
  const limits: number[] = []
  return {
    platform,
    log,
    binaries,
    limits,
    async find(place) {
      log.push(place.at)
      return places[place.at] ?? { kind: 'absent' }
    },
    async download({ name }) {
      log.push(`fetch ${name}`)
      return fetched
    },
    async run(binary, verb, { timeoutMs }) {
      log.push(`${binary.path} ${verb.verb}`)
      binaries.push(binary)
      limits.push(timeoutMs)
      return replies[binary.path]?.[verb.verb] ?? { kind: 'absent' }
    },
  }
}

const never = new AbortController().signal

function look(
  programs: SentryCliPrograms,
  request: Partial<SentryCliRequest> = {},
  own = credentials(),
  remainingMs = 240_000,
  { deadline = never, cancelled = never } = {},
) {
  const whole = { use: 'auto', path: undefined, ...request } as const
  return sentryCliQuestions({
    programs,
    request: whole,
    credentials: own,
    remainingMs: () => remainingMs,
    deadline,
    cancelled,
  })
}

const passes = { kind: 'answered', isAccepted: true, isSameServer: true }

describe('where it is looked for', () => {
  test.each<[string, Partial<SentryCliRequest>, readonly string[]]>([
    ['auto', {}, ['action', 'tool-cache', 'search-path']],
    ['download', { use: 'download' }, ['action', 'tool-cache', 'search-path', `fetch ${pin?.name}`]],
    ['system', { use: 'system' }, ['search-path']],
    ['off', { use: 'off' }, []],
    ['off, and a path', { use: 'off', path: '/opt/sentry-cli' }, []],
    ['a given path and nothing else', { path: '/opt/sentry-cli' }, ['given-path']],
    ['a given path, also with download', { use: 'download', path: '/opt/sentry-cli' }, ['given-path']],
  ])('%s', async (_, request, places) => {
    const empty = machine({})
    await look(empty, request).look()
    expect(empty.log).toEqual(places)
  })

  test('auto never fetches, on a platform without a package, either', async () => {
    const empty = machine({ platform: 'sunos-x64' })
    expect(await look(empty).look()).toEqual({ kind: 'none', asked: false, because: 'absent' })
    expect(empty.log).toEqual(['search-path'])
  })

  test('the first that is there is taken, and nothing further is looked at', async () => {
    const here = machine({ places: { 'tool-cache': found('/cache') }, replies: { '/cache': fine } })
    expect(await look(here).look()).toEqual({
      kind: 'ready',
      from: 'tool-cache',
      version: '3.8.0',
      isPinned: true,
      server: passes,
    })
    expect(here.log).toEqual(['action', 'tool-cache', '/cache version', '/cache info'])
  })

  test('it is looked for once a run', async () => {
    const here = machine({ places: { 'search-path': found('/bin/cli') }, replies: { '/bin/cli': fine } })
    const questions = look(here, { use: 'system' })
    await Promise.all([questions.look(), questions.look(), questions.debugFile('/x')])
    expect(here.log.filter(line => line === 'search-path' || line.endsWith('version'))).toHaveLength(2)
  })
})

describe('digests', () => {
  test.each<[string, Partial<Machine['places']>, boolean]>([
    ['beside this tool, in the pinned version', { action: found('/cli', pin?.version) }, true],
    ['beside this tool, in another version', { action: found('/cli', '3.9.0') }, false],
    ['beside this tool, without a version', { action: found('/cli') }, false],
    ['in the tool cache', { 'tool-cache': found('/cli') }, true],
    ['in PATH', { 'search-path': found('/cli') }, false],
  ])('%s: compared before each run: %s', async (_, places, isPinned) => {
    const here = machine({ places, replies: { '/cli': fine } })
    expect(await look(here).look()).toMatchObject({ kind: 'ready', isPinned })
    expect(here.binaries.map(({ sha256 }) => sha256)).toEqual(isPinned ? [pin?.sha256, pin?.sha256] : [null, null])
  })

  test('one that is fetched is compared, too', async () => {
    const here = machine({ fetched: { kind: 'kept', path: '/kept' }, replies: { '/kept': fine } })
    expect(await look(here, { use: 'download' }).look()).toMatchObject({
      kind: 'ready',
      from: 'download',
      isPinned: true,
    })
    expect(here.binaries.every(({ sha256 }) => sha256 === pin?.sha256)).toBe(true)
  })

  test.each<[string, Partial<Machine>, string]>([
    [
      'at the first run',
      { places: { 'tool-cache': found('/c') }, replies: { '/c': { version: { kind: 'altered' } } } },
      'tool-cache',
    ],
    [
      'between two runs',
      { places: { 'tool-cache': found('/c') }, replies: { '/c': { ...fine, info: { kind: 'altered' } } } },
      'tool-cache',
    ],
    ['on its way', { fetched: { kind: 'altered' } }, 'download'],
  ])('row 26, hash mismatch %s: nothing else is tried', async (_, parts, from) =>
    expect(await look(machine(parts), { use: 'download' }).look()).toEqual({ kind: 'altered', from }),
  )
})

describe('versions', () => {
  const withVersion = (line: string) =>
    machine({ places: { 'search-path': found('/cli') }, replies: { '/cli': { ...fine, version: says(line) } } })

  test.each([
    ['sentry-cli 2.22.2\n', 'ready'],
    ['sentry-cli 2.58.6', 'ready'],
    ['sentry-cli 3.0.0-rc.1\n', 'ready'],
    ['sentry-cli 3.99.0\n', 'ready'],
    ['sentry-cli 2.21.5\n', 'unsupported'],
    ['sentry-cli 1.77.2\n', 'unsupported'],
    ['sentry-cli 4.0.0\n', 'unsupported'],
    ['sentry 0.49.0\n', 'broken'],
    ['sentry-cli 3.8\n', 'broken'],
    ['sentry-cli 3.8.0\nand more', 'broken'],
    ['', 'broken'],
    ['\u001b[31msentry-cli 3.8.0', 'broken'],
  ])('%j: %s', async (line, kind) => expect((await look(withVersion(line)).look()).kind).toBe(kind))

  test('one that is not known is never given the token', async () => {
    const old = withVersion('sentry-cli 1.77.2')
    expect(await look(old, { use: 'system' }).look()).toMatchObject({
      kind: 'unsupported',
      version: '1.77.2',
      asked: true,
    })
    expect(old.log).toEqual(['search-path', '/cli version'])
  })

  test('download fetches one where PATH has none that is known, and says what it passed over where that fails', async () => {
    const places = { 'search-path': found('/old') }
    const replies = { '/old': { version: says('sentry-cli 1.77.2') }, '/kept': fine }
    const here = machine({ places, replies, fetched: { kind: 'kept', path: '/kept' } })
    expect(await look(here, { use: 'download' }).look()).toMatchObject({ kind: 'ready', from: 'download' })
    const without = machine({ places, replies })
    expect(await look(without, { use: 'download' }).look()).toMatchObject({ kind: 'unsupported', asked: true })
  })

  test('any text is a version or none', async () =>
    fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary' }), async line => {
        const { kind } = await look(withVersion(line)).look()
        expect(['ready', 'unsupported', 'broken']).toContain(kind)
      }),
      { numRuns: 200 },
    ))
})

describe('row 26: asked for and absent', () => {
  test.each<[string, Partial<SentryCliRequest>, Partial<Machine>, string]>([
    ['system', { use: 'system' }, {}, 'absent'],
    [
      'system, only in the checkout',
      { use: 'system' },
      { places: { 'search-path': { kind: 'in-checkout' } } },
      'in-checkout',
    ],
    ['a path', { path: '/opt/sentry-cli' }, {}, 'absent'],
    ['a path in the checkout', { path: '/x' }, { places: { 'given-path': { kind: 'in-checkout' } } }, 'in-checkout'],
    ['a relative path', { path: 'x' }, { places: { 'given-path': { kind: 'relative' } } }, 'relative'],
    ['download without npm', { use: 'download' }, { fetched: { kind: 'no-npm' } }, 'no-npm'],
    ['download that fails', { use: 'download' }, {}, 'download-failed'],
    ['download without a package', { use: 'download' }, { platform: 'sunos-x64' }, 'no-package'],
  ])('%s', async (_, request, parts, because) =>
    expect(await look(machine(parts), request).look()).toEqual({ kind: 'none', asked: true, because }),
  )
})

describe('the server', () => {
  const answering = (info: SentryCliReply) =>
    machine({ places: { 'search-path': found('/cli') }, replies: { '/cli': { ...fine, info } } })
  const serverOf = async (info: SentryCliReply, own = credentials()) => {
    const finding = await look(answering(info), {}, own).look()
    return finding.kind === 'ready' ? finding.server : finding
  }
  const selfHosted = credentials({
    origin: { kind: 'pinned', address: 'https://sentry.example.com/base', source: 'input' },
  })

  test.each<[string, SentryCliReply, object]>([
    ['accepts the token', fine.info, passes],
    ['does not', says(statusText('https://sentry.io', false)), { ...passes, isAccepted: false }],
    ['is a region of the same service', says(statusText('https://de.sentry.io/', true)), passes],
    ['is another one', says(statusText('https://sentry.io.evil.example', true)), { ...passes, isSameServer: false }],
    ['is another port', says(statusText('https://sentry.io:8443', true)), { ...passes, isSameServer: false }],
    ['is no address', says(statusText('\u0000', true)), { ...passes, isSameServer: false }],
    ['is not named', says('{"config":{},"auth":{"successful":true}}'), { ...passes, isSameServer: false }],
    ['a table', says('Sentry Server: https://sentry.io\n'), { kind: 'broken', because: 'other-shape' }],
    [
      'JSON of another shape',
      says('{"config":{"url":"https://sentry.io"}}'),
      { kind: 'broken', because: 'other-shape' },
    ],
    [
      'a lie about success',
      says('{"config":{"url":null},"auth":{"successful":"yes"}}'),
      { kind: 'broken', because: 'other-shape' },
    ],
    [
      'an error beside a success',
      says(statusText('https://sentry.io', true), 1),
      { kind: 'broken', because: 'refused' },
    ],
    ['nothing', says(''), { kind: 'broken', because: 'other-shape' }],
    ['it hangs', { kind: 'timeout' }, { kind: 'broken', because: 'timeout' }],
    ['it floods', { kind: 'overflow' }, { kind: 'broken', because: 'overflow' }],
    ['it is killed', { kind: 'signalled' }, { kind: 'broken', because: 'signalled' }],
    ['it does not start', { kind: 'absent' }, { kind: 'broken', because: 'absent' }],
  ])('%s', async (_, info, expected) => expect(await serverOf(info)).toEqual(expected))

  test("of one's own is compared by scheme, host and port", async () => {
    expect(await serverOf(says(statusText('https://sentry.example.com/base', true)), selfHosted)).toEqual(passes)
    expect(await serverOf(says(statusText('http://sentry.example.com', true)), selfHosted)).toMatchObject({
      isSameServer: false,
    })
  })

  test.each([
    ['no token', credentials({ token: { kind: 'absent', because: 'not-given' } })],
    ['a malformed token', credentials({ token: { kind: 'malformed', problem: 'quotes' } })],
    ['an address that is not to be trusted', credentials({ origin: { kind: 'unusable-claim' } })],
  ])('is not asked with %s', async (_, own) => {
    const here = answering(fine.info)
    expect(await look(here, {}, own).look()).toMatchObject({ kind: 'ready', server: null })
    expect(here.log).not.toContain('/cli info')
  })
})

describe('a native file', () => {
  const checked = async (reply: SentryCliReply) => {
    const here = machine({
      places: { 'search-path': found('/cli') },
      replies: { '/cli': { ...fine, 'debug-files-check': reply } },
    })
    return look(here).debugFile('/build/app')
  }
  const elf = {
    type: 'elf',
    variants: [{ debug_id: '32FFDF15-aa39-3b7c-16a7-1e6b2e3b6e40', code_id: null, arch: 'x86_64' }, { debug_id: null }],
    features: 'symtab, unwind',
    is_usable: true,
    problem: null,
    note: null,
  }

  test('tells its debug ids', async () =>
    expect(await checked(says(JSON.stringify(elf)))).toEqual({
      kind: 'answered',
      value: { format: 'elf', debugIds: ['32ffdf15-aa39-3b7c-16a7-1e6b2e3b6e40'], isUsable: true, problem: null },
    }))

  test('of no use says why', async () => {
    const answer = await checked(
      says(JSON.stringify({ ...elf, is_usable: false, problem: 'missing debug information' }), 1),
    )
    if (answer?.kind !== 'answered') throw new Error('no answer')
    expect(answer.value.isUsable).toBe(false)
    expect(answer.value.problem && rawText(answer.value.problem)).toBe('missing debug information')
  })

  test('that holds nothing for symbolication', async () =>
    expect(await checked(says('', 1))).toMatchObject({ kind: 'answered', value: { format: null, debugIds: [] } }))

  test.each<[string, SentryCliReply, string]>([
    ['a table', says('Debug Info File Check'), 'other-shape'],
    ['an error', says('', 2), 'refused'],
    ['a file that makes it hang', { kind: 'timeout' }, 'timeout'],
    ['a hostile id', says(JSON.stringify({ ...elf, variants: 'all' })), 'other-shape'],
  ])('%s', async (_, reply, because) => expect(await checked(reply)).toEqual({ kind: 'broken', because }))

  test('is not looked at without a usable sentry-cli', async () =>
    expect(await look(machine({})).debugFile('/build/app')).toBeNull())
})

describe('time', () => {
  test.each([
    [240_000, [5_000, 10_000]],
    [9_000, [5_000, 6_000]],
    [1_000, [1_000, 1_000]],
  ])('%d ms are left: each run gets %j at most', async (remainingMs, limits) => {
    const here = machine({ places: { 'search-path': found('/cli') }, replies: { '/cli': fine } })
    await look(here, {}, credentials(), remainingMs).look()
    expect(here.limits).toEqual(limits)
  })
})

describe('a run that is stopped', () => {
  const here = () => machine({ places: { 'search-path': found('/cli') }, replies: { '/cli': fine } })
  const over = AbortSignal.abort()

  test.each([
    ['deadline', { deadline: over }],
    ['cancelled', { cancelled: over }],
    ['cancelled', { cancelled: over, deadline: over }],
  ] as const)('%s: nothing is said of what was killed', async (cause, stops) =>
    expect(await look(here(), {}, credentials(), 1000, stops).look()).toEqual({ kind: 'stopped', cause }),
  )
})
