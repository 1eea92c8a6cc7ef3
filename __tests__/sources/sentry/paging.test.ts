import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import { projects } from '../../../src/sources/sentry/projects.ts'
import { type Fault, failsWith, withHeaders } from '../../support/sentry/faults.ts'
import { type SimulatedSentry, startSentry } from '../../support/sentry/server.ts'
import { grow } from '../../support/sentry/world/grow.ts'
import { asking, expectTokenKept } from './asking.ts'

const count = 250
const slugs = Array.from({ length: count }, (_, index) => `p${String(index).padStart(4, '0')}`)
let sentry: SimulatedSentry
let elsewhere: SimulatedSentry
let token: string

beforeAll(async () => {
  const world = grow({ organizations: [{ slug: 'acme', projects: slugs.map(slug => ({ slug })) }] })
  sentry = await startSentry(world, { basePath: '/sentry' })
  elsewhere = await startSentry(grow({ organizations: [] }))
  token = sentry.grant({ organization: 'acme' })
})
afterAll(async () => {
  await sentry.close()
  await elsewhere.close()
})
afterEach(() => {
  expect(elsewhere.requests).toEqual([])
  expectTokenKept(sentry, token)
  sentry.heal()
  sentry.forget()
})

const path = '/sentry/api/0/organizations/acme/projects/'
const list = () => asking(sentry, token).list(projects('acme'))
const next = (cursor: string, url = 'https://evil.example/') =>
  withHeaders({ link: `<${url}>; rel="next"; results="true"; cursor="${cursor}"` })
const cut = { kind: 'unseen', cause: 'truncated' }
const page = (...rows: unknown[]): Fault => failsWith(200, rows)
const withHits = (hits: number, ...rows: unknown[]): Fault =>
  failsWith(200, rows, { 'x-hits': String(hits), link: '<x>; rel="next"; results="true"; cursor="0:1:0"' })
const row = (id: number) => ({ id: String(id), slug: `p${id}` })

