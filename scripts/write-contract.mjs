// Writes what is derived from the contract in src: action.yml, the JSON Schema of the report, the tables of the README.
// Tests compare them with src.
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { rolldown } from 'rolldown'

const root = fileURLToPath(new URL('..', import.meta.url))
const folder = await mkdtemp(join(tmpdir(), 'contract-'))
try {
  const outfile = join(folder, 'contract.mjs')
  const made = await rolldown({ cwd: root, input: 'src/contract.ts', platform: 'node' })
  await made.write({ file: outfile, format: 'esm' })
  await made.close()
  const { actionManifest, inputTable, outputTable, reportJsonSchema } = await import(pathToFileURL(outfile).href)
  await writeFile(join(root, 'action.yml'), actionManifest())
  await writeFile(join(root, 'schema/report.schema.json'), `${JSON.stringify(reportJsonSchema(), null, 2)}\n`)
  const readme = await readFile(join(root, 'README.md'), 'utf8')
  await writeFile(join(root, 'README.md'), between(between(readme, 'inputs', inputTable()), 'outputs', outputTable()))
} finally {
  await rm(folder, { recursive: true, force: true })
}

function between(text, name, table) {
  return text.replace(
    new RegExp(`<!-- ${name} -->[^]*<!-- /${name} -->`),
    () => `<!-- ${name} -->\n${table}\n<!-- /${name} -->`,
  )
}
