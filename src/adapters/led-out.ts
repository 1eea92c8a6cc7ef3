import { dirname } from 'node:path'
import { isInside, realOf, workTreeTop } from './checkout.ts'

/**
 * Whether a path that stands in the checkout leads out of it, by a link among its folders. Whoever wrote the checkout may have made
 * the link; where a path leads that stands elsewhere is the business of who gave it.
 *
 * @param path absolute
 * @param workspace a folder of the checkout
 */
export function isLedOut(path: string, workspace: string): boolean {
  const top = workTreeTop(workspace)
  const realTop = realOf(top)
  const standsInside = isInside(top, path) || isInside(realTop, path)
  return standsInside && !isInside(realTop, realOf(dirname(path)))
}
