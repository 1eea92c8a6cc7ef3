import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from '@jest/globals'
import { parseSync } from 'oxc-parser'

const src = fileURLToPath(new URL('../src', import.meta.url))

interface Import {
  readonly from: string
  readonly typeOnly: boolean
}

interface SourceFile {
  /** Below src, with `/`. */
  readonly path: string
  readonly text: string
  readonly imports: readonly Import[]
}

/** Which rooms a room may use; `type` means `import type` only. `entry` files stand directly in src. */
const arrows: Record<string, { readonly [room: string]: 'all' | 'type' }> = {
  core: {},
  ports: { core: 'all' },
  profiles: { core: 'all' },
  sources: { core: 'all', ports: 'all' },
  request: { core: 'all', ports: 'all', sources: 'all' },
  'command-line': { core: 'all', request: 'all' },
  checks: { core: 'all', profiles: 'type', sources: 'type' },
  checkpoint: { core: 'all' },
  modes: { core: 'all', sources: 'all', checks: 'all', profiles: 'all', checkpoint: 'all' },
  report: { core: 'all' },
  adapters: { core: 'all', ports: 'all' },
  contract: { report: 'all', request: 'all' },
  action: { run: 'all', adapters: 'all', request: 'all' },
  cli: { run: 'all', adapters: 'all', 'command-line': 'all' },
}

/** The files directly in src that tell the story of a run: they may use everything but adapters. */
const story = ['run', 'prepare', 'publish', 'open-sources', 'diagnostics', 'surroundings', 'stop', 'version']

/** Packages by room; a name that ends in `/` stands for a scope. `node:path` computes, it does not touch anything. */
const packages: Record<string, readonly string[]> = {
  core: ['zod/mini'],
  checkpoint: ['zod/mini'],
  request: ['zod/mini', 'node:path', '@sentry/core'],
  report: ['zod/mini', 'sarif'],
  contract: ['zod/mini'],
  'command-line': ['node:util'],
  sources: [
    'zod/mini',
    'node:path',
    'yaml',
    'smol-toml',
    'jsonc-parser',
    'dotenv',
    'ini',
    'saxes',
    'semver',
    '@lezer/',
    '@sentry/core',
  ],
  adapters: ['@actions/', 'node:'],
}

