import type { CarriedId } from './debug-id-lookups.ts'
import { rawText } from './text.ts'

const byName = /(?:\.(?:dll|dylib|node)|\.so(?:\.\d+)*)$|^lib/i
const folder = /(?:^|[\\/])Frameworks[\\/]|\.framework[\\/]/

/** Whether a native file is a library by its name and folder: an application ships libraries of others, which nobody uploads. */
export function isLibrary({ file }: CarriedId): boolean {
  const path = rawText(file)
  return folder.test(path) || byName.test(path.split(/[\\/]/).at(-1) ?? '')
}
