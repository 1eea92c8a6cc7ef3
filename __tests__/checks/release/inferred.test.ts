import { releaseInferred } from '../../../src/checks/release/inferred.ts'
import { codictateTree } from '../../support/codictate-layout.ts'
import { judges } from '../../support/judging.ts'
import { factsOf, packageJson } from '../../support/setup-facts.ts'

const started = (release: string, folder = '.') => ({
  [`${folder}/package.json`]: packageJson({ '@sentry/node': '10' }, { name: folder }),
  [`${folder}/a.js`]: `require('@sentry/node').init({ release: ${release} })\n`,
})

judges(releaseInferred, [
  ['nothing to go by', await factsOf({ 'package.json': '{}' }), ['skipped'], /Nothing here tells the release/],
  [
    'the program names it, not the package',
    await factsOf(codictateTree),
    ['passed'],
    /`codictate@0\.7\.9` \(the program, src-tauri\/src\/lib\.rs:6\), because code or a workflow names it so/,
  ],
  [
    'a package alone',
    await factsOf({ 'package.json': packageJson({ '@sentry/browser': '10' }) }),
    ['passed'],
    /`shop@1\.0\.0`/,
  ],
  ['two names', await factsOf({ ...started("'a@1'", 'a'), ...started("'b@1'", 'b') }), ['skipped'], /`a@1` .*`b@1`/],
  [
    'of two applications only one is known',
    await factsOf({ ...started("'a@1'", 'a'), ...started('read()', 'b') }),
    ['skipped'],
    /Several could be meant: `a@1`/,
  ],
  ['known only later', await factsOf(started('process.env.RELEASE')), ['skipped']],
])
