import { releaseOfProject } from '../../../src/checks/release/of-project.ts'
import { notFound } from '../../support/connection-facts.ts'
import { judges } from '../../support/judging.ts'
import { listOf, releaseOf, target } from '../../support/release-facts.ts'

const of = (...slugs: readonly string[]) =>
  releaseOf('shop@1', {
    projects: slugs.map((slug, index) => ({ id: `${42 + index}`, slug, platform: null, hasHealth: null })),
  })
const releases = listOf(releaseOf('shop@1'))

judges(releaseOfProject, [
  ['no release', { target, found: null, releases }, ['skipped']],
  ['of this project', { target, found: of('web'), releases }, ['passed'], /`web`\./],
  ['of this one and others', { target, found: of('api', 'web', 'ios'), releases }, ['passed'], /`web`, and 2 more/],
  [
    'the project is known by its id',
    { target: { org: 'acme', project: '42' }, found: of('web'), releases },
    ['passed'],
    /`web`/,
  ],
  [
    'row 34: of others',
    { target, found: of('api', 'ios'), releases },
    ['failed'],
    /`shop@1` belongs to `api`, `ios`, not to `web`/,
  ],
  [
    'row 34: of very many others',
    { target, found: of(...'abcdefghijkl'), releases },
    ['failed'],
    /`j` and 2 more, not to/,
  ],
  ['row 34: of none', { target, found: of(), releases }, ['failed'], /no project/],
  ['row 34: another id', { target: { org: 'acme', project: '7' }, found: of('web'), releases }, ['failed']],
  ['the project was not seen', { target, found: of('api'), releases: notFound }, ['skipped']],
])
