import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A git repository of TypeScript files of about 4 kB, of which `percent` use Sentry. */
export function bigRepository({ files, percent }) {
  const root = mkdtempSync(join(tmpdir(), 'bench-'))
  const filler = Array.from(
    { length: 90 },
    (_, line) => `export const value${line} = compute(${line}, 'a word or two')`,
  ).join('\n')
  for (let index = 0; index < files; index++) {
    const folder = join(root, 'src', String(index % 100))
    if (index < 100) mkdirSync(folder, { recursive: true })
    const uses = index % 100 < percent ? "import * as Sentry from '@sentry/node'\nSentry.captureMessage('seen')\n" : ''
    writeFileSync(join(folder, `file-${index}.ts`), `${uses}${filler}\n`)
  }
  writeFileSync(
    join(root, 'package.json'),
    '{ "name": "bench", "version": "1.0.0", "dependencies": { "@sentry/node": "^10.60.0" } }\n',
  )
  writeFileSync(
    join(root, 'instrument.mjs'),
    "import * as Sentry from '@sentry/node'\nSentry.init({ dsn: process.env.SENTRY_DSN })\n",
  )
  const git = (...args) =>
    execFileSync('git', ['-C', root, '-c', 'user.name=bench', '-c', 'user.email=bench@example.invalid', ...args], {
      stdio: 'ignore',
    })
  git('init', '--quiet')
  git('add', '--all')
  git('commit', '--quiet', '--message=files')
  return root
}
