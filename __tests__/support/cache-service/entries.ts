/** An entry of the cache. Once finalized it never changes, except where a test damages it. */
export interface Entry {
  readonly id: number
  readonly key: string
  /** Digest of the paths and the way of packing. */
  readonly version: string
  /** The ref that it was saved for. */
  readonly scope: string
  bytes: Buffer
  blocks: Map<string, Buffer>
  finalized: boolean
}

/** What a token may do: https://docs.github.com/en/actions/reference/workflows-and-actions/dependency-caching#restrictions-for-accessing-a-cache */
export interface CacheGrant {
  /** The ref that entries are saved for; null for a token that may only read. */
  readonly writes: string | null
  /** The refs whose entries are found, in order. */
  readonly reads: readonly string[]
}

/** Entries of one repository. */
export class Entries {
  readonly all: Entry[] = []
  #next = 1

  /** A new one, or `null` where there is one of the same key, version and scope. */
  reserve(key: string, version: string, scope: string): Entry | null {
    if (this.all.some(one => one.key === key && one.version === version && one.scope === scope)) return null
    const entry = { id: this.#next++, key, version, scope, bytes: Buffer.alloc(0), blocks: new Map(), finalized: false }
    this.all.push(entry)
    return entry
  }

  byId(id: number): Entry | undefined {
    return this.all.find(entry => entry.id === id)
  }

  /** By scope, then by key; an exact key before a prefix, and the newest of a prefix. */
  find(keys: readonly string[], version: string, scopes: readonly string[]): Entry | null {
    const newestFirst = this.all.filter(entry => entry.finalized && entry.version === version).reverse()
    for (const scope of scopes) {
      const here = newestFirst.filter(entry => entry.scope === scope)
      const [primary = ''] = keys
      const found =
        here.find(entry => entry.key === primary) ??
        keys.flatMap(key => here.find(entry => entry.key.startsWith(key)) ?? [])[0]
      if (found) return found
    }
    return null
  }
}
