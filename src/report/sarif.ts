import type { Log, ReportingDescriptor, Result } from 'sarif'
import type { CheckResult } from '../core/check.ts'
import type { Document } from '../core/rendered.ts'
import type { Report } from '../core/report.ts'
import { riskOf } from './lines.ts'
import { plainText } from './plain.ts'
import { shownModes } from './shown.ts'
import { checkUrl, encodedPath, type View } from './view.ts'

/** Findings with a place in the repository as SARIF 2.1.0 (https://docs.oasis-open.org/sarif/sarif/v2.1.0/). */
export function sarif(report: Report, view: View): Document {
  const placed = shownModes(report)
    .flatMap(mode => mode.results)
    .filter(({ outcome }) => 'at' in outcome && outcome.at !== undefined)
  const log: Log = {
    version: '2.1.0',
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    runs: [
      {
        tool: {
          driver: {
            name: report.tool.name,
            version: report.tool.version,
            informationUri: view.docsUrl,
            rules: rules(placed, view),
          },
        },
        originalUriBaseIds: { SRCROOT: { description: { text: 'The checked-out repository.' } } },
        results: placed.map(result => sarifResult(result, view)),
      },
    ],
  }
  return `${JSON.stringify(log, null, 2)}\n` as Document
}

function rules(results: readonly CheckResult[], view: View): ReportingDescriptor[] {
  const titles = new Map(results.map(({ id, title }) => [id, title]))
  return [...titles].map(([id, title]) => ({ id, shortDescription: { text: title }, helpUri: checkUrl(view, id) }))
}

function sarifResult({ id, status, outcome }: CheckResult, view: View): Result {
  const risk = riskOf(outcome)
  const at = 'at' in outcome ? outcome.at : undefined
  const region = at?.line ? { region: { startLine: at.line, ...(at.column ? { startColumn: at.column } : {}) } } : {}
  const uri = encodedPath(view.redact(`${view.workspacePrefix}${at?.file ?? ''}`))
  return {
    ruleId: id,
    level: status === 'FAIL' ? 'error' : 'warning',
    message: { text: risk === null ? id : plainText(risk, view.redact) },
    locations: [{ physicalLocation: { artifactLocation: { uri, uriBaseId: 'SRCROOT' }, ...region } }],
  }
}
