// `npm run faults`: plants faults one at a time in a copy and expects the suites to catch each. A fault that survives is a hole.
import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { faults } from './seeded-faults.list.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const copy = mkdtempSync(join(tmpdir(), 'faults-'))
const wanted = process.argv[2] ?? ''

const run = args => spawnSync(process.execPath, args, { cwd: copy, encoding: 'utf8' })
const caught = suites =>
  run(['--experimental-vm-modules', '--no-warnings', 'node_modules/jest/bin/jest.js', ...suites]).status !== 0

let survivors = 0
try {
  for (const name of [
    'src',
    '__tests__',
    'scripts',
    'docs',
    'schema',
    'package.json',
    'jest.config.js',
    'action.yml',
    'README.md',
    'dist',
    'tsconfig.json',
  ]) {
    cpSync(join(root, name), join(copy, name), { recursive: true })
  }
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'))
  for (const { name, file, find, replace, suites } of faults.filter(fault => fault.name.includes(wanted))) {
    const path = join(copy, file)
    const sound = readFileSync(path, 'utf8')
    if (!sound.includes(find)) throw new Error(`${name}: ${file} does not hold ${find}`)
    writeFileSync(
      path,
      sound.replace(find, () => replace),
    )
    if (suites.some(suite => suite.includes('e2e'))) run(['scripts/build.mjs'])
    const ok = caught(suites)
    if (!ok) survivors++
    console.log(`${ok ? 'caught  ' : 'SURVIVED'}  ${name}`)
    writeFileSync(path, sound)
  }
} finally {
  rmSync(copy, { recursive: true, force: true })
}
console.log(survivors === 0 ? 'every fault was caught' : `${survivors} faults survived`)
process.exit(survivors === 0 ? 0 : 1)
