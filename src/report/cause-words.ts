import type { Unseen } from '../core/observed.ts'
import { type Prose, phrase } from '../core/prose.ts'

const words: Record<Unseen, string> = {
  network: 'the network did not carry the question',
  timeout: 'no answer in time',
  'rate-limited': 'rate limited',
  server: 'the server failed',
  'unexpected-shape': 'the answer had an unexpected shape',
  unauthenticated: 'the token was not accepted',
  forbidden: 'the token may not see it',
  'not-found': 'not found',
  unsupported: 'not supported here',
  rejected: 'the question was rejected',
  'no-credentials': 'no token',
  'no-target': 'no organization or project',
  truncated: 'only part of it could be read',
  'too-little-data': 'too little data',
  deadline: 'the time of the run was over',
  cancelled: 'the run was cancelled',
}

/** Why something was not seen, in words. */
export function causeWords(cause: Unseen): Prose {
  return phrase(words[cause])
}
