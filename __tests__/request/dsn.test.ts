import { afterEach, describe, expect, jest, test } from '@jest/globals'
import fc from 'fast-check'
import type { DsnProblem } from '../../src/core/credentials.ts'
import { isSameSecret, rawText, Secret } from '../../src/core/text.ts'
import { readDsn } from '../../src/request/dsn.ts'
import { hostileText } from '../support/hostile.ts'
import { withoutHang } from '../support/without-hang.ts'

const key = '0f1e2d3c4b5a69788796a5b4c3d2e1f0'
const printed = jest.spyOn(console, 'error')

afterEach(() => expect(printed).not.toHaveBeenCalled())

function parts(text: string) {
  const reading = readDsn(text)
  if (reading.kind === 'malformed') throw new Error(reading.problem)
  expect(isSameSecret(reading.publicKey, new Secret(key))).toBe(true)
  const place = reading.place.kind === 'sentry.io' ? reading.place.region : rawText(reading.place.host)
  return [reading.address, reading.projectId, reading.orgId, place]
}

describe('a DSN', () => {
  test.each([
    [`https://${key}@o123.ingest.us.sentry.io/45`, ['https://o123.ingest.us.sentry.io', '45', '123', 'US']],
    [`https://${key}@o123.ingest.de.sentry.io/45`, ['https://o123.ingest.de.sentry.io', '45', '123', 'EU (Germany)']],
    [`https://${key}@o123.ingest.sentry.io/45`, ['https://o123.ingest.sentry.io', '45', '123', 'US']],
    [`https://${key}@o123.ingest.jp.sentry.io/45`, ['https://o123.ingest.jp.sentry.io', '45', '123', 'JP']],
    [`https://${key}@sentry.io/45`, ['https://sentry.io', '45', null, 'US']],
    [
      `https://${key}:aa11bb22cc33@sentry.example.com/45`,
      ['https://sentry.example.com', '45', null, 'sentry.example.com'],
    ],
    [`http://${key}@127.0.0.1:9000/below/here/45`, ['http://127.0.0.1:9000/below/here', '45', null, '127.0.0.1']],
    [`https://${key}@[::1]:9000/45`, ['https://[::1]:9000', '45', null, '[::1]']],
    [`https://${key}@o123.ingest.us.sentry.io/45?x=1`, ['https://o123.ingest.us.sentry.io', '45', '123', 'US']],
    [
      `https://${key}@sentry.io.evil.example/45`,
      ['https://sentry.io.evil.example', '45', null, 'sentry.io.evil.example'],
    ],
  ])('%s', (text, expected) => expect(parts(text)).toEqual(expected))
})

describe('a malformed DSN', () => {
  test.each<[DsnProblem, string]>([
    ['quotes', `"https://${key}@o1.ingest.sentry.io/1"`],
    ['assignment', `SENTRY_DSN=https://${key}@o1.ingest.sentry.io/1`],
    ['auth-token', `sntryu_${key}${key}`],
    ['auth-token', `${key}${key}`],
    ['reference', '${{ secrets.SENTRY_DSN }}'],
    ['reference', '$SENTRY_DSN'],
    ['masked', '***'],
    ['no-value', 'undefined'],
    ['no-value', 'None'],
    ['example-key', 'https://examplePublicKey@o0.ingest.sentry.io/0'],
    ['example-organization', `https://${key}@o0.ingest.sentry.io/45`],
    ['example-project', `https://${key}@o123.ingest.sentry.io/0`],
    ['placeholder', 'YOUR_DSN_HERE'],
    ['placeholder', '___PUBLIC_DSN___'],
    ['placeholder', 'https://<key>@o123.ingest.sentry.io/45'],
    ['placeholder', `https://${'x'.repeat(32)}@o123.ingest.sentry.io/45`],
    ['white-space', `https://${key}@o123.ingest\n.sentry.io/45`],
    ['web-page', 'https://acme.sentry.io/settings/projects/web/keys/'],
    ['no-key', 'https://o123.ingest.sentry.io/45'],
    ['no-project', `https://${key}@o123.ingest.sentry.io`],
    ['no-project', `https://${key}@o123.ingest.sentry.io/`],
    ['project-slug', `https://${key}@o123.ingest.sentry.io/web`],
    ['other', `ftp://${key}@o123.ingest.sentry.io/45`],
    ['other', `https://${key}@o123.ingest.sentry.io:99999/45`],
    ['other', 'what?'],
    ['other', `https://${key}@o123.ingest.sentry.io/45/`.replace('45/', '45%20')],
  ])('%s: %#', (problem, text) => expect(readDsn(text)).toEqual({ kind: 'malformed', problem }))
})

test('nothing is printed and no key is shown, whatever comes', () => {
  const near = fc.tuple(
    hostileText,
    fc.constantFrom('', `https://${key}@`, `https://${key}@o1.ingest.sentry.io/`),
    hostileText,
  )
  fc.assert(fc.property(near, pieces => !JSON.stringify(textless(readDsn(pieces.join('')))).includes(key)))
})

test('a long text takes no time', () => {
  for (const text of [
    `https://${'a'.repeat(4096)}`,
    `https://a@${'a.'.repeat(2000)}/1/`,
    `https://a@b/${'1/'.repeat(2000)}`,
  ])
    withoutHang(() => readDsn(text))
})

/** The host of a self-hosted server is text of others and may stand anywhere but in JSON. */
function textless(reading: ReturnType<typeof readDsn>) {
  return reading.kind === 'dsn' ? { ...reading, place: null } : reading
}
