import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { readManifest } from './manifest.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'manifest-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const runs = 'runs: { using: node24, main: dist/index.js }\n'

function manifest(text: string, name = 'action.yml') {
  writeFileSync(join(folder, name), text)
  return readManifest(folder)
}

describe('action.yml', () => {
  test('inputs in their order, with defaults as text', () => {
    const { inputs, main } = manifest(`${runs}inputs:
  plain: { description: d, required: true }
  text: { default: 'yes' }
  flag: { default: True }
  number: { default: 0.50 }
  nothing: { default: ~ }
  token: { default: '\${{ github.token }}' }
  old: { default: '', deprecationMessage: use new }
`)
    expect(main).toBe('dist/index.js')
    expect(inputs).toEqual([
      { name: 'plain', default: '' },
      { name: 'text', default: 'yes' },
      { name: 'flag', default: 'true' },
      { name: 'number', default: '0.5' },
      { name: 'nothing', default: '' },
      { name: 'token', default: '${{ github.token }}' },
      { name: 'old', default: '', deprecationMessage: 'use new' },
    ])
  })

  test('action.yaml will do', () => {
    expect(manifest(runs, 'action.yaml').inputs).toEqual([])
  })

  test.each([
    ['no main', 'runs: { using: node24 }', /main/],
    ['a Node that runners do not know', 'runs: { using: node22, main: a.js }', /node24/],
    ['a composite action', 'runs: { using: composite, steps: [] }', /node24/],
    [
      'a post step, which nobody would run',
      'runs: { using: node24, main: a.js, post: b.js }',
      /post steps are not run/,
    ],
    ['a pre step, which nobody would run', 'runs: { using: node24, main: a.js, pre: b.js }', /pre steps are not run/],
    ['no runs', 'name: x', /runs/],
    ['an input without its own mapping', `${runs}inputs: { mode: all }`, /mode/],
    ['a default that is a list', `${runs}inputs: { mode: { default: [a] } }`, /default/],
    ['an input twice', `${runs}inputs:\n  a: {}\n  a: {}\n`, /unique/],
  ])('is refused: %s', (_, text, reason) => {
    expect(() => manifest(text)).toThrow(reason)
  })

  test('is refused: none', () => {
    expect(() => readManifest(folder)).toThrow('no action.yml')
  })
})
