// Gets the Node that runs the action on GitHub (node24), so that dist/ is tested on it, too. Without network the tests say that they skip.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const folder = fileURLToPath(new URL('../node_modules/.cache/node24/', import.meta.url))
const name = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`
const binary = `${folder}node_modules/${name}/bin/node`

if (!existsSync(binary)) {
  mkdirSync(folder, { recursive: true })
  writeFileSync(`${folder}package.json`, '{ "private": true }\n')
  const args = ['install', '--prefix', folder, '--ignore-scripts', '--no-save', '--no-audit', '--no-fund', `${name}@24`]
  const { status } = spawnSync('npm', args, { stdio: 'inherit', shell: process.platform === 'win32' })
  if (status !== 0) console.log('node24: not available here; its tests will be skipped')
}