/** What reaches outside, allowed in adapters and the two entries only. */
const outside = [
  /\bprocess\./,
  /\bfetch\(/,
  /\bDate\.now\(/,
  /\bnew Date\(\)/,
  /\bMath\.random\(/,
  /\bset(?:Timeout|Interval)\(/,
  /\bconsole\./,
]

const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter(name => name.endsWith('.ts'))
  .map(name => readSource(name.split(sep).join('/')))

function readSource(path: string): SourceFile {
  const text = readFileSync(join(src, path), 'utf8')
  const { module } = parseSync(path, text)
  const fixed = module.staticImports.map(one => ({
    from: one.moduleRequest.value,
    typeOnly: one.entries.length > 0 && one.entries.every(entry => entry.isType),
  }))
  const passedOn = module.staticExports.flatMap(one =>
    one.entries.flatMap(({ moduleRequest, isType }) =>
      moduleRequest ? [{ from: moduleRequest.value, typeOnly: isType }] : [],
    ),
  )
  const late = module.dynamicImports.map(one => ({
    from: text.slice(one.moduleRequest.start, one.moduleRequest.end).slice(1, -1),
    typeOnly: false,
  }))
  return { path, text, imports: [...fixed, ...passedOn, ...late] }
}

function roomOf(path: string): string {
  const [first = ''] = path.split('/')
  return first.replace(/\.ts$/, '')
}

function targetOf(file: SourceFile, { from }: Import): string | null {
  return from.startsWith('.')
    ? relative(src, join(src, dirname(file.path), from))
        .split(sep)
        .join('/')
    : null
}

function mayUse(room: string, other: string, typeOnly: boolean): boolean {
  if (room === other) return true
  if (story.includes(room)) return other !== 'adapters' && other !== 'action' && other !== 'cli'
  const permission = arrows[room]?.[other] ?? (other === 'version' ? 'all' : undefined)
  return permission === 'all' || (permission === 'type' && typeOnly)
}

function violations(of: (file: SourceFile) => readonly string[]): readonly string[] {
  return files.flatMap(file => of(file).map(what => `${file.path}: ${what}`))
}

describe('the rooms of src', () => {
  test('are read at all', () => expect(files.length).toBeGreaterThan(50))

  test.each([
    ['core', 'report', false, false],
    ['checks', 'sources', true, true],
    ['checks', 'sources', false, false],
    ['report', 'ports', true, false],
    ['run', 'modes', false, true],
    ['run', 'adapters', false, false],
  ])('%s may use %s (type only: %s): %s', (room, other, typeOnly, allowed) =>
    expect(mayUse(room, other, typeOnly)).toBe(allowed),
  )

  test('use each other along the arrows only', () => {
    const wrong = violations(file =>
      file.imports.flatMap(one => {
        const target = targetOf(file, one)
        return target === null || mayUse(roomOf(file.path), roomOf(target), one.typeOnly) ? [] : [`imports ${target}`]
      }),
    )
    expect(wrong).toEqual([])
  })

  test('use the packages that are meant for them', () => {
    const wrong = violations(file => {
      const allowed = packages[roomOf(file.path)] ?? []
      return file.imports
        .filter(
          one =>
            !one.from.startsWith('.') &&
            !allowed.some(
              name => one.from === name || ((name.endsWith('/') || name.endsWith(':')) && one.from.startsWith(name)),
            ),
        )
        .map(one => `imports ${one.from}`)
    })
    expect(wrong).toEqual([])
  })

  test('touch the outside in adapters and entries only', () => {
    const wrong = violations(({ path, text }) => {
      if (['adapters', 'action', 'cli'].includes(roomOf(path))) return []
      const code = bare(path, text)
      return outside.filter(pattern => pattern.test(code)).map(pattern => `uses ${pattern.source}`)
    })
    expect(wrong).toEqual([])
  })

  test('reveal secrets in adapters and the redactor only', () => {
    const wrong = violations(({ path, text }) =>
      /\breveal\(/.test(text) && roomOf(path) !== 'adapters' && !['core/text.ts', 'report/redact.ts'].includes(path)
        ? ['reveals a secret']
        : [],
    )
    expect(wrong).toEqual([])
  })

  test('have no cycles', () => {
    const graph = new Map(
      files.map(file => [
        file.path,
        file.imports.filter(one => !one.typeOnly).flatMap(one => targetOf(file, one) ?? []),
      ]),
    )
    expect(cycles(graph)).toEqual([])
  })
})

describe('shared code', () => {
  const shared = files.filter(({ path }) => !/^(?:modes\/|profiles\/|core\/mode\.ts|request\/catalogue\.ts)/.test(path))

  test('never branches on the name of a mode', () => {
    const wrong = shared.filter(({ text }) =>
      /===? '(?:setup-preflight|local-smoke|release-gate|prod-health|issue-triage|verify-loop)'/.test(text),
    )
    expect(wrong.map(file => file.path)).toEqual([])
  })

  test('has files about one thing, none called utils or helpers', () => {
    expect(files.filter(({ text }) => text.split('\n').length > 250).map(file => file.path)).toEqual([])
    expect(
      files
        .filter(({ path }) => /(?:util|helper|common|manager|service|handler)s?\b/.test(path))
        .map(file => file.path),
    ).toEqual([])
  })
})

/** The text without comments and quoted strings. */
function bare(path: string, text: string): string {
  const { comments } = parseSync(path, text)
  return comments
    .reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text)
    .replace(/'(?:[^'\\\n]|\\.)*'/g, "''")
}

function cycles(graph: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const done = new Set<string>()
  const found: string[] = []
  const visit = (node: string, trail: readonly string[]) => {
    if (trail.includes(node)) found.push([...trail.slice(trail.indexOf(node)), node].join(' -> '))
    if (done.has(node) || trail.includes(node)) return
    for (const next of graph.get(node) ?? []) visit(next, [...trail, node])
    done.add(node)
  }
  for (const node of graph.keys()) visit(node, [])
  return found
}
