import { asRepoPath } from '../../../../src/core/location.ts'
import { manifestKindOf, readManifest } from '../../../../src/sources/repository/manifests/catalogue.ts'
import { withSharedVersions } from '../../../../src/sources/repository/manifests/shared-versions.ts'
import type { ReleaseInput } from '../../../../src/sources/repository/release-names/release-input.ts'
import { isTauriConfig, readTauriConfig } from '../../../../src/sources/repository/tauri-config.ts'
import { codeBase } from '../../../../src/sources/repository/wiring/code-base.ts'
import { isWorkflow, readWorkflow } from '../../../../src/sources/repository/workflows.ts'

/** A repository of a few files, read by the same readers as a checkout. */
export function repositoryOf(texts: Readonly<Record<string, string>>, ref: string | null = null): ReleaseInput {
  const files = Object.entries(texts).map(([path, text]) => ({ path: asRepoPath(path), text }))
  return {
    manifests: withSharedVersions(
      files.flatMap(({ path, text }) => {
        const kind = manifestKindOf(path)
        return kind === undefined ? [] : (readManifest(kind, path, text) ?? [])
      }),
    ),
    workflows: files.flatMap(({ path, text }) => (isWorkflow(path) ? (readWorkflow(text, path) ?? []) : [])),
    tauriConfigs: files.flatMap(({ path, text }) => (isTauriConfig(path) ? (readTauriConfig(text, path) ?? []) : [])),
    code: codeBase(files.filter(({ path }) => !isWorkflow(path))),
    ref,
  }
}

/** A workflow of one job with one step. */
export function workflowWith(step: string, job = ''): string {
  const indented = step.replace(/^/gm, '        ').trimStart()
  return `on: push\njobs:\n  build:\n${job}    runs-on: ubuntu-latest\n    steps:\n      - ${indented}\n`
}
