import { repositoryReadWhole } from '../../../src/checks/setup/repository-read-whole.ts'
import { asRepoPath } from '../../../src/core/location.ts'
import { judges } from '../../support/judging.ts'
import { listing } from '../../support/listings.ts'

const whole = { listing: listing(), unread: [], capsHit: [], unparsed: [] }

judges(repositoryReadWhole, [
  ['everything was read', whole, ['passed']],
  ['a shallow clone is said', { ...whole, listing: listing({ shallow: true }) }, ['passed'], /fetch-depth: 0/],
  [
    'a sparse checkout is said',
    { ...whole, listing: listing({ sparse: [asRepoPath('a')] }) },
    ['passed'],
    /1 tracked file is left out/,
  ],
  [
    'submodules are said',
    { ...whole, listing: listing({ submodules: [asRepoPath('sub')] }) },
    ['passed'],
    /1 submodule was not looked into/,
  ],
  [
    'links are said',
    { ...whole, listing: listing({ links: ['a', 'b', 'c', 'd'].map(asRepoPath) }) },
    ['passed'],
    /4 links were not followed: `a`, `b`, `c` and 1 more/,
  ],
  [
    'a folder without git is said',
    { ...whole, listing: listing({ via: 'walk', walkedBecause: 'not-a-work-tree' }) },
    ['passed'],
    /not a git work tree/,
  ],
  [
    'code that cannot be parsed is said, and lowers nothing',
    { ...whole, unparsed: [{ at: { file: asRepoPath('src/a.ts'), line: 7 }, hidesMention: true }] },
    ['passed'],
    /1 file makes no sense as code .*: src\/a\.ts:7 \(the line mentions Sentry\)\./,
  ],
  [
    'many such files',
    {
      ...whole,
      unparsed: ['a', 'b', 'c', 'd'].map(file => ({ at: { file: asRepoPath(file), line: 1 }, hidesMention: false })),
    },
    ['passed'],
    /4 files make no sense .*: a:1, b:1, c:1 and 1 more/,
  ],
  [
    'what is said is said beside a finding, too',
    {
      ...whole,
      listing: listing({ shallow: true }),
      unread: [{ path: asRepoPath('a.ts'), why: 'unreadable' }],
    },
    ['attention', 'passed'],
    /fetch-depth: 0/,
  ],
  [
    'row 17: a manifest that cannot be parsed, and a pointer',
    {
      ...whole,
      unread: [
        { path: asRepoPath('package.json'), why: 'malformed' },
        { path: asRepoPath('a.ts'), why: 'lfs-pointer' },
      ],
    },
    ['attention', 'attention'],
    /package\.json.*cannot be parsed/,
    /Git LFS pointer/,
  ],
  [
    'row 17: a cap was hit',
    { ...whole, capsHit: [{ cap: 'candidate files', left: 7 }] },
    ['inconclusive'],
    /7 files were not looked at/,
  ],
  [
    'row 17: the listing stopped early',
    { ...whole, capsHit: [{ cap: 'listed files', left: null }] },
    ['inconclusive'],
    /An unknown number/,
  ],
])
