import { statSync } from 'node:fs'
import type { TriggerPayload } from '../ports.ts'

/**
 * The payload through `@actions/github`. Its module reads the event file while it is loaded, prints where the file is missing and
 * throws where it is malformed (https://github.com/actions/toolkit/blob/main/packages/github/src/context.ts); so it is loaded late.
 */
export const triggerPayload: TriggerPayload = {
  async read() {
    if (!isFile(process.env.GITHUB_EVENT_PATH ?? '')) return null
    try {
      const { context } = await import('@actions/github')
      return context.payload
    } catch {
      return null
    }
  },
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false
}
