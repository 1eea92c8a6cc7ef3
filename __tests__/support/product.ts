import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { ReportJson } from '../../src/report/schema.ts'
import type { ActionResult } from './mini-runner/action-result.ts'
import type { ActionStep } from './mini-runner/action-step.ts'
import { runAction } from './mini-runner/run.ts'

/** The checkout of the product: action.yml and the committed dist/. */
export const productRoot = fileURLToPath(new URL('../..', import.meta.url))

const platform = process.platform === 'win32' ? 'win' : process.platform
const node24 = join(productRoot, `node_modules/.cache/node24/node_modules/node-${platform}-${process.arch}/bin/node`)

/** The Nodes that dist/ is tested on: this one, and the one that runs the action on GitHub where scripts/node24.mjs could get it. */
export const nodes: readonly (readonly [name: string, path: string])[] = [
  [`Node ${process.versions.node}`, process.execPath],
  ...(existsSync(node24) ? [['Node 24 of the action', node24] as const] : []),
]

if (!existsSync(node24))
  process.stderr.write('Note: no Node 24 here (node scripts/node24.mjs gets it); dist/ is tested on this Node only.\n')

export interface CommandLineRun {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

/** Runs the built command line in an empty environment and an empty folder, unless told otherwise. */
export function commandLine(
  args: readonly string[],
  { env = {}, cwd, node = process.execPath }: { env?: Record<string, string>; cwd?: string; node?: string } = {},
): CommandLineRun {
  const empty = mkdtempSync(join(tmpdir(), 'cwd-'))
  const environment = { PATH: process.env.PATH, ...env }
  const ran = spawnSync(node, [join(productRoot, 'dist/cli.js'), ...args], {
    cwd: cwd ?? empty,
    env: environment,
    encoding: 'utf8',
  })
  rmSync(empty, { recursive: true, force: true })
  return { code: ran.status, stdout: ran.stdout, stderr: ran.stderr }
}

/** The JSON report of a run of the command line. */
export function reportOn(root: string, args: readonly string[] = [], env: Record<string, string> = {}): ReportJson {
  const { stdout, stderr } = commandLine(['--mode', 'setup-preflight', '--repo-root', root, '--json', ...args], { env })
  if (stdout === '') throw new Error(`no report: ${stderr}`)
  return JSON.parse(stdout) as ReportJson
}

/** Runs the built action as a step. */
export function actionStep(step: Omit<ActionStep, 'actionDir'>): Promise<ActionResult> {
  return runAction({ actionDir: productRoot, ...step })
}

/** Ids of the checks of a report that ended in one of these outcomes, with the file of each finding. */
export function found(report: ReportJson, ...outcomes: readonly string[]): readonly string[] {
  return report.results.flatMap(({ checks }) =>
    checks
      .filter(({ outcome }) => outcomes.includes(outcome))
      .map(({ id, location }) => (location ? `${id} ${location.file}` : id)),
  )
}
