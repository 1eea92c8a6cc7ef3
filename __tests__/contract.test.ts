import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { parse } from 'yaml'
import { actionManifest, inputTable, outputTable, reportJsonSchema } from '../src/contract.ts'
import { passed } from '../src/core/outcome.ts'
import { prose } from '../src/core/prose.ts'
import { reportJson } from '../src/report/json.ts'
import { entryOf, inputNames } from '../src/request/catalogue.ts'
import { requestSchema } from '../src/request/schema.ts'
import { tool } from '../src/version.ts'
import { reportOf, viewOf } from './support/reports.ts'

const file = (name: string) => readFileSync(new URL(`../${name}`, import.meta.url), 'utf8')

describe('action.yml', () => {
  test('says what src says (npm run contract writes it)', () => expect(file('action.yml')).toBe(actionManifest()))

  test('declares a default only where GitHub supplies the value', () => {
    const { inputs } = parse(file('action.yml')) as { inputs: Record<string, { default?: string }> }
    expect(
      Object.entries(inputs)
        .filter(([, input]) => input.default !== undefined)
        .map(([name]) => name),
    ).toEqual(['github-token'])
  })
})

describe('the defaults that descriptions name', () => {
  const defaults = requestSchema.parse({})

  test.each(inputNames.filter(name => !entryOf(name).suppliedBy))('%s', name => {
    const value = defaults[name]
    const shown = value === undefined || Array.isArray(value) ? undefined : String(value)
    expect(entryOf(name).default).toBe(shown)
  })
})

test.each([
  ['inputs', inputTable()],
  ['outputs', outputTable()],
])('README.md has the table of %s (npm run contract writes it)', (_, table) =>
  expect(file('README.md')).toContain(`\n${table}\n`),
)

describe('schema/report.schema.json', () => {
  test('is what the zod schema gives (npm run contract writes it)', () =>
    expect(JSON.parse(file('schema/report.schema.json'))).toEqual(reportJsonSchema()))

  test('accepts a report, and refuses one without a status', () => {
    const ajv = new Ajv2020({ strict: false })
    addFormats.default(ajv)
    const accepts = ajv.compile(reportJsonSchema())
    const report = reportJson(reportOf([passed(prose`fine`)]), viewOf())
    expect(accepts(report)).toBe(true)
    expect(accepts({ ...report, status: undefined })).toBe(false)
    expect(accepts({ ...report, added: 'later' })).toBe(true)
  })
})

test('the version is that of package.json', () =>
  expect(tool.version).toBe((JSON.parse(file('package.json')) as { version: string }).version))
