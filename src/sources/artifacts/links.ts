import { posix } from 'node:path'
import { type Untrusted, untrusted } from '../../core/text.ts'
import type { SourceMap } from './map-marks.ts'
import type { Script } from './script-marks.ts'

/** Files of one kind: how many, and the first names. */
export interface Named {
  readonly count: number
  readonly first: readonly Untrusted[]
}

/** How scripts and source maps belong together. */
export interface Links {
  /** Scripts that need a map to be read: with a debug ID, a map, or minified. */
  readonly built: number
  /** Of them, those with a debug ID; each ID with the first script that carries it. */
  readonly ids: ReadonlyMap<string, Untrusted>
  /** Scripts with a source map and without a debug ID. */
  readonly withoutId: Named
  /** Minified scripts with neither. */
  readonly bare: Named
  /** Scripts whose map has another debug ID. */
  readonly mismatched: Named
  /** Scripts that sentry-cli gave an ID, and whose map has none. */
  readonly mapWithoutId: Named
  /** Scripts that sentry-cli gave an ID, and whose map is not there, though other maps are. */
  readonly withoutMap: Named
  /** Source maps that belong to none of the scripts. */
  readonly mapWithoutScript: Named
}

const shown = 3

/** Compares the debug IDs of scripts with those of their maps, found by ID, by reference, or by name. */
export function linksAmong(scripts: readonly Script[], maps: readonly SourceMap[]): Links {
  const built = scripts.filter(({ debugId, map, isMinified }) => debugId !== null || map !== 'none' || isMinified)
  const byName = new Map(maps.map(map => [map.name, map]))
  const ofId = new Set(maps.flatMap(({ debugIds }) => debugIds))
  const pairs = scripts.map(script => ({ script, map: mapOf(script, byName) }))
  const apart = pairs.filter(({ script: { debugId } }) => debugId !== null && !ofId.has(debugId))
  const commented = apart.filter(({ script }) => script.idFrom === 'comment')
  const used = new Set(pairs.map(({ map }) => map?.name))
  const ids = new Set(scripts.map(({ debugId }) => debugId))
  return {
    built: built.length,
    ids: firstOfEach(built),
    withoutId: named(pairs.filter(one => one.script.debugId === null && hasMap(one)).map(scriptOf)),
    bare: named(
      pairs.filter(one => one.script.debugId === null && one.script.isMinified && !hasMap(one)).map(scriptOf),
    ),
    mismatched: named(apart.filter(({ map }) => map !== null && map.debugIds.length > 0).map(scriptOf)),
    mapWithoutId: named(commented.filter(({ map }) => map?.debugIds.length === 0).map(scriptOf)),
    withoutMap: named(
      maps.length === 0
        ? []
        : commented.filter(({ script, map }) => map === null && script.map !== 'embedded').map(scriptOf),
    ),
    mapWithoutScript: named(
      maps.filter(({ name, debugIds }) => !used.has(name) && !debugIds.some(one => ids.has(one))),
    ),
  }
}

function hasMap({ script, map }: { readonly script: Script; readonly map: SourceMap | null }): boolean {
  return script.map !== 'none' || map !== null
}

function scriptOf({ script }: { readonly script: Script }): Script {
  return script
}

function named(files: readonly { readonly name: string }[]): Named {
  return { count: files.length, first: files.slice(0, shown).map(({ name }) => untrusted(name)) }
}

function firstOfEach(scripts: readonly Script[]): ReadonlyMap<string, Untrusted> {
  const ids = new Map<string, Untrusted>()
  for (const { debugId, name } of scripts) if (debugId !== null && !ids.has(debugId)) ids.set(debugId, untrusted(name))
  return ids
}

function mapOf(script: Script, byName: ReadonlyMap<string, SourceMap>): SourceMap | null {
  const named = typeof script.map === 'object' ? byName.get(beside(script.name, script.map.reference)) : undefined
  return named ?? byName.get(`${script.name}.map`) ?? null
}

/** References are URLs: what follows the path does not count, and escapes are undone. */
function beside(name: string, reference: string): string {
  const path = reference.split(/[?#]/)[0] ?? ''
  return posix.join(posix.dirname(name), decoded(path))
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
