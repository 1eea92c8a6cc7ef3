import * as z from 'zod/mini'
import { modeNames } from '../core/mode.ts'
import type { InputName } from './catalogue.ts'
import { sentryUrl } from './sentry-url.ts'
import { slug } from './slug.ts'
import { lines, oneOf, percent, singleLine, truth, wholeNumber } from './values.ts'

const path = singleLine('a path', 4096)
/** Header values must be visible ASCII; a token of an unknown kind is not malformed (kinds are judged by local-smoke). */
const secret = z.string().check(z.maxLength(4096, { error: 'at most 4096 characters' }))

/**
 * What each input accepts, and its default. The text of an `error` completes the sentence "accepts …".
 * Empty means not given, so that defaults live here and not in action.yml.
 */
export const requestSchema = z.object({
  mode: z._default(oneOf(modeNames), 'all'),
  org: z.optional(slug('organization')),
  project: z.optional(slug('project')),
  release: z.optional(singleLine('a release', 250)),
  dist: z.optional(singleLine('a distribution', 64)),
  environment: z.optional(singleLine('an environment', 64)),
  'auth-token': z.optional(secret),
  dsn: z.optional(secret),
  'sentry-url': z.optional(sentryUrl),
  'allow-insecure-url': z._default(truth, false),
  'repo-root': z.optional(path),
  'strict-network': z._default(truth, false),
  'require-host-network': z._default(truth, false),
  'auto-slug-discovery': z._default(truth, true),
  'send-test-event': z._default(truth, false),
  state: z._default(oneOf(['auto', 'cache', 'file', 'off']), 'auto'),
  'state-file': z.optional(path),
  'state-key': z.optional(
    z.string().check(z.regex(/^[\w.-]{1,64}$/, { error: 'letters, digits, `.`, `_` and `-`, at most 64' })),
  ),
  artifacts: z._default(lines, []),
  'baseline-release': z.optional(singleLine('a release', 250)),
  phase: z._default(oneOf(['pre', 'post', 'auto']), 'auto'),
  'max-unresolved': z._default(wholeNumber(0, 1_000_000), 0),
  'max-new-issues': z._default(wholeNumber(0, 1_000_000), 0),
  'min-crash-free': z.optional(percent),
  'max-crash-free-drop': z._default(percent, 0.5),
  'min-sample': z._default(wholeNumber(1, 100_000_000), 200),
  'wait-minutes': z._default(wholeNumber(0, 360), 0),
  'redact-titles': z._default(oneOf(['auto', 'always', 'never']), 'auto'),
  'github-token': z.optional(secret),
  'fail-on': z._default(oneOf(['fail', 'partial', 'never']), 'fail'),
  'report-file': z.optional(path),
  'sarif-file': z.optional(path),
  'sentry-cli': z._default(oneOf(['auto', 'download', 'system', 'off']), 'auto'),
  'sentry-cli-path': z.optional(path),
  'timeout-seconds': z._default(wholeNumber(1, 21_600), 240),
} satisfies Record<InputName, unknown>)

export type RequestValues = z.infer<typeof requestSchema>
