import { asRepoPath } from '../../src/core/location.ts'
import type { Listing } from '../../src/sources/repository/repository.ts'

/** A listing through git of a plain full checkout with one file; `parts` say what is different. */
export function listing(parts: Partial<Listing> = {}): Listing {
  return {
    via: 'git',
    walkedBecause: null,
    files: [asRepoPath('README.md')],
    untracked: [],
    links: [],
    submodules: [],
    sparse: [],
    hidden: [],
    special: [],
    shallow: false,
    head: '0123456789abcdef0123456789abcdef01234567',
    prefix: '',
    complete: true,
    ...parts,
  }
}
