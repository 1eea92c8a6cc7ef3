import { createHash } from 'node:crypto'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type { SentryCliDownload, SentryCliLimits, SentryCliPackage } from '../ports/sentry-cli.ts'
import type { GuardOrder, GuardReport } from './guard-protocol.ts'
import { completeMark, executable, type Machine, searchPath, toolCacheFolder } from './sentry-cli-places.ts'
import { fileInTarball } from './tarball.ts'

const maxTarballBytes = 64 * 1024 * 1024
const maxUnpackedBytes = 256 * 1024 * 1024

/** Runs a program under the guard. */
export type Guarded = (
  order: Pick<GuardOrder, 'file' | 'args' | 'env' | 'sha256'>,
  limits: SentryCliLimits,
) => Promise<GuardReport>

export interface DownloadParts {
  readonly machine: Machine
  /** Where temporary folders are made; `null` where there is no place for them. */
  readonly scratch: string | null
  readonly guarded: Guarded
  readonly environment: Readonly<Record<string, string>>
}

/**
 * Has the npm client fetch the tarball of one exact version, with settings of its own and without any script, and keeps the binary
 * where tarball and binary are the ones that are pinned. The registry may be a mirror (`npm_config_registry` of the step): what it
 * sends is believed by its digest only.
 */
export async function downloadSentryCli(
  wanted: SentryCliPackage,
  limits: SentryCliLimits,
  parts: DownloadParts,
): Promise<SentryCliDownload> {
  const client = npmClient(parts.machine)
  if (client === null) return { kind: 'no-npm' }
  const folder = temporaryFolder(parts.scratch)
  if (folder === null) return { kind: 'failed' }
  try {
    const reply = await parts.guarded(
      {
        file: process.execPath,
        args: [client, ...packArguments(wanted, folder)],
        env: parts.environment,
        sha256: null,
      },
      limits,
    )
    const tarball = reply.kind === 'exited' && reply.code === 0 ? onlyTarball(folder) : null
    if (tarball === null) return { kind: 'failed' }
    const binary = genuineBinary(tarball, wanted)
    return binary === null ? { kind: 'altered' } : keep(binary, wanted.version, parts.machine, dirname(folder))
  } catch {
    return { kind: 'failed' }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function temporaryFolder(scratch: string | null): string | null {
  try {
    return scratch === null ? null : mkdtempSync(join(scratch, 'sentry-monitor-'))
  } catch {
    return null
  }
}

/** The script of npm itself, to be run by this very node: from PATH outside the checkout, or what came with this node. */
function npmClient({ env, checkout }: Machine): string | null {
  const script = join('node_modules', 'npm', 'bin', 'npm-cli.js')
  const nodeFolder = dirname(process.execPath)
  const candidates = [
    ...searchPath(env).flatMap(folder => [linkedScript(join(folder, 'npm')), join(folder, script)]),
    join(nodeFolder, script),
    join(nodeFolder, '..', 'lib', script),
  ]
  return candidates.find(path => path !== null && existsSync(path) && !checkout.holds(path)) ?? null
}

/** On most systems `npm` in PATH is a link to it. */
function linkedScript(path: string): string | null {
  try {
    const real = realpathSync.native(path)
    return basename(real) === 'npm-cli.js' ? real : null
  } catch {
    return null
  }
}

/** `--prefix` keeps npm from looking for a project, and its settings, in the folders above. */
function packArguments({ name, version }: SentryCliPackage, folder: string): readonly string[] {
  return [
    'pack',
    `${name}@${version}`,
    '--ignore-scripts',
    '--silent',
    '--no-update-notifier',
    '--fetch-retries=1',
    `--pack-destination=${folder}`,
    `--prefix=${folder}`,
    `--userconfig=${join(folder, 'user.npmrc')}`,
    `--globalconfig=${join(folder, 'global.npmrc')}`,
    `--cache=${join(folder, 'cache')}`,
  ]
}

function onlyTarball(folder: string): Buffer | null {
  const [name, ...others] = readdirSync(folder).filter(file => file.endsWith('.tgz'))
  if (name === undefined || others.length > 0) return null
  const path = join(folder, name)
  return statSync(path).size <= maxTarballBytes ? readFileSync(path) : null
}

function genuineBinary(tarball: Buffer, { integrity, sha256 }: SentryCliPackage): Buffer | null {
  if (`sha512-${createHash('sha512').update(tarball).digest('base64')}` !== integrity) return null
  const binary = fileInTarball(tarball, `package/bin/${executable}`, maxUnpackedBytes)
  return binary !== null && sha256.includes(createHash('sha256').update(binary).digest('hex')) ? binary : null
}

/** In the tool cache where there is one, so that the next job finds it; else in a folder that goes when this process ends. */
function keep(binary: Buffer, version: string, machine: Machine, scratch: string): SentryCliDownload {
  const folder = toolCacheFolder(version, machine)
  if (folder !== null && keepIn(folder, binary)) return { kind: 'kept', path: join(folder, executable) }
  const temporary = mkdtempSync(join(scratch, 'sentry-monitor-'))
  process.once('exit', () => rmSync(temporary, { recursive: true, force: true }))
  writeFileSync(join(temporary, executable), binary, { mode: 0o555 })
  return { kind: 'kept', path: join(temporary, executable) }
}

/** Whole or not at all: another job on the same machine may do the same. */
function keepIn(folder: string, binary: Buffer): boolean {
  const made = `${folder}.${process.pid}.tmp`
  try {
    mkdirSync(made, { recursive: true })
    writeFileSync(join(made, executable), binary, { mode: 0o555 })
    rmSync(folder, { recursive: true, force: true })
    renameSync(made, folder)
    writeFileSync(completeMark(folder), '')
    return true
  } catch {
    rmSync(made, { recursive: true, force: true })
    return false
  }
}
