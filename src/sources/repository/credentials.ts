import type { RepoPath } from '../../core/location.ts'
import { placeFinder } from './documents/lines.ts'
import { isExample } from './paths.ts'
import { isMadeUp } from './placeholders.ts'
import type { CommittedCredential, TokenKind } from './repository.ts'

interface Shape {
  /** What any match holds: most texts hold none of it, and looking for it is much faster than the pattern. */
  readonly mark: string
  /** The group `token` is the credential, `random` the part of it that nobody can guess. */
  readonly pattern: RegExp
  readonly kindOf: (token: string) => TokenKind
}

/**
 * Shapes of Sentry's tokens: `sntrys_` and base64 of a JSON object, other prefixes and 64 hexadecimal digits; the oldest
 * tokens look like any SHA-256 digest and count beside the name of a token only
 * (https://github.com/getsentry/sentry/blob/master/src/sentry/types/token.py,
 * https://github.com/getsentry/sentry-cli/tree/master/src/utils/auth_token).
 */
const everywhere: readonly Shape[] = [
  {
    mark: 'sntrys_',
    pattern: /(?<![A-Za-z0-9_])(?<token>sntrys_(?<random>eyJ[A-Za-z0-9+/=_-]{20,2000}))/g,
    kindOf: () => 'organization token',
  },
  {
    mark: 'sntry',
    pattern: /(?<![A-Za-z0-9_])(?<token>sntry[a-z]_(?<random>[0-9a-fA-F]{64}))(?![0-9a-fA-F])/g,
    kindOf: token => (token.startsWith('sntryi') ? 'integration token' : 'user token'),
  },
  {
    mark: '://',
    pattern:
      /(?<token>https?:\/\/[0-9a-fA-F]{32}:(?<random>[0-9a-fA-F]{32})@[^\s/"'`<>@]{1,253}(?:\/[\w.~-]{1,100}){0,5}\/\d)/g,
    kindOf: () => 'DSN with secret key',
  },
  ...['[Tt]oken', 'TOKEN'].map(
    (name): Shape => ({
      mark: name.slice(-4),
      pattern: new RegExp(
        `${name}["'\`]?[ \\t]{0,20}[:=][ \\t]{0,20}["'\`]?(?<token>(?<random>[0-9a-f]{64}))(?![0-9a-f])`,
        'g',
      ),
      kindOf: () => 'legacy token',
    }),
  ),
]

/** There, what has the length of an old token is one under any key, in any section, commented out or not. */
const inCredentialFiles: readonly Shape[] = [
  ...everywhere,
  {
    mark: '',
    pattern: /^[^\n=:]{0,100}[=:][ \t]{0,20}["']?(?<token>(?<random>[0-9a-f]{64}))(?![0-9a-f])/gm,
    kindOf: () => 'legacy token',
  },
]

/** Every credential in a text, by place; its characters do not leave this function. Takes time linear in the text. */
export function credentialsIn(text: string, file: RepoPath, isCredentialFile: boolean): readonly CommittedCredential[] {
  const shapes = isCredentialFile ? inCredentialFiles : everywhere
  const kinds = new Map<number, TokenKind>()
  for (const { pattern, kindOf } of shapes.filter(shape => text.includes(shape.mark))) {
    for (const found of text.matchAll(pattern)) {
      const { token = '', random = '' } = found.groups ?? {}
      if (!isMadeUp(random)) kinds.set(found.index + found[0].lastIndexOf(token), kindOf(token))
    }
  }
  const placeOf = placeFinder(text)
  const example = isExample(file)
  return [...kinds]
    .sort(([one], [other]) => one - other)
    .map(([offset, kind]) => ({ kind, example, at: { file, ...placeOf(offset) } }))
}
