import { lstatSync, realpathSync } from 'node:fs'
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path'

/** The files that whoever wrote the checkout may have written: nothing there is to be run. */
export interface Checkout {
  /** Whether a path stands in it, or is a link that leads there. */
  readonly holds: (path: string) => boolean
}

/** Everything below these folders, and below the tops of the git work trees that they are in. */
export function checkoutAround(folders: readonly string[]): Checkout {
  const tops = [...new Set(folders.map(realOf).map(workTreeTop))]
  const isBelow = (path: string) => tops.some(top => isInside(top, path))
  return { holds: path => isBelow(realOf(path)) || isBelow(join(realOf(dirname(path)), basename(path))) }
}

/** The folder with `.git` around `folder`, or `folder` itself where there is none above it. */
export function workTreeTop(folder: string): string {
  for (let at = folder; ; at = dirname(at)) {
    if (exists(join(at, '.git'))) return at
    if (at === dirname(at)) return folder
  }
}

function exists(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined
  } catch {
    return false
  }
}

/** The path without links; as it is where it leads nowhere. */
export function realOf(path: string): string {
  try {
    return realpathSync.native(path)
  } catch {
    return resolve(path)
  }
}

/** Whether `path` is `folder` or lies below it. */
export function isInside(folder: string, path: string): boolean {
  const way = relative(folder, path)
  return way === '' || (!isAbsolute(way) && way !== '..' && !way.startsWith(`..${sep}`))
}
