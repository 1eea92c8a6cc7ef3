import type { RepoPath } from '../../../core/location.ts'
import type { WiringSite } from '../../../core/wiring.ts'
import type { CredentialFile } from '../repository.ts'
import type { CodeFile } from './code-base.ts'
import type { EnvironmentContract } from './environment-contract.ts'
import { type LookedAt, lookedAt } from './looked-at.ts'
import type { UploadPlugin } from './upload-plugins.ts'

/** An upload plugin that nothing tells the project. */
export interface AimlessUpload {
  readonly plugin: string
  /** Whether nothing tells the organization either. A token may name it. */
  readonly organization: 'told' | 'untold'
  readonly at: WiringSite
}

/** Hosts whose own settings hold variables of the build, which nobody sees here. */
const hosting =
  /(?:^|\/)(?:vercel\.json|netlify\.toml|render\.ya?ml|railway\.(?:json|toml)|amplify\.yml|wrangler\.(?:toml|jsonc?)|app\.yaml|fly\.toml|\.gitlab-ci\.yml|Jenkinsfile|bitbucket-pipelines\.yml|azure-pipelines\.yml|\.travis\.yml)$|^\.(?:circleci|buildkite)\//

/** Plugins without a project among their options, where no variable, env file or command of the repository names one either. */
export function aimlessUploads(
  plugins: readonly UploadPlugin[],
  contract: readonly EnvironmentContract[],
  files: readonly CodeFile[],
  repository: { readonly files: readonly RepoPath[]; readonly credentialFiles: readonly CredentialFile[] },
): LookedAt<AimlessUpload> {
  const isTold = (key: 'org' | 'project', variable: string) =>
    (contract.find(one => one.key === key)?.sources.length ?? 0) > 0 ||
    files.some(({ language, text }) => language.kind === 'other' && text.includes(variable))
  const elsewhere = repository.credentialFiles.length > 0 || repository.files.some(path => hosting.test(path))
  return lookedAt(plugins, ({ rule, option, at }) => {
    const isAbsent = (key: string) => option(key).kind === 'absent'
    if (elsewhere || !isAbsent('project') || isTold('project', 'SENTRY_PROJECT')) return []
    const organization = isAbsent('org') && !isTold('org', 'SENTRY_ORG') ? 'untold' : 'told'
    return [{ plugin: rule.name, organization, at }]
  })
}
