/** Families of comment syntax, for files that have no grammar here. */
export type CommentFamily = 'c' | 'hash' | 'dashes' | 'markup' | 'none'

/** How a file is read, decided by its name. `markup` holds scripts between other text. */
export type Language =
  | { readonly kind: 'javascript'; readonly dialect: string; readonly embedded: boolean }
  | { readonly kind: 'rust' | 'python' }
  | { readonly kind: 'other'; readonly comments: CommentFamily }

const script = (dialect: string): Language => ({ kind: 'javascript', dialect, embedded: false })
const markup: Language = { kind: 'javascript', dialect: 'ts', embedded: true }
const other = (comments: CommentFamily): Language => ({ kind: 'other', comments })

/** `.ts` without JSX, so that `<Type>value` is a cast there; `.js` with it, as bundlers read it. */
const byExtension: ReadonlyMap<string, Language> = new Map([
  ...['js', 'mjs', 'cjs', 'jsx'].map(extension => [extension, script('jsx')] as const),
  ...['ts', 'mts', 'cts'].map(extension => [extension, script('ts')] as const),
  ['tsx', script('ts jsx')],
  ...['vue', 'svelte', 'astro', 'html', 'htm'].map(extension => [extension, markup] as const),
  ['rs', { kind: 'rust' }],
  ['py', { kind: 'python' }],
  ...[
    'yml',
    'yaml',
    'toml',
    'sh',
    'bash',
    'zsh',
    'fish',
    'rb',
    'ex',
    'exs',
    'env',
    'properties',
    'ini',
    'pl',
    'tf',
  ].map(extension => [extension, other('hash')] as const),
  ...['go', 'java', 'kt', 'kts', 'gradle', 'swift', 'c', 'cc', 'cpp', 'h', 'hpp', 'm', 'mm', 'cs', 'dart', 'php'].map(
    extension => [extension, other('c')] as const,
  ),
  ...['json', 'json5', 'jsonc', 'scala', 'groovy'].map(extension => [extension, other('c')] as const),
  ...['sql', 'lua', 'hs'].map(extension => [extension, other('dashes')] as const),
  ...['xml', 'plist', 'csproj', 'props', 'md', 'storyboard'].map(extension => [extension, other('markup')] as const),
])

const hashNamed = /^(?:Dockerfile.*|.*\.Dockerfile|Makefile|Gemfile|Rakefile|Podfile|Fastfile|Procfile|\.env.*)$/

/** The language of a path. */
export function languageOf(path: string): Language {
  const name = path.slice(path.lastIndexOf('/') + 1)
  if (hashNamed.test(name)) return other('hash')
  const extension = name.slice(name.lastIndexOf('.') + 1).toLowerCase()
  return byExtension.get(extension) ?? other('none')
}
