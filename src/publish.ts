import { code, type Prose, prose } from './core/prose.ts'
import type { Report } from './core/report.ts'
import type { Ports, Sinks } from './ports.ts'
import type { Prepared } from './prepare.ts'
import { annotations } from './report/annotations.ts'
import { exitCodeOf } from './report/assemble.ts'
import { reportDocument } from './report/json.ts'
import { logLines } from './report/log.ts'
import { outputNames, outputs } from './report/outputs.ts'
import { redactor } from './report/redact.ts'
import { sarif } from './report/sarif.ts'
import { summary } from './report/summary.ts'
import type { View } from './report/view.ts'
import { type Destinations, destinations } from './request/destinations.ts'
import { type RawInputs, secretsIn } from './request/request.ts'
import { viewOf } from './surroundings.ts'

/**
 * Sends every view of a report to its sink.
 * @returns the exit code that the report stands for
 */
export async function publish(
  judged: Report,
  { raw, prepared }: { readonly raw: RawInputs; readonly prepared?: Prepared },
  { sinks }: Pick<Ports, 'sinks'>,
): Promise<0 | 1 | 2> {
  const view = viewOf(raw, judged.checkout, redactor(secretsIn(raw)), prepared)
  const files = destinations(raw, prepared?.request)
  const filed = writeFiles(judged, files, view, sinks)
  // All views come from one report, so that the files are written once more.
  const report = hasOutputs(filed, files, view, sinks) ? filed : writeFiles(withoutOutputs(judged), files, view, sinks)
  for (const line of logLines(report, view)) sinks.log(line)
  for (const annotation of annotations(report, view)) sinks.annotate(annotation)
  const delivered = sinks.json(reportDocument(report, view)) === 'written'
  await sinks.summary(summary(report, view))
  return delivered ? exitCodeOf(report.conclusion) : exitCodeOf('broken')
}

/** Whether all outputs were written, as steps that follow rely on them. */
function hasOutputs(report: Report, files: Destinations, view: View, sinks: Sinks): boolean {
  const values = outputs(report, view, files.report)
  return outputNames.every(name => sinks.output(name, values[name]) === 'written')
}

function withoutOutputs(report: Report): Report {
  return broken(
    report,
    prose`The outputs of the step could not be written: the file that ${code('GITHUB_OUTPUT')} names has to exist and be writable.`,
  )
}

/** Writes the files, and says in the report what could not be written: without a report that was asked for, nothing can be trusted. */
function writeFiles(judged: Report, files: Destinations, view: View, sinks: Sinks): Report {
  const sarifWritten = files.sarif === null || sinks.file(files.sarif, sarif(judged, view)) === 'written'
  const report = sarifWritten ? judged : withLostFile(judged, 'sarif-file')
  if (files.report === null) return report
  if (sinks.file(files.report, reportDocument(report, view)) === 'written') return report
  return withLostFile(report, 'report-file')
}

function withLostFile(report: Report, input: 'report-file' | 'sarif-file'): Report {
  const note = prose`${code(input)} could not be written: its folder has to exist and be writable, and the file must not be a link, nor lie behind one that leads out of the checkout.`
  return broken(report, note)
}

function broken(report: Report, note: Prose): Report {
  return { ...report, status: 'FAIL', conclusion: 'broken', notes: [...report.notes, note] }
}
