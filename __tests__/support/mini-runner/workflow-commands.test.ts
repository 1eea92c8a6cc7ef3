import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { parseWorkflowCommand } from './workflow-commands.ts'

const registered = new Set(['error', 'warning', 'add-mask'])

function parsed(line: string) {
  const command = parseWorkflowCommand(line, registered)
  return command && { name: command.name, properties: command.properties.toRecord(), data: command.data }
}

const command = (name: string, data: string, properties: Record<string, string> = {}) => ({ name, properties, data })

describe('a line that starts with ::', () => {
  test.each([
    ['plain', '::error::b', command('error', 'b')],
    ['with properties', '::error file=a.ts,line=3::b', command('error', 'b', { file: 'a.ts', line: '3' })],
    ['name in any case', '::ERROR::b', command('error', 'b')],
    ['property names in any case', '::error File=a,FILE=b::c', command('error', 'c', { FILE: 'b' })],
    ['no data', '::error::', command('error', '')],
    ['data with ::', '::error::a::b', command('error', 'a::b')],
    ['escapes in data', '::error::a%0Ab%0Dc%25d', command('error', 'a\nb\rc%d')],
    ['an escaped escape stays text', '::error::%250A', command('error', '%0A')],
    ['lower-case escapes are text', '::error::%0a', command('error', '%0a')],
    ['escapes of the other syntax are text', '::error::%3B%5D%3A%2C', command('error', '%3B%5D%3A%2C')],
    ['escapes in properties', '::error file=a%3Ab%2Cc%25%0A::d', command('error', 'd', { file: 'a:b,c%\n' })],
    ['empty properties vanish', '::error ,file=,=x,,line=1::d', command('error', 'd', { line: '1' })],
    ['a doubled equals sign counts once', '::error file==a=b::d', command('error', 'd', { file: 'a=b' })],
    [
      'a space before a property name belongs to it',
      '::error file=a, line=1::d',
      command('error', 'd', { file: 'a', ' line': '1' }),
    ],
    ['spaces before', '  ::warning::b', command('warning', 'b')],
    ['tab before', '\t::warning::b', command('warning', 'b')],
    ['no-break space before', '\u00a0::warning::b', command('warning', 'b')],
    ['em space before', '\u2003::warning::b', command('warning', 'b')],
    ['next line before', '\u0085::warning::b', command('warning', 'b')],
    ['line separator before', '\u2028::warning::b', command('warning', 'b')],
  ])('is a command: %s', (_, line, expected) => {
    expect(parsed(line)).toEqual(expected)
  })

  test.each([
    ['text before', 'a ::error::b'],
    ['byte order mark before, which is no white space', '\ufeff::error::b'],
    ['zero-width space before', '\u200b::error::b'],
    ['unknown name', '::oops::b'],
    ['name of a longer word', '::errors::b'],
    ['space before the name', ':: error::b'],
    ['not closed', '::error b'],
    ['closed by one colon', '::error:b'],
    ['nothing', ''],
  ])('is text: %s', (_, line) => {
    expect(parsed(line)).toBeNull()
  })

  test('whatever is escaped as the toolkit does arrives whole', () => {
    const escapeText = (text: string) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
    const escapeProperty = (text: string) => escapeText(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
    const hostile = fc
      .array(fc.oneof(fc.constantFrom('%', '%0A', '\n', '\r', ':', '::', ',', '##[error]', '='), fc.string()))
      .map(parts => parts.join(''))
    fc.assert(
      fc.property(hostile, hostile, (title, message) => {
        const line = `::error title=x${escapeProperty(title)}x::${escapeText(message)}`
        expect(parsed(line)).toEqual(command('error', message, { title: `x${title}x` }))
      }),
    )
  })
})

describe('##[ anywhere in a line', () => {
  test.each([
    ['at the start', '##[error]b', command('error', 'b')],
    ['in the middle', 'a ##[error]b', command('error', 'b')],
    ['directly after a word', 'title##[add-mask]e', command('add-mask', 'e')],
    ['with properties', 'a ##[error file=a.ts;line=3]b', command('error', 'b', { file: 'a.ts', line: '3' })],
    ['escapes', '##[error file=a%3Bb%5Dc]d%3Be%5Df%25%0A', command('error', 'd;e]f%\n', { file: 'a;b]c' })],
    ['name in any case', '##[ERROR]b', command('error', 'b')],
    ['behind an unknown :: command', '::oops:: ##[error]b', command('error', 'b')],
  ])('is a command: %s', (_, line, expected) => {
    expect(parsed(line)).toEqual(expected)
  })

  test.each([
    ['unknown name', 'a ##[oops]b'],
    ['only the first ##[ of a line is looked at', '##[oops] ##[error]b'],
    ['not closed', 'a ##[error b'],
    ['broken by a space', 'a # #[error]b'],
    ['broken inside the name', '##[err\u200bor]b'],
  ])('is text: %s', (_, line) => {
    expect(parsed(line)).toBeNull()
  })

  test('the :: syntax wins where both would do', () => {
    expect(parsed('::warning::##[error]b')).toEqual(command('warning', '##[error]b'))
  })
})
