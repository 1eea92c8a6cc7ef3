// `npm test`: everything that has to hold before a change lands. Stops at the first part that does not.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const modules = join(root, 'node_modules')
const folder = mkdtempSync(join(tmpdir(), 'check-'))
const results = join(folder, 'jest.json')
const jest = [
  '--experimental-vm-modules',
  '--no-warnings',
  join(modules, 'jest/bin/jest.js'),
  '--json',
  '--outputFile',
  results,
]

const parts = [
  ['lint', [join(modules, '@biomejs/biome/bin/biome'), 'ci', '--colors=off', '--error-on-warnings', '.']],
  ['types', [join(modules, 'typescript/bin/tsc'), '--noEmit']],
  ['dist/ is fresh', [join(root, 'scripts/build.mjs'), '--check']],
  ['tests', [...jest, ...process.argv.slice(2)]],
]

let failedPart = null
for (const [name, args] of parts) {
  console.log(`\n> ${name}`)
  const output = name === 'tests' ? ['inherit', 'ignore', 'inherit'] : 'inherit'
  if (spawnSync(process.execPath, args, { cwd: root, stdio: output }).status !== 0) {
    failedPart = name
    break
  }
}

const { numPassedTests = 0, numFailedTests = 0 } = read(results)
rmSync(folder, { recursive: true, force: true })
if (failedPart) console.log(`\n${failedPart}: failed`)
console.log(`${numPassedTests} passed, ${failedPart ? Math.max(1, numFailedTests) : 0} failed`)
process.exit(failedPart ? 1 : 0)

function read(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return {}
  }
}
