import { execFileSync } from 'node:child_process'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { shell } from '../../src/core/next-command.ts'
import { Secret } from '../../src/core/text.ts'
import { clean } from '../../src/report/clean.ts'
import { nextLines } from '../../src/report/commands.ts'
import { redactor } from '../../src/report/redact.ts'
import { viewOf } from '../support/reports.ts'

const view = { ...viewOf(), redact: redactor([new Secret("it's a secret")]) }
const lineOf = (...words: readonly string[]) => nextLines([shell(...words)], view)
const wordsOf = (line: string) => execFileSync('sh', ['-c', `printf '%s\\0' ${line}`], { encoding: 'utf8' }).split('\0')

describe('a command', () => {
  test.each([
    ['#1'],
    ['a#1'],
    ["it's"],
    ['$(id)'],
    ['`id`'],
    ['~root'],
    ['=ls'],
    ['a b'],
    ['!x'],
    [''],
    ['--help'],
    ['é'.repeat(200)],
  ])('keeps the word %j', word => {
    const [line = ''] = lineOf('tool', '--release', word)
    expect(wordsOf(line).slice(0, -1)).toEqual(['tool', '--release', word])
  })

  test.each([
    ['a line break', ['a\nb']],
    ['a character that nobody sees', ['a\u200bb']],
    ['letters that change their order', ['\u202eabc']],
    ['more spaces than are shown', ['a  b']],
    ['more than is shown', ['x'.repeat(1_001)]],
    ['a token', [`sntryu_${'a'.repeat(64)}`]],
    ['a secret that quoting takes apart', ["it's a secret"]],
    ['a secret in two words', ['x', "sntryu_aaaaaaaaaaaaaaaaaaaaaaaa'"]],
  ])('with %s is left out whole', (_, words) => expect(lineOf('tool', ...words)).toEqual([]))

  test('has exactly its words, or is not there', () => {
    const word = fc.string({ unit: 'binary', maxLength: 12 }).filter(text => text.isWellFormed())
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 4 }), words => {
        const [line] = lineOf('tool', ...words)
        if (line === undefined) expect(words.some(one => clean(one, 1_000) !== one)).toBe(true)
        else expect(wordsOf(line).slice(1, -1)).toEqual(words)
      }),
      { numRuns: 60 },
    )
  })
})
