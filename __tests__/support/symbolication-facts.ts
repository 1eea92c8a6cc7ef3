import type { Lookups } from '../../src/core/debug-id-lookups.ts'
import type { FrameCount, FrameSample } from '../../src/core/frames.ts'
import { phrase } from '../../src/core/prose.ts'
import type { SymbolicationNeed, UploadKind } from '../../src/core/symbolication-need.ts'
import type { NativeLookups } from '../../src/core/symbolication-uploads.ts'
import { untrusted } from '../../src/core/text.ts'
import type { Links, Named } from '../../src/sources/artifacts/links.ts'
import type { Artifacts } from '../../src/sources/artifacts.ts'

export const notNeeded: SymbolicationNeed = {
  kind: 'not-needed',
  because: phrase('Readable as they are.'),
  isScript: true,
}
export const needUnknown: SymbolicationNeed = { kind: 'unknown', because: phrase('Nothing tells.'), end: null }

export function needed(...uploads: readonly UploadKind[]): SymbolicationNeed {
  return { kind: 'needed', uploads, because: phrase('the platform tells.') }
}

export function named(...names: readonly string[]): Named {
  return { count: names.length, first: names.slice(0, 3).map(untrusted) }
}

const none = named()

/** Built output in which everything fits together; `parts` and `links` say what is different. */
export function output(parts: Partial<Artifacts> = {}, links: Partial<Links> = {}): Artifacts {
  return {
    absent: [],
    files: 2,
    limits: [],
    scripts: [],
    maps: [],
    natives: [],
    ...parts,
    links: {
      built: 1,
      ids: new Map([['85314830-023f-4cf1-a267-535f4e37bb17', untrusted('a.js')]]),
      withoutId: none,
      bare: none,
      mismatched: none,
      mapWithoutId: none,
      withoutMap: none,
      mapWithoutScript: none,
      ...links,
    },
  }
}

/** One debug ID, which Sentry knows. */
export function lookups(parts: Partial<Lookups> = {}): Lookups {
  return { total: 1, known: 1, unknown: [], withoutSymbols: [], unseen: [], ...parts }
}

export function natives(parts: Partial<NativeLookups> = {}): NativeLookups {
  return { ...lookups(), sentryCli: 'used', read: 1, withoutId: 0, ...parts }
}

type SampleParts = Partial<FrameSample & FrameCount>

/** Five events, all frames resolved; `frames` and `resolved` are of scripts. */
export function sample({ frames = 40, resolved = 40, ...parts }: SampleParts = {}): FrameSample {
  return {
    events: 5,
    others: 0,
    scripts: { frames, resolved },
    natives: { frames: 0, resolved: 0 },
    minified: 0,
    unread: [],
    reason: null,
    example: null,
    ownCount: null,
    ...parts,
  }
}
