import { stringIn as scriptStringIn } from '../code/javascript/literals.ts'
import { usesIn } from '../code/javascript/uses.ts'
import { callsIn as rustCallsIn } from '../code/rust/calls.ts'
import { stringIn as rustStringIn } from '../code/rust/literals.ts'
import { locationIn } from '../code/source.ts'
import type { NamedWindow } from './capabilities.ts'
import type { CodeFile } from './code-base.ts'

/** Which argument of a constructor is the label: https://docs.rs/tauri/latest/tauri/webview/ */
const constructors: readonly (readonly [path: RegExp, argument: number])[] = [
  [/(?:^|::)WebviewWindowBuilder::(?:new|from_config)$/, 1],
  [/(?:^|::)WebviewWindow::builder$/, 1],
  [/(?:^|::)WebviewBuilder::new$/, 0],
]

/** The windows with a literal label that these files open, in Rust and in scripts; those of tests are left out. */
export function openedWindows(files: readonly CodeFile[]): readonly NamedWindow[] {
  return files.filter(({ text }) => /\bWebview(?:Window|Builder)/.test(text)).flatMap(windowsIn)
}

function windowsIn(file: CodeFile): readonly NamedWindow[] {
  const rust = file.rust()
  if (rust !== null) {
    return rustCallsIn(rust).flatMap(call => {
      const argument = constructors.find(([path]) => path.test(call.path))?.[1]
      const label = argument === undefined ? null : rustStringIn(rust, call.arguments[argument])
      return label === null ? [] : [named(file, label, call.node.from)]
    })
  }
  const script = file.script()
  if (script === null) return []
  return usesIn(script).flatMap(use => {
    const opens = use.module?.startsWith('@tauri-apps/api') && use.name === 'WebviewWindow' && use.arguments !== null
    const label = opens ? scriptStringIn(file.text, use.arguments?.[0] ?? null) : null
    return label === null ? [] : [named(file, label, use.node.from)]
  })
}

function named(file: CodeFile, label: string, offset: number): NamedWindow {
  const { line } = locationIn(file.source(), offset)
  return { label, at: { file: file.path, line } }
}
