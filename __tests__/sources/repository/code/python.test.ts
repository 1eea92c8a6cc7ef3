import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { asRepoPath } from '../../../../src/core/location.ts'
import { rawText } from '../../../../src/core/text.ts'
import { callsIn, type PythonCall } from '../../../../src/sources/repository/code/python/calls.ts'
import { type PythonFile, readPythonFile } from '../../../../src/sources/repository/code/python/python-file.ts'
import { reducePython } from '../../../../src/sources/repository/code/python/reduce.ts'
import { readSource } from '../../../../src/sources/repository/code/source.ts'
import { printed } from '../../../../src/sources/repository/code/template.ts'

const path = asRepoPath('app/settings.py')

function fileOf(text: string): PythonFile {
  const { tree } = readSource(path, text)
  if (tree === null) throw new Error('no tree')
  return readPythonFile({ text, tree })
}

function initOf(text: string): PythonCall | undefined {
  return callsIn(fileOf(text)).find(call => call.name === 'sentry_sdk.init')
}

describe('calls by name', () => {
  test.each([
    ['import sentry_sdk\nsentry_sdk.init()'],
    ['import sentry_sdk as s\ns.init()'],
    ['from sentry_sdk import init\ninit()'],
    ['from sentry_sdk import (\n  init as go,\n)\ngo()'],
    ['import sentry_sdk.integrations.django\nsentry_sdk.init()'],
    ['if DSN:\n    import sentry_sdk\n    sentry_sdk.init()'],
  ])('%j starts Sentry', text => {
    expect(initOf(text)).toBeDefined()
  })

  test.each([
    ['from app.sentry import init\ninit()'],
    ['from .sentry_sdk import init\ninit()'],
    ['import logging\nlogging.init()'],
    ['# sentry_sdk.init()'],
    ['"sentry_sdk.init()"'],
  ])('%j does not', text => {
    expect(initOf(text)).toBeUndefined()
  })

  test('with what is given, and where', () => {
    const call = initOf(
      'import sentry_sdk\ndef f():\n    sentry_sdk.init(DSN, *rest, release="x", debug=True, **OPTIONS)\n',
    )
    expect([...(call?.keywords.keys() ?? [])]).toEqual(['release', 'debug'])
    expect(call).toMatchObject({ spread: true, onlyAsMain: false, inFunction: true })
    expect(call?.positional).toHaveLength(1)
  })

  test.each([
    ['if __name__ == "__main__":\n    sentry_sdk.init()', true],
    ["if (__name__ == '__main__'):\n    sentry_sdk.init()", true],
    ['if DEBUG:\n    sentry_sdk.init()', false],
    ['if __name__ == "__main__":\n    main()\nsentry_sdk.init()', false],
  ])('%j: only as main is %s', (text, onlyAsMain) => {
    expect(initOf(`import sentry_sdk\n${text}`)?.onlyAsMain).toBe(onlyAsMain)
  })
})

describe('what an expression comes to', () => {
  test.each([
    ['"a" "b" + \'c\'', 'abc'],
    ['r"\\n" + "\\u0062\\n"', '\\nb\n'],
    ['f"app@{VERSION}"', 'app@1.2'],
    ['f"{{x}}@{VERSION!r}"', '{x}@1.2'],
    ['"%s@%s" % ("app", VERSION)', 'app@1.2'],
    ['"{}@{}".format("app", VERSION)', 'app@1.2'],
    ['os.environ["R"]', '${R}'],
    ['os.environ.get("R", "d")', '${R} || d'],
    ['os.getenv("R") or "d"', '${R} || d'],
    ['getenv("R")', '${R}'],
    ['"a" if x else "b"', 'a || b'],
    ['release()', '${R}'],
    ['env("R", default="d")', '${R} || d'],
    ['config("R")', '${R}'],
    ['str(VERSION).strip()', '1.2'],
    ['metadata.version("app")', '${version of pyproject.toml}'],
    ['None', ''],
    ['TWICE', '${…}'],
    ['ADDED', '${…}'],
    ['LOOP', '${…}'],
    ['settings.RELEASE', '${…}'],
    ['b"x"', '${…}'],
  ])('%s', (expression, expected) => {
    const file = fileOf(
      [
        'import os, environ, sentry_sdk',
        'from os import getenv',
        'from decouple import config',
        'from importlib import metadata',
        'VERSION: Final = "1.2"',
        'TWICE = "a"\nTWICE = "b"',
        'ADDED = "a"\nADDED += "b"',
        'LOOP = LOOP',
        'env = environ.Env()',
        'def release():\n    value = os.environ["R"]\n    return value\n',
        `sentry_sdk.init(release=${expression})`,
      ].join('\n'),
    )
    const release = callsIn(file)
      .find(call => call.name === 'sentry_sdk.init')
      ?.keywords.get('release')
    if (release === undefined) throw new Error('no release')
    expect(rawText(printed(reducePython(file, path, release)))).toBe(expected)
  })

  test('never throws, whatever stands there', () => {
    const piece = fc.constantFrom(
      'a',
      'f"',
      '"',
      "'",
      '{',
      '}',
      '(',
      ')',
      '=',
      'import ',
      'from ',
      ' as ',
      ',',
      '.',
      'def a():\n  ',
      'return ',
      '\n',
      '*',
      '**',
      ' or ',
      ' if ',
      ' else ',
      '%',
      '[',
      ']',
      'os.environ',
      'lambda: ',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), pieces => {
        const file = fileOf(`a(${pieces.join('')}\n)\n${pieces.join('')}`)
        for (const { positional, keywords } of callsIn(file)) {
          for (const node of [...positional, ...keywords.values()]) reducePython(file, path, node)
        }
      }),
      { numRuns: 500 },
    )
  })
})
