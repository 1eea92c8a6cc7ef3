import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from '@jest/globals'
import { actionSinks } from '../src/adapters/actions-core.ts'
import { passed } from '../src/core/outcome.ts'
import { prose } from '../src/core/prose.ts'
import { publish } from '../src/publish.ts'
import { outputNames } from '../src/report/outputs.ts'
import { reportOf } from './support/reports.ts'
import { folderWith } from './support/repositories.ts'

const before = { ...process.env }
afterEach(() => {
  process.env = { ...before }
})

/** What a good run leaves behind where the outputs of the step lead to `outputs`, a path below its folder. */
async function published(outputs: string) {
  const folder = folderWith({ summary: '', outputs: '' })
  process.env.GITHUB_OUTPUT = join(folder, outputs)
  const lines: string[] = []
  const summaries: string[] = []
  const sinks = {
    ...actionSinks,
    log: (line: string) => lines.push(line),
    annotate: () => undefined,
    summary: async (text: string) => {
      summaries.push(text)
    },
  }
  const env = { RUNNER_TEMP: folder }
  const raw = { given: {}, env, errors: [], cwd: folder, node: 'v24.0.0', entry: 'action' } as const
  const code = await publish(reportOf([passed(prose`It does.`)]), { raw }, { sinks })
  const report = JSON.parse(readFileSync(join(folder, 'sentry-monitor-report.json'), 'utf8'))
  return {
    code,
    log: lines.join('\n'),
    summary: summaries.join(''),
    report,
    written: readFileSync(join(folder, 'outputs'), 'utf8'),
  }
}

describe('outputs of the step', () => {
  test('are written, all of them', async () => {
    const { code, written, report } = await published('outputs')
    expect([code, report.status]).toEqual([0, 'PASS'])
    for (const name of outputNames) expect(written).toContain(`${name}<<`)
  })

  test.each(['none', 'none/below', 'outputs/below', '.'])(
    'that cannot be written at %j are said in every view',
    async path => {
      const { code, log, summary, report, written } = await published(path)
      expect([code, report.status, report.conclusion, written]).toEqual([2, 'FAIL', 'broken', ''])
      expect(log).toContain('outputs of the step could not be written')
      expect(summary).toContain('outputs of the step could not be written')
      expect(summary).toContain('FAIL')
    },
  )
})
