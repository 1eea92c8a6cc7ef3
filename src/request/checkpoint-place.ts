import { resolve } from 'node:path'
import type { CheckpointPlace } from '../core/checkpoint.ts'
import type { OpenCheckpoints } from '../ports/checkpoints.ts'
import type { CheckpointStore } from '../sources/checkpoint-store.ts'
import { fileBase } from './file-places.ts'
import type { RawInputs, Request } from './request.ts'

type Wanted = Pick<Request, 'state' | 'state-file' | 'state-key'>

/** The place that `state` and `state-file` ask for. Without a word the action uses the cache, and the command line keeps nothing. */
export function checkpointStore(request: Wanted, raw: RawInputs, ports: OpenCheckpoints): CheckpointStore {
  const { env, cwd } = raw
  const run = numberIn(env.GITHUB_RUN_ID)
  const attempt = numberIn(env.GITHUB_RUN_ATTEMPT) ?? '1'
  const file = request['state-file']
  return {
    place: placeOf(request, raw),
    key: request['state-key'] ?? null,
    run,
    open: identity =>
      file === undefined
        ? ports.cache({ identity: identity.slice(0, 16), run, attempt })
        : ports.file(resolve(fileBase(env, cwd), file)),
  }
}

function placeOf({ state, 'state-file': file }: Wanted, { entry }: RawInputs): CheckpointPlace {
  if (state === 'off') return { kind: 'off', because: 'asked' }
  if (file !== undefined) return { kind: 'file' }
  if (state === 'auto' && entry === 'command-line') return { kind: 'off', because: 'command-line' }
  return { kind: 'cache', asked: state === 'cache' }
}

function numberIn(text: string | undefined): string | null {
  return /^\d{1,20}$/.test(text ?? '') ? (text ?? null) : null
}
