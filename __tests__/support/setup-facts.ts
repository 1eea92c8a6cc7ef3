import { setupFacts } from '../../src/modes/setup-facts.ts'
import { folderWith, scanned, type Tree, withoutGit } from './repositories.ts'

/** What setup-preflight would judge of a folder with these files. */
export async function factsOf(tree: Tree): Promise<ReturnType<typeof setupFacts>> {
  return setupFacts(await scanned(folderWith(tree), withoutGit), new Set(), null)
}

/** A package.json with these dependencies. */
export function packageJson(dependencies: Readonly<Record<string, string>>, rest: object = {}): string {
  return `${JSON.stringify({ name: 'shop', version: '1.0.0', dependencies, ...rest }, null, 2)}\n`
}
