type Encoder = (secret: string) => string

const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64')
const base64From = (offset: number): Encoder => {
  // Base64 takes three bytes at a time: what stands before a secret shifts its letters, hence the three offsets.
  return secret => {
    const bytes = Buffer.from(secret, 'utf8')
    return base64(bytes.length > offset ? bytes.subarray(offset) : bytes)
  }
}

const hexEscape = (letter: string) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`
const percentEscape = (letter: string) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`
const xmlEntities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
}

const commandLine: Encoder = secret => secret.replaceAll('"', '\\"')
const expression: Encoder = secret => secret.replaceAll("'", "''")
const json: Encoder = secret =>
  JSON.stringify(secret)
    .slice(1, -1)
    .replace(/[\u0085\u2028\u2029]/g, hexEscape)
const uri: Encoder = secret => encodeURIComponent(secret.toWellFormed()).replace(/[!'()*]/g, percentEscape)
const xml: Encoder = secret => secret.replace(/[&<>"']/g, letter => xmlEntities[letter] ?? letter)
const unquoted: Encoder = secret =>
  secret.length > 8 && secret.startsWith('"') && secret.endsWith('"') ? secret.slice(1, -1) : ''

// PowerShell colours parts of a failing command, which splits a secret at its ampersand (and swallows one letter after `&+`).
const shortestPart = 6
const longEnough = (part: string) => (part.length >= shortestPart ? part : '')
const beforeAmpersand: Encoder = secret => {
  const colored = secret.indexOf('&+')
  return longEnough(colored >= 0 ? secret.slice(0, colored + 2) : secret.slice(0, secret.lastIndexOf('&') + 1))
}
const afterAmpersand: Encoder = secret => {
  if (!secret.includes('&')) return ''
  const colored = secret.indexOf('&+')
  return longEnough(colored >= 0 ? secret.slice(colored + 3) : secret.slice(secret.lastIndexOf('&') + 1))
}

const encoders: readonly Encoder[] = [
  base64From(0),
  base64From(1),
  base64From(2),
  commandLine,
  expression,
  json,
  uri,
  xml,
  unquoted,
  beforeAmpersand,
  afterAmpersand,
]

/**
 * The forms of a secret that the runner masks beside the secret itself. Hex, other cases and parts of it are not among
 * them. Behaviour: actions/runner, src/Sdk/DTLogging/Logging/ValueEncoders.cs, registered in
 * src/Runner.Common/HostContext.cs.
 */
export function encodedForms(secret: string): string[] {
  return encoders.map(encode => encode(secret)).filter(form => form !== '')
}
