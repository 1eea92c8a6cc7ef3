import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from '@jest/globals'
import { guided, instruct, read } from '../../src/core/next-command.ts'
import { prose } from '../../src/core/prose.ts'
import { profiles } from '../../src/profiles/index.ts'
import { nextLines } from '../../src/report/commands.ts'
import { viewOf } from '../support/reports.ts'

const docs = fileURLToPath(new URL('../../docs/', import.meta.url))
const section = { label: 'docs/tauri.md, Capabilities', page: 'tauri.md#capabilities' } as const
const guides = profiles.flatMap(({ id, guides: own }) => Object.values(own).map(guide => [id, guide.page] as const))

/** As GitHub makes anchors of headings. */
function anchorsOf(page: string): readonly string[] {
  const headings = readFileSync(`${docs}${page}`, 'utf8').match(/^#+ .*/gm) ?? []
  return headings.map(line =>
    line
      .replace(/^#+ /, '')
      .toLowerCase()
      .replace(/[^\w\- ]/g, '')
      .replaceAll(' ', '-'),
  )
}

describe('sections of the documentation', () => {
  test('are linked at the version that runs', () => {
    expect(nextLines([read(section)], viewOf())).toEqual([
      'Read docs/tauri.md, Capabilities (https://github.com/sentry-monitor/sentry-monitor/blob/v1.2.3/docs/tauri.md#capabilities).',
    ])
  })

  test('stand behind what to do, once', () => {
    const next = guided(section, instruct(prose`Do it.`))
    expect(nextLines([...next, ...next], viewOf())).toHaveLength(2)
    expect(guided(null, instruct(prose`Do it.`))).toHaveLength(1)
  })

  test.each(guides)('that the profile %s names are there: %s', (_, page) => {
    const [file = '', anchor] = page.split('#')
    expect(anchorsOf(file)).toContain(anchor)
  })
})
