import type { Check } from '../../core/check.ts'
import { instruct } from '../../core/next-command.ts'
import { attention, passed, skipped } from '../../core/outcome.ts'
import { code, place, prose } from '../../core/prose.ts'
import type { UploadStep } from '../../sources/repository/wiring/upload-steps.ts'

/** A workflow step that talks to Sentry sees an auth token. Without one the upload fails, or is skipped while the build stays green. */
export const uploadHasToken: Check<{ uploads: readonly UploadStep[] }> = {
  id: 'setup/upload-has-token',
  title: 'Upload steps see an auth token',
  need: 'required',
  judge({ uploads }) {
    if (uploads.length === 0) return skipped(prose`No workflow step uploads to Sentry by itself.`)
    return uploads.map(({ tool, token, at }) =>
      token !== 'missing'
        ? passed(
            prose`${place(at)} runs ${code(tool)} ${token === 'present' ? prose`with a token` : prose`with what its caller gives it`}.`,
          )
        : attention({
            evidence: prose`The step runs ${code(tool)} and ${code('SENTRY_AUTH_TOKEN')} is in none of its environments.`,
            risk: prose`The upload cannot authenticate: stack traces stay unreadable, or the release is never created.`,
            next: [
              instruct(
                prose`Set ${code('SENTRY_AUTH_TOKEN: ${{ secrets.SENTRY_AUTH_TOKEN }}')} in the environment of the step.`,
              ),
            ],
            at,
          }),
    )
  },
}
