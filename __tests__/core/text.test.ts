import { inspect } from 'node:util'
import { describe, expect, test } from '@jest/globals'
import { code, prose } from '../../src/core/prose.ts'
import { rawText, reveal, Secret, untrusted } from '../../src/core/text.ts'

describe('untrusted text', () => {
  const title = untrusted('::error::owned')

  test('throws in an ordinary template', () => expect(() => `${title}`).toThrow(TypeError))
  test('throws in JSON', () => expect(() => JSON.stringify({ title })).toThrow(TypeError))
  test('does not show in what inspects it', () =>
    expect(inspect(title, { showHidden: true, depth: 5 })).not.toContain('owned'))
  test('gives its characters to those who ask for them', () => expect(rawText(title)).toBe('::error::owned'))
})

describe('a secret', () => {
  const token = new Secret('canary-value')

  test.each([`${token}`, JSON.stringify(token), String(token), inspect(token, { showHidden: true })])(
    'does not show: %s',
    shown => expect(shown).not.toContain('canary'),
  )
  test('is there for adapters', () => expect(reveal(token)).toBe('canary-value'))
})

describe('prose', () => {
  test('throws in an ordinary template and in JSON', () => {
    const sentence = prose`found ${code('x')}`
    expect(() => `${sentence}`).toThrow(TypeError)
    expect(() => JSON.stringify(sentence)).toThrow(TypeError)
  })
})
