/** Places where text ends up, by name. */
export type SinkTexts = Readonly<Record<string, string>>

/** Secrets of a test by name; each is unlike anything else. */
export type Canaries = Readonly<Record<string, string>>

/** Shortest part of a secret that counts as the secret. */
const shortestPart = 12

/** Which secrets stand in which sink, in which form: whole, in parts, or written in another way. */
export function leaks(sinks: SinkTexts, canaries: Canaries): readonly string[] {
  return Object.entries(canaries).flatMap(([name, value]) => {
    const forms = formsOf(value)
    return Object.entries(sinks).flatMap(([sink, text]) =>
      forms
        .filter(([, parts]) => parts.some(part => text.includes(part)))
        .map(([form]) => `${name} in ${sink} (${form})`),
    )
  })
}

/** The ways in which a secret may be written; every part of a form is enough to give it away. */
export function formsOf(value: string): readonly (readonly [form: string, parts: readonly string[]])[] {
  const bytes = Buffer.from(value)
  return [
    ['as it is', windows(value)],
    ['in lower case', windows(value.toLowerCase())],
    ['in upper case', windows(value.toUpperCase())],
    ['reversed', windows([...value].reverse().join(''))],
    ['as hexadecimal digits', [bytes.toString('hex'), bytes.toString('hex').toUpperCase()]],
    ['URL-encoded', [encodeURIComponent(value)]],
    ['as JSON', [JSON.stringify(value).slice(1, -1)]],
    ['as HTML', [value.replace(/[^A-Za-z0-9_]/g, character => `&#${character.charCodeAt(0)};`)]],
    ...[0, 1, 2].map(shift => [`as base64, shifted by ${shift}`, base64Parts(bytes, shift)] as const),
  ]
}

function windows(text: string): readonly string[] {
  if (text.length <= shortestPart) return [text]
  return Array.from({ length: text.length - shortestPart + 1 }, (_, at) => text.slice(at, at + shortestPart))
}

/** Base64 of the secret inside other text: the characters at the edges depend on what stands beside it. */
function base64Parts(bytes: Buffer, shift: number): readonly string[] {
  const standard = Buffer.concat([Buffer.alloc(shift), bytes])
    .toString('base64')
    .replace(/=+$/, '')
    .slice(4, -2)
  return [standard, standard.replaceAll('+', '-').replaceAll('/', '_')]
}
