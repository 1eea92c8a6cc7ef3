import { major, minVersion, validRange } from 'semver'
import { rawText } from '../../../core/text.ts'
import type { WiringSite } from '../../../core/wiring.ts'
import type { Manifest, Workflow, WorkflowJob, WorkflowStep } from '../repository.ts'
import type { CodeFile } from './code-base.ts'
import { type LookedAt, lookedAt } from './looked-at.ts'
import { packageFile } from './package-file.ts'
import { type CliCall, cliCallsIn, cliCallsOf } from './workflow-commands.ts'

/** A command or option that sentry-cli 3 does not know. */
export interface EndedCommand {
  readonly command: string
  readonly instead: string
  readonly at: WiringSite
}

interface Ended {
  readonly command: string
  readonly instead: string
  readonly matches: (words: readonly (string | null)[]) => boolean
}

const withValue = /^(?:-o|--org|-p|--project|--auth-token|--url|--log-level|--header)$/

const starts =
  (...wanted: readonly string[]) =>
  (words: readonly (string | null)[]) => {
    const given = words.filter(
      (word, index) => !(word?.startsWith('-') ?? false) && !withValue.test(words[index - 1] ?? ''),
    )
    return wanted.every((word, index) => given[index] === word)
  }
const option = (command: string, name: string) => (words: readonly (string | null)[]) =>
  words.includes(command) && words.some(word => word === name || (word?.startsWith(`${name}=`) ?? false))

const upload = 'sourcemaps upload'
const proguard = ['--app-id', '--version', '--version-code', '--android-manifest', '--platform']

/** https://github.com/getsentry/sentry-cli/blob/master/CHANGELOG.md, 3.0.0. */
export const endedCommands: readonly Ended[] = [
  { command: 'releases files', instead: upload, matches: starts('releases', 'files') },
  { command: 'files', instead: upload, matches: starts('files') },
  { command: 'sourcemaps explain', instead: 'the issue page in Sentry', matches: starts('sourcemaps', 'explain') },
  { command: 'send-metric', instead: 'an SDK', matches: starts('send-metric') },
  { command: '--use-artifact-bundle', instead: upload, matches: option('sourcemaps', '--use-artifact-bundle') },
  { command: 'releases finalize --started', instead: 'releases finalize', matches: option('finalize', '--started') },
  { command: '--api-key', instead: '--auth-token', matches: words => words.includes('--api-key') },
  ...proguard.map(name => ({
    command: `upload-proguard ${name}`,
    instead: 'upload-proguard',
    matches: option('upload-proguard', name),
  })),
]

/**
 * Calls of sentry-cli with what its version 3 does not know, in workflows and scripts of package.json that are known to get
 * version 3: because they install it without naming a version, or name that one.
 */
export function endedCliCommands(
  workflows: readonly Workflow[],
  manifests: readonly Manifest[],
  files: readonly CodeFile[],
): LookedAt<EndedCommand> {
  const declared = manifests.map(cliVersionOf)
  const inWorkflows = workflows.flatMap(({ jobs }) =>
    jobs.flatMap(job =>
      job.steps.flatMap(step =>
        step.run === null
          ? []
          : cliCallsOf(step.run).map(call => ({ call, version: versionIn(job, step, call, declared) })),
      ),
    ),
  )
  const inScripts = manifests.flatMap((manifest, index) => {
    const version = declared[index] ?? null
    if (version === null) return []
    return (packageFile(manifest, files)?.scripts ?? []).flatMap(({ text, line }) =>
      cliCallsIn(text, { file: manifest.path, line }).map(call => ({ call, version })),
    )
  })
  return lookedAt([...inWorkflows, ...inScripts], ({ call, version }) => {
    if (version === null || version < 3) return null
    return endedIn(call)
  })
}

function endedIn({ words, at }: CliCall): readonly EndedCommand[] {
  const ended = endedCommands.find(({ matches }) => matches(words))
  return ended === undefined ? [] : [{ command: ended.command, instead: ended.instead, at }]
}

/** The lowest major version of sentry-cli that a manifest allows; `null` where it declares none. */
function cliVersionOf({ ecosystem, dependencies }: Manifest): number | null {
  const range = ecosystem === 'npm' ? dependencies.find(({ name }) => name === '@sentry/cli')?.range : null
  return range ? majorIn(rawText(range)) : null
}

/**
 * The version that a call gets; `null` where nothing says so, or several things say different ones. What a manifest declares does
 * not say which one is on the PATH, but contradicts a guess.
 */
function versionIn(
  job: WorkflowJob,
  step: WorkflowStep,
  { installed }: CliCall,
  declared: readonly (number | null)[],
): number | null {
  const byJob = installedIn(job, step)
  const versions = new Set([...declared.filter(version => version !== null), ...byJob])
  if (byJob.length === 0 && !installed) return null
  return versions.size === 1 ? ([...versions][0] ?? null) : null
}

const newest = 3

function installedIn({ steps }: WorkflowJob, { env }: WorkflowStep): readonly number[] {
  const pinned = env.get('SENTRY_CLI_VERSION')
  const byScript = steps.flatMap(({ run }) =>
    run === null ? [] : installedBy(rawText(run.value), pinned !== undefined),
  )
  const byAction = steps.flatMap(({ uses, with: inputs }) => {
    if (uses === null || !/^(?:matbour\/setup-sentry-cli|getsentry\/action-setup-cli)@/.test(rawText(uses.value)))
      return []
    const version = inputs.get('version')
    return [version === undefined ? newest : (majorIn(rawText(version.value)) ?? Number.NaN)]
  })
  return [...(pinned ? [majorIn(rawText(pinned.value)) ?? Number.NaN] : []), ...byScript, ...byAction]
}

function installedBy(script: string, isPinned: boolean): readonly number[] {
  const found: number[] = []
  if (/sentry\.io\/get-cli/.test(script) && !isPinned) {
    const version = /SENTRY_CLI_VERSION=["']?([\w.]+)/.exec(script)?.[1]
    found.push(version === undefined ? newest : (majorIn(version) ?? Number.NaN))
  }
  if (/\bgetsentry\/tools\/sentry-cli\b/.test(script)) found.push(newest)
  for (const [, version] of script.matchAll(/@sentry\/cli(?:@([\w.^~-]+))?(?=\s|$)/g)) {
    found.push(version === undefined || version === 'latest' ? newest : (majorIn(version) ?? Number.NaN))
  }
  return found
}

function majorIn(range: string): number | null {
  if (range === 'latest') return newest
  if (range.length > 100 || validRange(range) === null) return null
  const lowest = minVersion(range)
  return lowest === null ? null : major(lowest)
}
