import { repositoryCheckedOut } from '../../../src/checks/setup/repository-checked-out.ts'
import { judges } from '../../support/judging.ts'
import { listing } from '../../support/listings.ts'

judges(repositoryCheckedOut, [
  ['files listed by git', { listing: listing() }, ['passed'], /^1 file, listed by git/],
  [
    'files found by walking',
    { listing: listing({ via: 'walk', walkedBecause: 'git-absent' }) },
    ['passed'],
    /by walking/,
  ],
  ['row 14: an empty workspace', { listing: listing({ files: [] }) }, ['attention'], /Nothing was looked at/],
])
