import { asRepoPath } from '../../../core/location.ts'
import { rawText } from '../../../core/text.ts'
import { firstOf, hole, joined, type Template } from '../code/template.ts'
import { pathFrom } from '../paths.ts'
import type { Workflow, WorkflowJob, WorkflowStep, WorkflowValue } from '../repository.ts'
import { type ContextLookup, reduceWorkflowValue } from './github-expression.ts'
import type { NamedRelease } from './release-input.ts'
import { cliReleasesIn } from './sentry-cli-releases.ts'

type Written = Pick<NamedRelease, 'source' | 'template' | 'at'> & { readonly job: WorkflowJob }

/** The releases that workflows name: `SENTRY_RELEASE`, getsentry/action-release, and sentry-cli in scripts. */
export function workflowNames(workflow: Workflow): readonly Written[] {
  return workflow.jobs.flatMap(job => [
    ...environmentNames(job),
    ...job.steps.flatMap(step => [...actionName(job, step), ...scriptNames(job, step)]),
  ])
}

type Environment = ReadonlyMap<string, WorkflowValue>

/** Variables of the job are seen by each of its steps, and count once. */
function environmentNames(job: WorkflowJob): readonly Written[] {
  const seen = new Set<number>()
  return [job.env, ...job.steps.map(step => step.env)].flatMap(env => {
    const value = env.get('SENTRY_RELEASE')
    if (value === undefined || seen.has(value.at.line)) return []
    seen.add(value.at.line)
    return [{ source: 'workflow-env' as const, template: reduced(value, env), at: value.at, job }]
  })
}

function reduced(value: WorkflowValue, env: Environment): Template {
  return reduceWorkflowValue(rawText(value.value), lookUpIn(env))
}

/** `env.NAME` where the step sees the variable; one hop, so that two that name each other end. */
function lookUpIn(env: Environment): ContextLookup {
  return path => {
    const value = path.startsWith('env.') ? env.get(path.slice('env.'.length)) : undefined
    return value === undefined ? null : reduceWorkflowValue(rawText(value.value), () => null)
  }
}

/** Without `release` the action asks sentry-cli: https://github.com/getsentry/action-release/blob/master/src/options.ts */
function actionName(job: WorkflowJob, step: WorkflowStep): readonly Written[] {
  if (step.uses === null || !/^getsentry\/action-release(?:@|$)/.test(rawText(step.uses.value))) return []
  const input = (name: string): WorkflowValue | undefined => {
    const value = step.with.get(name)
    return value === undefined || rawText(value.value) === '' ? undefined : value
  }
  const named = input('release') ?? input('version')
  const prefix = input('release_prefix') ?? input('version_prefix')
  const release = named === undefined ? proposed(step.env) : withoutTagPrefix(reduced(named, step.env))
  const template = prefix === undefined ? release : joined([reduced(prefix, step.env), release])
  return [{ source: 'upload', template, at: (named ?? prefix ?? step.uses).at, job }]
}

/** sentry-cli takes `SENTRY_RELEASE`, else the commit. */
function proposed(env: Environment): Template {
  const variable = env.get('SENTRY_RELEASE')
  return variable === undefined
    ? hole({ kind: 'git-sha' })
    : firstOf([reduced(variable, env), hole({ kind: 'git-sha' })])
}

/** The action takes `refs/tags/` off. */
function withoutTagPrefix(template: Template): Template {
  return template.map(alternative => {
    const [first, ...rest] = alternative
    return first?.kind === 'ref' ? [{ kind: 'ref', full: false }, ...rest] : alternative
  })
}

function scriptNames(job: WorkflowJob, step: WorkflowStep): readonly Written[] {
  const { run, env } = step
  if (run === null) return []
  const variables = (name: string): Template | null => {
    const value = env.get(name)
    return value === undefined ? null : reduced(value, env)
  }
  return cliReleasesIn(rawText(run.value), lookUpIn(env), variables).map(({ template, line }) => ({
    source: 'upload' as const,
    template,
    at: { file: run.at.file, line: run.at.line + line },
    job,
  }))
}

const manifestPath = /[\w./-]{0,200}(?:package\.json|tauri\.conf\.json5?|Tauri\.toml|Cargo\.toml|pyproject\.toml)/g

/**
 * What an output of a step holds, where one step of the job alone writes an output of that name and takes it from one manifest:
 * `VERSION=$(grep … tauri.conf.json)`, `echo "version=$VERSION" >> "$GITHUB_OUTPUT"`. `null` where that is not to be seen.
 */
export function stepOutput(job: WorkflowJob, expression: string): Template | null {
  const name = /^steps\.[\w-]+\.outputs\.([\w-]+)$/.exec(expression)?.[1]
  if (name === undefined) return null
  const writing = job.steps.flatMap(({ run }) => {
    const script = run === null ? '' : rawText(run.value)
    return script.includes('GITHUB_OUTPUT') && script.includes(`${name}=`) ? [script] : []
  })
  const [script] = writing
  if (script === undefined || writing.length > 1 || !/version/i.test(script)) return null
  const paths = [...new Set(script.match(manifestPath))]
  const [path, ...others] = paths.filter(one => !paths.some(longer => longer.endsWith(`/${one}`)))
  const read = path === undefined || others.length > 0 ? null : pathFrom(asRepoPath('.'), path)
  return read === null ? null : hole({ kind: 'package-version', of: { kind: 'file', path: read } })
}
