import { rawText, type Untrusted } from './text.ts'

/**
 * The package of a release: what stands before the last `@`, as in `shop@1.2.3+45`. `null` where the name has none.
 * https://docs.sentry.io/product/releases/naming-releases/
 */
export function packageOf(version: string): string | null {
  const at = version.lastIndexOf('@')
  return at > 0 ? version.slice(0, at) : null
}

/** Whether two releases are of one package, so that one of them follows the other. Names without a package are of one kind. */
export function isSamePackage(one: Untrusted | string, other: Untrusted | string): boolean {
  return packageOf(nameOf(one)) === packageOf(nameOf(other))
}

function nameOf(version: Untrusted | string): string {
  return typeof version === 'string' ? version : rawText(version)
}
