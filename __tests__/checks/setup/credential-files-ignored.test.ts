import { credentialFilesIgnored } from '../../../src/checks/setup/credential-files-ignored.ts'
import { asRepoPath } from '../../../src/core/location.ts'
import type { CredentialFile } from '../../../src/sources/repository/repository.ts'
import { judges } from '../../support/judging.ts'

const file = (git: CredentialFile['git'], holdsToken: boolean) => ({
  credentialFiles: [{ path: asRepoPath('.sentryclirc'), git, holdsToken }],
})

judges(credentialFilesIgnored, [
  ['there is none', { credentialFiles: [] }, ['skipped']],
  ['row 18: tracked with a token', file('tracked', true), ['failed'], /tracked by git and holds a token/],
  [
    'row 18: neither tracked nor ignored, with a token',
    file('untracked', true),
    ['attention'],
    /next `git add \.` commits it/,
  ],
  ['row 18: without a token', file('tracked', false), ['passed'], /holds no token/],
  ['ignored with a token', file('ignored', true), ['passed'], /is ignored by git/],
  ['nothing known of git', file('unknown', true), ['passed'], /nothing is known/],
])
