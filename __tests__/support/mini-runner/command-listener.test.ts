import { describe, expect, test } from '@jest/globals'
import { CommandListener } from './command-listener.ts'
import { SecretMasker } from './masking.ts'
import { StepRecord } from './step-record.ts'

function listen(lines: readonly string[], { debug = false } = {}) {
  const step = new StepRecord(new SecretMasker(), debug)
  const listener = new CommandListener({ step, workspace: '/work/shop', echo: debug })
  for (const line of lines) listener.hear(line)
  return { step, log: step.log, obeyed: listener.obeyed.map(command => command.name) }
}

describe('what a line does', () => {
  test.each([
    ['::error file=/work/shop/a.ts,line=3::b', 'error', { file: 'a.ts', line: 3 }],
    ['::warning title=T::b', 'warning', { title: 'T' }],
    ['a ##[notice]b', 'notice', {}],
  ])('%s annotates', (line, type, place) => {
    const { step, log } = listen([line])
    expect(step.annotations).toEqual([{ type, message: 'b', ...place }])
    expect(log).toEqual([`##[${type}]b`])
    expect(step.failed).toBe(false)
  })

  test('only the first ten of each type are kept, all are logged', () => {
    const lines = Array.from({ length: 12 }, (_, n) => [`::error::e${n}`, `::warning::w${n}`, `::notice::n${n}`]).flat()
    const { step, log } = listen(lines)
    const kept = (type: string) =>
      step.annotations.filter(annotation => annotation.type === type).map(({ message }) => message)
    expect(kept('error')).toEqual(Array.from({ length: 10 }, (_, n) => `e${n}`))
    expect(kept('warning')).toHaveLength(10)
    expect(kept('notice')).toHaveLength(10)
    expect(log).toHaveLength(36)
  })

  test('a message is masked first and cut to 4096 characters then; a title is not masked', () => {
    const { step } = listen(['::add-mask::s3cret', `::error title=s3cret::${'x'.repeat(4090)}s3cret-tail`])
    expect(step.annotations).toEqual([{ type: 'error', title: 's3cret', message: `${'x'.repeat(4090)}***-ta` }])
  })

  test('a mask holds from its line on', () => {
    expect(listen(['s3cret', '::add-mask::s3cret', 's3cret']).log).toEqual(['s3cret', '***'])
  })

  test('a mask of several lines masks each of them', () => {
    expect(listen(['::add-mask::one%0Atwo', 'two and one']).log).toEqual(['*** and ***'])
  })

  test('a blank mask is a warning annotation', () => {
    const { step } = listen(['::add-mask:: '])
    expect(step.annotations.map(({ type }) => type)).toEqual(['warning'])
    expect(step.warnings).toHaveLength(1)
  })

  test('groups are printed in the other syntax', () => {
    expect(listen(['::group::A', 'x', '::endgroup::']).log).toEqual(['##[group]A', 'x', '##[endgroup]'])
  })

  test('debug lines show with debug logging only', () => {
    expect(listen(['::debug::a%0Ab']).log).toEqual([])
    expect(listen(['::debug::a%0Ab'], { debug: true }).log).toEqual(['##[debug]a', '##[debug]b'])
  })

  test('echo repeats commands, except those that show or hide their text', () => {
    const { log } = listen([
      '::echo::on',
      '::save-state name=a::b',
      '::add-mask::s3cret',
      '::notice::c',
      '::echo::OFF',
      '::save-state name=a::b',
    ])
    expect(log.filter(line => line.startsWith('::'))).toEqual([
      '::save-state name=a::b',
      '::add-mask::***',
      '::echo::OFF',
    ])
  })

  test.each([
    ['::set-output name=a::b', 'outputs'],
    ['::save-state name=a::b', 'state'],
  ] as const)('%s works, with a warning that it is deprecated', (line, where) => {
    const { step } = listen([line])
    expect(step[where].toRecord()).toEqual({ a: 'b' })
    expect(step.warnings).toEqual([expect.stringContaining('deprecated')])
    expect(step.failed).toBe(false)
  })

  test.each([
    ['::set-env name=PATH::/evil', 'disabled'],
    ['##[set-env name=PATH]/evil', 'disabled'],
    ['::add-path::/evil', 'disabled'],
    ['::set-output::b', "'name'"],
    ['::echo::maybe', 'neither'],
    ['::add-matcher::missing.json', 'missing.json'],
  ])('%s fails the step with two errors', (line, reason) => {
    const { step } = listen([line])
    expect(step.failed).toBe(true)
    expect(step.annotations.filter(({ type }) => type === 'error').map(({ message }) => message)).toEqual([
      expect.stringContaining(line),
      expect.stringContaining(reason),
    ])
    expect(step.env.size).toBe(0)
  })
})

describe('stopping commands', () => {
  test('between the token and its return every command is text', () => {
    const { step, obeyed, log } = listen([
      '::stop-commands::t0ken',
      '::error::a',
      'x ##[add-mask]x',
      '::T0KEN::',
      '::error::b',
    ])
    expect(step.annotations.map(({ message }) => message)).toEqual(['b'])
    expect(obeyed).toEqual(['stop-commands', 't0ken', 'error'])
    expect(log).toContain('::error::a')
  })

  test('the token is a command only while it is awaited', () => {
    expect(listen(['::t0ken::', '::stop-commands::t0ken', '##[t0ken]', '::t0ken::']).obeyed).toEqual([
      'stop-commands',
      't0ken',
    ])
  })

  test('a token of more than six letters is masked, a shorter one is not', () => {
    expect(listen(['::stop-commands::1234567', '1234567']).log).toEqual(['::stop-commands::***', '***'])
    expect(listen(['::stop-commands::123456', '123456']).log).toEqual(['::stop-commands::123456', '123456'])
  })

  test.each(['', 'pause-logging', 'error', 'Stop-Commands'])('the token "%s" ends the step', token => {
    const { step } = listen([`::stop-commands::${token}`, '::notice::too late'])
    expect(step.failed).toBe(true)
    expect(step.annotations.map(({ type }) => type)).toEqual(['error'])
  })
})
