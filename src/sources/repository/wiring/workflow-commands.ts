import { rawText } from '../../../core/text.ts'
import type { WiringSite } from '../../../core/wiring.ts'
import { commandsIn, plainWord } from '../release-names/shell-words.ts'
import type { WorkflowValue } from '../repository.ts'

/** One call of sentry-cli: the words behind its name, `null` for a word that holds variables. */
export interface CliCall {
  readonly words: readonly (string | null)[]
  /** Whether it runs what the package manager installed for the repository, rather than what is on the PATH. */
  readonly installed: boolean
  readonly at: WiringSite
}

const cli = /(?:^|\/)sentry-cli(?:@[\w.^~-]+)?$|^@sentry\/cli(?:@.*)?$/

/** The calls of sentry-cli in a script whose first line stands at `at`. */
export function cliCallsIn(script: string, at: WiringSite): readonly CliCall[] {
  if (!/sentry-cli|@sentry\/cli/.test(script)) return []
  return commandsIn(script).flatMap(({ words, line }) => {
    const plain = words.map(plainWord)
    const start = plain.findIndex(word => word !== null && cli.test(word))
    const isInstalled = plain.slice(0, start).some(word => /^(?:install|i|add|global|require)$/.test(word ?? ''))
    if (start === -1 || isInstalled) return []
    const installed = plain
      .slice(0, start + 1)
      .some(word => /^(?:npx|pnpm|yarn|bunx?|npm)$|node_modules\//.test(word ?? ''))
    return [{ words: plain.slice(start + 1), installed, at: { file: at.file, line: at.line + line - 1 } }]
  })
}

/** The calls of sentry-cli in the `run` of a step. Several lines stand below the key, one stands beside it. */
export function cliCallsOf(run: WorkflowValue): readonly CliCall[] {
  const script = rawText(run.value)
  const first = script.includes('\n') ? run.at.line + 1 : run.at.line
  return cliCallsIn(script, { file: run.at.file, line: first })
}