describe('a list in pages', () => {
  test('is read to its end, below the path of the server', async () => {
    const client = asking(sentry, token)
    const listing = await client.list(projects('acme'))
    expect(listing).toMatchObject({ kind: 'seen', value: { dropped: 0, cut: null } })
    expect(listing.kind === 'seen' && listing.value.rows.map(({ slug }) => slug)).toEqual(slugs)
    expect(sentry.requests.map(({ query }) => query.get('cursor'))).toEqual([null, '100:1:0', '100:2:0'])
    expect(client.counts()).toEqual({ requests: 3, retried: 0, waves: 1, heard: true })
  })

  test('is read at the server it was asked of, whatever address a link names', async () => {
    sentry.inject({ path, times: 1 }, next('100:2:0', `${elsewhere.url}/api/0/x/?cursor=1`))
    expect(await list()).toMatchObject({ kind: 'seen', value: { cut: null } })
    expect(sentry.requests.map(({ target }) => target.split('?')[0])).toEqual([path, path])
  })

  test('ends after ten pages, and says that it was cut', async () => {
    let at = 0
    sentry.inject({ path }, exchange => {
      at += 1
      return failsWith(200, [row(at)], { link: `<x>; rel="next"; results="true"; cursor="0:${at}:0"` })(exchange)
    })
    expect(await list()).toMatchObject({ kind: 'seen', value: { rows: { length: 10 }, cut } })
    expect(sentry.requests).toHaveLength(10)
  })

  test('ends where fewer pages are enough', async () => {
    const listing = await asking(sentry, token).list({ ...projects('acme'), mostPages: 1 })
    expect(listing).toMatchObject({ kind: 'seen', value: { rows: { length: 100 }, cut } })
    expect(sentry.requests).toHaveLength(1)
  })

  test.each<[string, Fault, requests: number, rows: number]>([
    ['a cursor that comes again', next('100:1:0'), 2, 200],
    ['a page that brings nothing new', next('0:0:0'), 2, 100],
    [
      'an empty page that names a next one',
      failsWith(200, [], { link: '<x>; rel="next"; results="true"; cursor="0:1:0"' }),
      1,
      0,
    ],
  ])('is cut at %s', async (_, fault, requests, rows) => {
    sentry.inject({ path }, fault)
    expect(await list()).toMatchObject({ kind: 'seen', value: { rows: { length: rows }, cut } })
    expect(sentry.requests).toHaveLength(requests)
  })

  test.each([
    ['a later page is not seen', failsWith(403), 'forbidden'],
    ['a later page is no list', failsWith(200, {}), 'unexpected-shape'],
  ])('is cut where %s, by its cause', async (_, fault, cause) => {
    sentry.inject({ path, after: 1 }, fault)
    expect(await list()).toMatchObject({ kind: 'seen', value: { rows: { length: 100 }, cut: { cause } } })
  })

  test('is not seen where its first page is not', async () => {
    sentry.inject({ path }, failsWith(404))
    expect(await list()).toMatchObject({ kind: 'unseen', cause: 'not-found' })
  })

  test.each<[string, Fault, Fault, isCut: boolean]>([
    ['a row came twice', withHits(3, row(1), row(2)), page(row(2), row(3)), true],
    ['fewer rows came than the server counted', withHits(4, row(1), row(2)), page(row(3)), true],
    ['all came', withHits(3, row(1), row(2)), page(row(3)), false],
  ])('that %s while it was read has moved, and is not whole', async (_, first, second, isCut) => {
    sentry.inject({ path, times: 1 }, first)
    sentry.inject({ path, times: 1, after: 1 }, second)
    expect(await list()).toMatchObject({ kind: 'seen', value: { rows: { length: 3 }, cut: isCut ? cut : null } })
    sentry.forget()
  })

  test('whose rows keep their places is whole, whatever the server counted', async () => {
    sentry.inject({ path, times: 1 }, withHits(4, row(1), row(2)))
    sentry.inject({ path, times: 1, after: 1 }, page(row(3)))
    const listing = await asking(sentry, token).list({ ...projects('acme'), isSteady: true })
    expect(listing).toMatchObject({ kind: 'seen', value: { rows: { length: 3 }, cut: null } })
  })

  test.each<[string, Record<string, string>, number | null, number | null]>([
    ['are told', { 'x-hits': '1000', 'x-max-hits': '1000' }, 1000, 1000],
    ['are not told', {}, null, null],
    ['are no numbers', { 'x-hits': '-1', 'x-max-hits': '1e9' }, null, null],
  ])('hits that %s', async (_, headers, hits, mostHits) => {
    sentry.inject({ path, times: 1 }, failsWith(200, [row(1)], headers))
    expect(await list()).toMatchObject({ kind: 'seen', value: { hits, mostHits } })
  })
})

describe('rows that cannot be read', () => {
  const bad = { id: null, slug: 'x' }
  const rows = (good: number, wrong: number) => [
    ...Array.from({ length: good }, (_, index) => row(index + 1)),
    ...Array.from({ length: wrong }, () => bad),
  ]
  test.each([
    [49, 1],
    [8, 2],
  ])('%d good and %d bad ones: dropped and counted', async (good, wrong) => {
    sentry.inject({ path }, failsWith(200, rows(good, wrong)))
    expect(await list()).toMatchObject({ kind: 'seen', value: { rows: { length: good }, dropped: wrong, cut: null } })
  })

  test.each([
    [7, 2],
    [25, 25],
    [0, 1],
  ])('%d good and %d bad ones: another shape', async (good, wrong) => {
    sentry.inject({ path }, failsWith(200, rows(good, wrong)))
    expect(await list()).toEqual({
      kind: 'unseen',
      cause: 'unexpected-shape',
      detail: { kind: 'shape', fault: 'bad-rows' },
    })
  })
})
