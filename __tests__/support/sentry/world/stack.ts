import type { Issue } from './world.ts'

/** Whether events of this platform are JavaScript, whose frames are mapped, or native, whose frames are symbolicated. */
export const isJavaScript = (platform: string | null): boolean =>
  /^(?:javascript|node|react|capacitor|electron)/.test(platform ?? '')

const NATIVE = /^(?:native|rust|apple|cocoa|android|c$|tauri)/

interface Frame {
  [field: string]: unknown
}

const BLANK = {
  function: null,
  errors: null,
  colNo: null,
  vars: null,
  package: null,
  inApp: true,
  lineNo: null,
  module: null,
  platform: null,
  instructionAddr: null,
  context: [],
  symbolAddr: null,
  trust: null,
  symbol: null,
}

const MINIFIED = {
  ...BLANK,
  function: 'a',
  absPath: 'https://app.example/assets/index-4f1c.js',
  filename: '/assets/index-4f1c.js',
  lineNo: 1,
  colNo: 48_121,
}

const MAPPED = {
  ...BLANK,
  function: 'submitOrder',
  absPath: 'app:///src/checkout.ts',
  filename: 'src/checkout.ts',
  lineNo: 42,
  colNo: 11,
  context: [[42, '  await api.submit(order)']],
  map: 'index-4f1c.js.map',
  origAbsPath: MINIFIED.absPath,
  origFilename: MINIFIED.filename,
  origFunction: 'a',
  origLineNo: 1,
  origColNo: 48_121,
}

const SCRIPT = {
  ...BLANK,
  function: 'submit_order',
  absPath: '/srv/app/checkout.py',
  filename: 'checkout.py',
  lineNo: 42,
  context: [[42, '    submit(order)']],
}

const nativeFrame = (isSymbolicated: boolean): Frame => ({
  ...BLANK,
  package: '/usr/bin/desktop',
  absPath: isSymbolicated ? 'src/main.rs' : '',
  filename: isSymbolicated ? 'src/main.rs' : '<unknown>',
  function: isSymbolicated ? 'desktop::submit' : '<unknown>',
  instructionAddr: '0x55d0c0de1234',
  symbolicatorStatus: isSymbolicated ? 'symbolicated' : 'missing_symbol',
})

/** In-app frames of every event of an issue, in the form of the API, with the raw ones where they were mapped. */
export function framesOf(issue: Issue): { frames: Frame[]; raw: Frame[] | null } {
  const { frames, raw } = frameOf(issue)
  const repeated = (list: Frame[]) => Array.from({ length: issue.inAppFrames }, () => list).flat()
  return { frames: repeated(frames), raw: raw && repeated(raw) }
}

function frameOf(issue: Issue): { frames: Frame[]; raw: Frame[] | null } {
  if (NATIVE.test(issue.platform ?? '')) return { frames: [nativeFrame(issue.symbolicated !== false)], raw: null }
  if (!isJavaScript(issue.platform) || issue.symbolicated === null) return { frames: [SCRIPT], raw: null }
  return issue.symbolicated ? { frames: [MAPPED], raw: [MINIFIED] } : { frames: [MINIFIED], raw: [MINIFIED] }
}

/** Processing errors that go with frames that could not be resolved. */
export function symbolicationErrors(issue: Issue): { type: string; message: string; data: Record<string, unknown> }[] {
  if (issue.symbolicated !== false) return []
  if (!isJavaScript(issue.platform))
    return [{ type: 'native_missing_dsym', message: 'A required debug information file was missing.', data: {} }]
  const data = { symbolicator_type: 'missing_sourcemap', url: MINIFIED.absPath }
  return [{ type: 'js_no_source', message: 'Source code was not found', data }]
}
