// Simulates how often the crash-free rule of release-gate is right, prints the tables, and writes them into docs/statistics.md.
// A test compares them with the simulation.
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { rolldown } from 'rolldown'

const root = fileURLToPath(new URL('..', import.meta.url))
const folder = await mkdtemp(join(tmpdir(), 'characteristics-'))
try {
  const outfile = join(folder, 'table.mjs')
  const made = await rolldown({ cwd: root, input: '__tests__/support/crash-free/table.ts', platform: 'node' })
  await made.write({ file: outfile, format: 'esm' })
  await made.close()
  const { operatingCharacteristics } = await import(pathToFileURL(outfile).href)
  const tables = operatingCharacteristics()
  console.log(tables)
  const page = join(root, 'docs/statistics.md')
  const text = await readFile(page, 'utf8')
  const marked = /<!-- characteristics -->[\s\S]*<!-- \/characteristics -->/
  await writeFile(
    page,
    text.replace(marked, () => `<!-- characteristics -->\n${tables}\n<!-- /characteristics -->`),
  )
} finally {
  await rm(folder, { recursive: true, force: true })
}
