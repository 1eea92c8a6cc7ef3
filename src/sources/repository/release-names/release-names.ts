import type { ReleaseName } from '../../../core/wiring.ts'
import { languageOf } from '../code/language.ts'
import { filled, hole, joined, literal, printed, type Template } from '../code/template.ts'
import { readJson } from '../documents/json.ts'
import { at, entriesOf, textOf } from '../documents/located.ts'
import type { Dependency, Manifest, WorkflowJob } from '../repository.ts'
import { codeNames } from './code-names.ts'
import { filledFrom, tagOf } from './filled.ts'
import { type Packages, packagesIn } from './packages.ts'
import type { CodeName, CodeSource, NamedRelease, ReleaseInput } from './release-input.ts'
import { cliReleasesIn } from './sentry-cli-releases.ts'
import { stepOutput, workflowNames } from './workflow-names.ts'

/**
 * Every release name that the repository would produce: of its code, its bundler plugins, its uploads and workflows,
 * its manifests and the tag that is built. In this order, and within it in the order of the files.
 */
export function releaseNames(input: ReleaseInput): readonly NamedRelease[] {
  const packages = packagesIn(input)
  const resolved = (template: Template) => filledFrom(packages, input.ref, template)
  const inCode = input.code.flatMap(source =>
    [...codeNames(source), ...scriptedNames(source)].map(name => ({
      ...name,
      resolved: resolved(name.template),
      app: packages.appOf(source.path),
    })),
  )
  const inWorkflows = input.workflows.flatMap(workflowNames).map(({ job, source, template, at: place }) => ({
    source,
    template,
    resolved: resolved(withOutputs(template, job)),
    at: place,
    app: null,
  }))
  return [...inCode, ...inWorkflows, ...manifestNames(input, packages), ...tagName(input)]
}

/** A name as `wiring.releaseNames` of the report shows it. */
export function asReleaseName({ source, template, at: place }: NamedRelease): ReleaseName {
  const value = printed(template)
  return place === null ? { source, value } : { source, value, at: place }
}

function withOutputs(template: Template, job: WorkflowJob): Template {
  return filled(template, one => (one.kind === 'step-output' ? stepOutput(job, one.expression) : null))
}

/** Uploads in scripts of package.json files and in shell scripts. */
function scriptedNames({ path, text }: CodeSource): readonly CodeName[] {
  const upload = (script: string, line: number): readonly CodeName[] =>
    cliReleasesIn(
      script,
      () => null,
      () => null,
    ).map(({ template, line: inner }) => ({
      source: 'upload',
      template,
      at: { file: path, line: line + inner - 1 },
    }))
  if (path === 'package.json' || path.endsWith('/package.json')) {
    return entriesOf(at(readJson(text) ?? undefined, 'scripts')).flatMap(([, { value, line }]) =>
      upload(textOf(value)?.text ?? '', line),
    )
  }
  return isShell(path) ? upload(text, 1) : []
}

function isShell(path: string): boolean {
  return languageOf(path).kind === 'other' && /\.(?:sh|bash|zsh)$/.test(path)
}

/** `name@version` of each package that uses Sentry. */
function manifestNames(input: ReleaseInput, packages: Packages): readonly NamedRelease[] {
  return input.manifests.flatMap(manifest => {
    const of = { kind: 'file', path: manifest.path } as const
    const version = packages.versionOf(of)
    if (manifest.name === null || version === null || !manifest.dependencies.some(isOfSentry)) return []
    const template = joined([hole({ kind: 'package-name', of }), literal('@'), hole({ kind: 'package-version', of })])
    return [named(manifest, template, filledFrom(packages, input.ref, template), version.at)]
  })
}

function named(manifest: Manifest, template: Template, resolved: Template, place: NamedRelease['at']): NamedRelease {
  return { source: 'manifest', template, resolved, at: place, app: manifest.folder }
}

function tagName({ ref }: ReleaseInput): readonly NamedRelease[] {
  const tag = tagOf(ref)
  return tag === null ? [] : [{ source: 'tag', template: literal(tag), resolved: literal(tag), at: null, app: null }]
}

/** `@sentry/node`, `sentry-sdk`, `tauri-plugin-sentry`, `io.sentry:sentry`, `github.com/getsentry/sentry-go`. */
function isOfSentry({ name }: Dependency): boolean {
  return /(?:^|[^A-Za-z])(?:get)?[sS]entry(?:$|[^A-Za-z])|^Sentry(?:$|\.)/.test(name)
}
