/** What `${{ }}` may look at, by the name of the context (`github`, `runner`). */
export type Contexts = Readonly<Record<string, unknown>>

const expression = /\$\{\{([^{}]*)\}\}/g
const propertyPath = /^[A-Za-z_][\w-]*(?:\.[A-Za-z_][\w-]*)+$/

/**
 * The text with every `${{ }}` resolved. Property paths are all that defaults in an action.yml need, so operators,
 * functions and literals are refused rather than guessed; a property that is not there is the empty text.
 * https://docs.github.com/actions/reference/workflows-and-actions/contexts
 */
export function resolveExpressions(text: string, contexts: Contexts): string {
  return text.replace(expression, (_, inner: string) => {
    const path = inner.trim()
    if (!propertyPath.test(path)) throw new Error(`This runner resolves property paths only, not \${{ ${path} }}.`)
    return asText(path.split('.').reduce<unknown>(property, contexts))
  })
}

function property(of: unknown, name: string): unknown {
  if (typeof of !== 'object' || of === null) return undefined
  return Object.entries(of).find(([key]) => key.toLowerCase() === name.toLowerCase())?.[1]
}

function asText(value: unknown): string {
  if (value === undefined || value === null) return ''
  return typeof value === 'object' ? 'Object' : String(value)
}
