import type { RepoPath } from '../../core/location.ts'
import { untrusted } from '../../core/text.ts'
import { at, entriesOf, itemsOf, type Located, type LocatedText, textAt, textOf } from './documents/located.ts'
import { readYaml } from './documents/yaml.ts'
import type { Workflow, WorkflowJob, WorkflowStep, WorkflowValue } from './repository.ts'

type Values = ReadonlyMap<string, WorkflowValue>

/** Whether a file is a workflow (https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax). */
export function isWorkflow(path: RepoPath): boolean {
  return /^\.github\/workflows\/[^/]+\.ya?ml$/.test(path)
}

/** Whether a file is the metadata of an action (https://docs.github.com/actions/reference/workflows-and-actions/metadata-syntax). */
export function isAction(path: RepoPath): boolean {
  return /(?:^|\/)action\.ya?ml$/.test(path)
}

/** Reads a workflow; `null` where it is malformed. */
export function readWorkflow(text: string, path: RepoPath): Workflow | null {
  const workflow = readYaml(text)
  if (workflow?.kind !== 'map') return null
  const env = valuesOf(at(workflow, 'env'), path)
  return {
    path,
    kind: 'workflow',
    triggers: triggersOf(at(workflow, 'on')),
    jobs: entriesOf(at(workflow, 'jobs')).map(([id, entry]) => jobOf(id, entry.line, entry.value, env, path)),
  }
}

/** Reads the metadata of an action: the steps of a composite one, none for others; `null` where it is malformed. */
export function readAction(text: string, path: RepoPath): Workflow | null {
  const action = readYaml(text)
  if (action?.kind !== 'map') return null
  const runs = action.entries.get('runs')
  return { path, kind: 'action', triggers: [], jobs: [jobOf('runs', runs?.line ?? 1, runs?.value, new Map(), path)] }
}

function triggersOf(on: Located | undefined): readonly string[] {
  const single = textOf(on)
  if (single !== null) return [single.text]
  const listed = itemsOf(on).flatMap(item => textOf(item)?.text ?? [])
  return [...listed, ...entriesOf(on).map(([name]) => name)]
}

function jobOf(id: string, line: number, job: Located | undefined, outer: Values, file: RepoPath): WorkflowJob {
  const env = new Map([...outer, ...valuesOf(at(job, 'env'), file)])
  const value = (...keys: string[]) => located(textAt(job, ...keys), file)
  return {
    id,
    uses: value('uses'),
    with: valuesOf(at(job, 'with'), file),
    secretsInherited: textAt(job, 'secrets')?.text === 'inherit',
    secrets: valuesOf(at(job, 'secrets'), file),
    condition: value('if'),
    environment: value('environment') ?? value('environment', 'name'),
    env,
    steps: itemsOf(at(job, 'steps')).map(step => stepOf(step, env, file)),
    continueOnError: textAt(job, 'continue-on-error')?.text === 'true',
    at: { file, line },
  }
}

function stepOf(step: Located, outer: Values, file: RepoPath): WorkflowStep {
  const value = (key: string) => located(textAt(step, key), file)
  return {
    name: value('name')?.value ?? null,
    uses: value('uses'),
    run: value('run'),
    condition: value('if'),
    with: valuesOf(at(step, 'with'), file),
    env: new Map([...outer, ...valuesOf(at(step, 'env'), file)]),
    continueOnError: textAt(step, 'continue-on-error')?.text === 'true',
    at: { file, line: step.line },
  }
}

function valuesOf(map: Located | undefined, file: RepoPath): Values {
  return new Map(
    entriesOf(map).flatMap(([key, entry]) => {
      const text = textOf(entry.value)?.text ?? (entry.value.kind === 'scalar' ? '' : null)
      return text === null ? [] : [[key, { value: untrusted(text), at: { file, line: entry.line } }] as const]
    }),
  )
}

function located(text: LocatedText | null, file: RepoPath): WorkflowValue | null {
  return text === null ? null : { value: untrusted(text.text), at: { file, line: text.line } }
}
