import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { writeDocument } from '../../src/adapters/document-file.ts'
import type { Document } from '../../src/core/rendered.ts'
import { folderWith } from '../support/repositories.ts'

const document = 'a report' as Document

test.each<readonly [string, string, string]>([
  ['a file that is not there yet', 'new.json', 'written'],
  ['a file', 'old.json', 'written'],
  ['a link', 'link.json', 'refused'],
  ['a file behind a link that stays in the checkout', 'near/new.json', 'written'],
  ['a file behind a link that leads out of it', 'far/old.json', 'refused'],
  ['a file behind a link that leads nowhere', 'gone/new.json', 'failed'],
  ['a file in a folder that is not there', 'missing/new.json', 'failed'],
  ['a folder', 'inside', 'refused'],
])('%s: %s is %s', (_, path, end) => {
  const outside = folderWith({ 'old.json': 'precious' })
  const root = folderWith({
    'old.json': 'old',
    'inside/README.md': '',
    'link.json': { link: join(outside, 'old.json') },
    near: { link: 'inside' },
    far: { link: outside },
    gone: { link: '/nonexistent' },
  })
  expect(writeDocument(join(root, path), document, root)).toBe(end)
  if (end === 'written') expect(readFileSync(join(root, path), 'utf8')).toBe('a report')
  expect(readFileSync(join(outside, 'old.json'), 'utf8')).toBe('precious')
  expect(readdirSync(outside)).toEqual(['old.json'])
})
