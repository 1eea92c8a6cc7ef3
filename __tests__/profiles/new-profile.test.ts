import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { profiles } from '../../src/profiles/index.ts'
import { productRoot } from '../support/product.ts'
import { folderWith } from '../support/repositories.ts'

const scaffold = join(productRoot, 'scripts/new-profile.mjs')

function copied(): string {
  const root = folderWith()
  for (const path of ['src/profiles', 'docs']) cpSync(join(productRoot, path), join(root, path), { recursive: true })
  mkdirSync(join(root, '__tests__/profiles'), { recursive: true })
  return root
}

function run(root: string, ...args: readonly string[]) {
  return spawnSync(process.execPath, [scaffold, ...args], {
    env: { ...process.env, PROFILE_ROOT: root },
    encoding: 'utf8',
  })
}

test('the scaffold writes a profile, its line, its test and its row', () => {
  const root = copied()
  expect(run(root, 'vue', 'npm', '@sentry/vue').status).toBe(0)
  const file = (path: string) => readFileSync(join(root, path), 'utf8')
  expect(file('src/profiles/vue.ts')).toContain("id: 'vue'")
  expect(file('src/profiles/index.ts')).toMatch(/import \{ vue \} from '\.\/vue\.ts'[\s\S]*\[[^\]]*, vue\]/)
  expect(file('__tests__/profiles/vue.test.ts')).toContain('@sentry/vue')
  expect(file('docs/profiles.md')).toContain('| `vue` |')
})

test.each([
  ['a name that is no id', ['Vue JS', 'npm', '@sentry/vue']],
  ['a profile that is there', ['node', 'npm', '@sentry/node']],
  ['nothing', []],
])('the scaffold refuses %s', (_, args) => expect(run(copied(), ...args).status).not.toBe(0))

test.each(profiles.map(profile => profile.id))('%s has a row in docs/profiles.md', id => {
  expect(readFileSync(join(productRoot, 'docs/profiles.md'), 'utf8')).toContain(`| \`${id}\` |`)
})
