// `npm run new:profile <id> <ecosystem> <package>`: writes a profile, its line in the list, its table test and its row in the docs.
// Then fill in what the SDK needs; `npm test` says what is missing. Example: npm run new:profile vue npm @sentry/vue
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = process.env.PROFILE_ROOT ?? fileURLToPath(new URL('..', import.meta.url))
const [id = '', ecosystem = '', sdk = ''] = process.argv.slice(2)
const file = join(root, `src/profiles/${id}.ts`)
if (!/^[a-z][a-z0-9-]*$/.test(id) || !/^[a-z]+$/.test(ecosystem) || !/^[@\w./:-]+$/.test(sdk)) {
  throw new Error('usage: npm run new:profile <id> <ecosystem> <package>, for example: vue npm @sentry/vue')
}
if (existsSync(file)) throw new Error(`there is a profile ${id} already`)

const name = id.replace(/-([a-z0-9])/g, (_, letter) => letter.toUpperCase())
const title = id[0].toUpperCase() + id.slice(1)
const pattern = sdk.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')

writeFileSync(
  file,
  `import { defineProfile } from '../core/profile.ts'

export const ${name} = defineProfile({
  id: '${id}',
  title: '${title}',
  docs: 'https://docs.sentry.io/platforms/',
  sdk: [{ ecosystem: '${ecosystem}', name: /^${pattern}$/ }],
  init: [{ language: 'javascript', module: /^${pattern}$/, name: 'init' }],
  runsOn: 'server',
})
`,
)

const index = join(root, 'src/profiles/index.ts')
const list = readFileSync(index, 'utf8')
writeFileSync(
  index,
  list
    .replace(/(import type [^\n]+\n)/, `$1import { ${name} } from './${id}.ts'\n`)
    .replace(
      /(readonly Profile\[\] = \[)([^\]]*)\]/,
      (_, head, names) => `${head}${names.trimEnd().replace(/,$/, '')}, ${name}]`,
    ),
)

writeFileSync(
  join(root, `__tests__/profiles/${id}.test.ts`),
  `import { sdkInitialized } from '../../src/checks/setup/sdk-initialized.ts'
import { judges } from '../support/judging.ts'
import { factsOf, packageJson } from '../support/setup-facts.ts'

const manifest = packageJson({ '${sdk}': '1.0.0' })
const wired = { 'package.json': manifest, 'start.js': "import * as Sentry from '${sdk}'\\n\\nSentry.init({})\\n" }

judges(sdkInitialized, [
  ['${id}: wired', await factsOf(wired), ['passed'], /start\\.js:3/],
  ['${id}: not wired', await factsOf({ 'package.json': manifest }), ['attention'], /package\\.json/],
])
`,
)

const docs = join(root, 'docs/profiles.md')
writeFileSync(docs, `${readFileSync(docs, 'utf8').trimEnd()}\n| \`${id}\` | \`${sdk}\` | |\n`)
console.log(
  `Written: src/profiles/${id}.ts and its line, __tests__/profiles/${id}.test.ts, a row of docs/profiles.md. Now: npm run format && npm test`,
)
