import type { Check } from '../../core/check.ts'
import { counted } from '../../core/counted.ts'
import { instruct, rerun } from '../../core/next-command.ts'
import { attention, passed } from '../../core/outcome.ts'
import { code, prose } from '../../core/prose.ts'
import type { Listing } from '../../sources/repository/repository.ts'

/** There is something to read. An empty workspace is the most usual mistake of a first workflow. */
export const repositoryCheckedOut: Check<{ listing: Listing }> = {
  id: 'setup/repository-checked-out',
  title: 'The repository is checked out',
  need: 'required',
  judge({ listing }) {
    if (listing.files.length > 0)
      return passed(
        prose`${counted(listing.files.length, 'file', 'files')}, listed ${listing.via === 'git' ? prose`by git` : prose`by walking the folder`}.`,
      )
    return attention({
      evidence: prose`The folder holds no files.`,
      risk: prose`Nothing was looked at, so nothing can be said about this repository.`,
      next: [
        instruct(
          prose`In a workflow, add ${code('actions/checkout')} before this step; elsewhere, give ${code('--repo-root')}.`,
        ),
        rerun('setup-preflight'),
      ],
    })
  },
}
