import type { Sources } from '../sources/sources.ts'
import type { SetupFacts } from './setup-facts.ts'

/** The facts of the checkout. The parsers that read it are large: they are loaded while the server is asked, not before. */
export async function checkoutFacts(from: Sources): Promise<SetupFacts> {
  const { setupFactsOf } = await import('./setup-facts.ts')
  return setupFactsOf(from)
}
