import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { rawText, untrusted } from '../../../../src/core/text.ts'
import { releaseNameProblem } from '../../../../src/sources/repository/release-names/name-problem.ts'

const problemOf = (name: string) => releaseNameProblem(untrusted(name))

describe('names that Sentry can never have', () => {
  test.each([
    ['', 'empty', null],
    [' \t\n', 'empty', null],
    ['.', 'reserved', null],
    ['..', 'reserved', null],
    ['latest', 'reserved', null],
    [' LATEST ', 'reserved', null],
    ['refs/heads/main', 'slash', 'main'],
    ['refs/tags/v1', 'slash', 'v1'],
    ['feature/a b', 'slash', 'feature-a b'],
    ['@scope/app@1.0.0', 'slash', '@scope-app@1.0.0'],
    ['a\\b', 'backslash', 'a-b'],
    ['a\nb', 'line-break', 'a-b'],
    ['a\rb', 'line-break', 'a-b'],
    ['a\tb', 'tab', 'a-b'],
    ['a\fb', 'form-feed', 'a-b'],
    [' app@1 ', 'surrounding-space', 'app@1'],
    ['app@1\n', 'surrounding-space', 'app@1'],
    ['x'.repeat(201), 'too-long', 'x'.repeat(200)],
    ['ä'.repeat(101), 'too-long', 'ä'.repeat(100)],
    ['/', 'slash', null],
    ['/latest', 'slash', null],
  ])('%j: %s', (name, kind, proposal) => {
    const problem = problemOf(name)
    expect(problem?.kind).toBe(kind)
    const proposed = problem !== null && 'proposal' in problem ? problem.proposal : null
    expect(proposed === null ? null : rawText(proposed)).toBe(proposal)
  })

  test.each(['app@1.2.3', 'a b', 'v1', 'com.shop@1+2', '0123456789abcdef', '...', 'latest-1', 'a#?%', 'x'.repeat(200)])(
    '%s is fine',
    name => {
      expect(problemOf(name)).toBeNull()
    },
  )

  test('what is proposed has no problem', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary', maxLength: 300 }),
          fc.string({ unit: fc.constantFrom('/', '-', ' ', '.', 'a', '\\', 'ä', '\n') }),
        ),
        name => {
          const problem = problemOf(name)
          if (problem !== null && 'proposal' in problem && problem.proposal !== null)
            expect(releaseNameProblem(problem.proposal)).toBeNull()
        },
      ),
      { numRuns: 500 },
    )
  })
})
