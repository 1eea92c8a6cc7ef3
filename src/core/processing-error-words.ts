import type { ProcessingError } from './frames.ts'
import { code, type Prose, phrase, prose } from './prose.ts'

/** What Sentry's processing errors mean: https://github.com/getsentry/sentry/blob/master/src/sentry/models/eventerror.py */
const meanings: Readonly<Record<string, string>> = {
  js_no_source: 'the source file was not found',
  js_invalid_source: 'the source file is not readable',
  js_invalid_source_encoding: 'the source file is not UTF-8',
  js_invalid_sourcemap: 'the source map is not valid',
  js_invalid_sourcemap_location: 'the source map has nothing at the place of the frame',
  js_generic_fetch_error: 'the source file could not be fetched',
  js_invalid_http_code: 'the source file could not be fetched',
  js_invalid_content: 'what was fetched is no script',
  js_no_column: 'the frame has no column',
  js_too_many_sources: 'there are too many source files',
  js_too_large: 'the source file is too large',
  js_fetch_timeout: 'the source file could not be fetched in time',
  js_scraping_disabled: 'nothing is uploaded, and fetching from the web is switched off',
  native_no_crashed_thread: 'no thread is marked as crashed',
  native_internal_failure: 'Sentry failed to symbolicate',
  native_bad_dsym: 'the debug file is broken',
  native_missing_optionally_bundled_dsym: 'a debug file that may come with the platform is missing',
  native_missing_dsym: 'the debug file is missing',
  native_missing_system_dsym: 'a debug file of the system is missing',
  native_missing_symbol: 'the debug file has no symbol for the address',
  native_simulator_frame: 'the frame is of a simulator',
  native_unknown_image: 'the address lies in no known image',
  native_symbolicator_failed: 'Sentry failed to symbolicate',
  native_unsupported_dsym: 'the debug file is of an unsupported kind',
}

const details: Readonly<Record<string, string>> = {
  missing_sourcemap: 'the script was found, and its source map was not',
  missing_source: 'neither the script nor its source map was found',
  scraping_disabled: 'nothing is uploaded, and fetching from the web is switched off',
}

/** The error in Sentry's word, and what it means. */
export function processingErrorWords({ type, detail }: ProcessingError): Prose {
  const meaning = (detail !== null ? details[detail] : undefined) ?? meanings[type]
  return meaning === undefined ? prose`${code(type)}` : prose`${code(type)} (${phrase(meaning)})`
}
