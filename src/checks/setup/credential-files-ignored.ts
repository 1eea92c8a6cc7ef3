import type { Check } from '../../core/check.ts'
import { instruct } from '../../core/next-command.ts'
import { attention, failed, type Outcome, passed, skipped } from '../../core/outcome.ts'
import { code, prose } from '../../core/prose.ts'
import type { CredentialFile } from '../../sources/repository/repository.ts'

/** Files that exist for a token (`.sentryclirc` and its like) stay out of git. */
export const credentialFilesIgnored: Check<{ credentialFiles: readonly CredentialFile[] }> = {
  id: 'setup/credential-files-ignored',
  title: 'Credential files stay out of git',
  need: 'required',
  judge({ credentialFiles }) {
    if (credentialFiles.length === 0)
      return skipped(
        prose`There is no ${code('.sentryclirc')}, ${code('sentry.properties')} or ${code('.env.sentry-build-plugin')}.`,
      )
    return credentialFiles.map(judgeFile)
  },
}

function judgeFile({ path, git, holdsToken }: CredentialFile): Outcome {
  const at = { file: path }
  if (!holdsToken) return passed(prose`${code(path)} holds no token.`)
  if (git === 'tracked') {
    return failed({
      evidence: prose`${code(path)} is tracked by git and holds a token.`,
      risk: prose`Everyone who can read the repository, or its history, can use it.`,
      next: [instruct(prose`Revoke the token, remove the file from git and add it to ${code('.gitignore')}.`)],
      at,
    })
  }
  if (git === 'untracked') {
    return attention({
      evidence: prose`${code(path)} holds a token and is not ignored by git.`,
      risk: prose`The next ${code('git add .')} commits it.`,
      next: [instruct(prose`Add ${code(path)} to ${code('.gitignore')}.`)],
      at,
    })
  }
  return passed(
    git === 'ignored'
      ? prose`${code(path)} holds a token and is ignored by git.`
      : prose`${code(path)} holds a token; without git nothing is known of whether it is tracked.`,
  )
}
