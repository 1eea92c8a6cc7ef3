import { debugFilesUploaded } from '../../../src/checks/symbolication/debug-files-uploaded.ts'
import { seen } from '../../../src/core/observed.ts'
import { untrusted } from '../../../src/core/text.ts'
import type { Artifacts } from '../../../src/sources/artifacts.ts'
import { unavailable } from '../../support/connection-facts.ts'
import { judges, type Row } from '../../support/judging.ts'
import { natives, needed, needUnknown, notNeeded, sample } from '../../support/symbolication-facts.ts'

type Facts = Parameters<typeof debugFilesUploaded.judge>[0]
const need = needed('debug files')
const id = { debugId: '85314830-023f-4cf1-a267-535f4e37bb17', file: untrusted('app') }
const of = (name: string) => ({ ...id, file: untrusted(name) })
const built = (parts: Parameters<typeof natives>[0] = {}, limits: Artifacts['limits'] = []) => ({
  need,
  artifacts: { limits },
  outputUploads: { natives: natives(parts) },
  releaseUploads: null,
  frames: null,
})
const released = (newestDebugFile: typeof unavailable | ReturnType<typeof seen<Date | null>>) => ({
  need,
  artifacts: null,
  outputUploads: null,
  releaseUploads: { newestDebugFile },
  frames: null,
})

judges(debugFilesUploaded, [
  ['row 37: all are known', built({ total: 2, known: 2 }), ['passed'], /2 of 2 debug IDs/],
  ['one file has no debug ID', built({ withoutId: 1 }), ['passed'], /1 native file has no debug ID/],
  ['row 37: one is unknown', built({ unknown: [id] }), ['failed'], /85314830.*app/],
  [
    'row 37: a program and a library are',
    built({ known: 3, unknown: [of('Frameworks/libswift.dylib'), of('app.exe')] }),
    ['failed'],
    /app\.exe/,
  ],
  ['row 37: nothing but libraries, none of them known', built({ known: 0, unknown: [of('libapp.so')] }), ['failed']],
  ...[
    'vcruntime140.dll',
    'App.app/Contents/Frameworks/Sparkle.framework/Versions/B/Sparkle',
    'lib/libssl.so.3',
    'Contents/Frameworks/helper',
    'x\\libcef.dylib',
    'build/Release/addon.node',
  ].map(
    (name): Row<Facts> => [
      `row 37: a library beside a known program: ${name}`,
      built({ total: 2, known: 1, unknown: [of(name)] }),
      ['attention'],
      /1 of 2 debug IDs.*by their names libraries/,
    ],
  ),
  [
    'a library beside what was not answered',
    built({ known: 0, unknown: [of('libapp.so')], unseen: [unavailable] }),
    ['inconclusive'],
    /answered 503/,
  ],
  ['row 37: none has a debug ID', built({ total: 0, known: 0 }), ['failed'], /None of 1 native file/],
  ['row 37: no native file', built({ read: 0, total: 0, known: 0 }), ['failed'], /no program, library/],
  [
    'row 17: none has a debug ID among those that were read',
    built({ total: 0, known: 0 }, ['time']),
    ['inconclusive'],
    /not read whole/,
  ],
  [
    'row 17: no native file among those that were read',
    built({ read: 0, total: 0, known: 0 }, ['files']),
    ['inconclusive'],
    /not read whole/,
  ],
  [
    'row 17: nothing but libraries was read, none of them known',
    built({ known: 0, unknown: [of('libapp.so')] }, ['files']),
    ['attention'],
  ],
  ['row 37: one is unknown, whatever was not read', built({ unknown: [id] }, ['files']), ['failed']],
  ['no symbols in what Sentry has', built({ withoutSymbols: [id] }), ['attention'], /holds no symbols/],
  ['row 26: no sentry-cli', built({ sentryCli: 'not-there', total: 0, known: 0 }), ['inconclusive'], /no sentry-cli/],
  [
    'row 26: a sentry-cli that hangs',
    built({ sentryCli: 'timeout', total: 0, known: 0 }),
    ['inconclusive'],
    /did not end in time/,
  ],
  ['row 26: another sentry-cli', built({ sentryCli: 'altered', total: 0, known: 0 }), ['inconclusive'], /not genuine/],
  ['row 12: a question was not answered', built({ unseen: [unavailable] }), ['inconclusive'], /answered 503/],
  [
    'row 37: no built output',
    released(seen<Date | null>(new Date('2026-11-22T09:05:00Z'))),
    ['attention'],
    /2026-11-22 09:05 UTC.*ties none/,
  ],
  ['row 37: nothing at all', released(seen<Date | null>(null)), ['attention'], /no dated debug file/],
  ['row 12: not seen', released(unavailable), ['inconclusive']],
  [
    'no built output, and events are symbolicated',
    { ...released(seen<Date | null>(null)), frames: seen(sample({ natives: { frames: 20, resolved: 20 } })) },
    ['passed'],
    /Events/,
  ],
  [
    'row 37: no debug file, and only scripts of its events are resolved',
    { ...released(seen<Date | null>(null)), frames: seen(sample({ frames: 32, resolved: 32 })) },
    ['attention'],
    /no dated debug file/,
  ],
  ['row 36: not needed', { ...released(unavailable), need: notNeeded }, ['skipped']],
  ['row 36: source maps only', { ...released(unavailable), need: needed('source maps') }, ['skipped']],
  ['row 36: unknown', { ...released(unavailable), need: needUnknown }, ['skipped']],
])
