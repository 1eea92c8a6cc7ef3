import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type ReportJson, reportSchema } from '../../src/report/schema.ts'
import { type CommandLineRun, productRoot } from './product.ts'

export interface RunSetting {
  readonly env?: Readonly<Record<string, string>>
  readonly cwd?: string
  readonly node?: string
}

/** Runs the built command line beside this process, so that servers of the test can answer it. Environment and folder are empty. */
export async function runCommandLine(args: readonly string[], setting: RunSetting = {}): Promise<CommandLineRun> {
  const { env = {}, cwd, node = process.execPath } = setting
  const empty = mkdtempSync(join(tmpdir(), 'cwd-'))
  const child = spawn(node, [join(productRoot, 'dist/cli.js'), ...args], {
    cwd: cwd ?? empty,
    env: { PATH: process.env.PATH, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const [stdout, stderr, code] = await Promise.all([textOf(child.stdout), textOf(child.stderr), endOf(child)])
  rmSync(empty, { recursive: true, force: true })
  return { code, stdout, stderr }
}

/** The JSON report of a mode, without sentry-cli unless it is asked for: one more process and one more request. */
export async function reportOf(mode: string, args: readonly string[], setting: RunSetting = {}): Promise<ReportJson> {
  return (await ranFor(mode, args, setting)).report
}

/** That report, with the exit code. A report that does not have the promised form throws. */
export async function ranFor(
  mode: string,
  args: readonly string[],
  setting: RunSetting = {},
): Promise<{ readonly code: number | null; readonly report: ReportJson }> {
  const run = await runCommandLine(['--mode', mode, '--json', '--sentry-cli', 'off', ...args], setting)
  if (run.stdout === '') throw new Error(`no report: ${run.stderr}`)
  return { code: run.code, report: reportSchema.parse(JSON.parse(run.stdout)) }
}

async function textOf(stream: NodeJS.ReadableStream): Promise<string> {
  const pieces: Buffer[] = []
  for await (const piece of stream) pieces.push(piece as Buffer)
  return Buffer.concat(pieces).toString('utf8')
}

function endOf(child: ReturnType<typeof spawn>): Promise<number | null> {
  return new Promise((resolve, reject) => {
    child.once('close', resolve)
    child.once('error', reject)
  })
}
