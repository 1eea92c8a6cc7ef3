import { asRepoPath } from '../core/location.ts'
import type { Marker } from '../core/marker.ts'

const capability = asRepoPath('src-tauri/capabilities/default.json')
const runtime = asRepoPath('src-tauri/src/lib.rs')
const bundler = asRepoPath('vite.config.ts')
const build = asRepoPath('.github/workflows/build.yml')

/** The files that make a repository one of Codictate's layout: Tauri v2 with a Rust core, Vite and one build workflow. */
export const codictateFiles = [capability, runtime, bundler, build] as const

const inCode = (file: typeof runtime, text: string, risk: string): Marker => ({ file, within: 'code', text, risk })
const inEnv = (text: string, risk: string): Marker => ({ file: build, within: 'workflow-env', text, risk })

/** What each part of the layout promises. A marker inside a comment does not count. */
export const codictateMarkers = {
  capability: [
    {
      file: capability,
      within: 'string',
      text: 'sentry:default',
      risk: 'Events of the web view never reach the Rust side, and with it Sentry.',
    },
  ],
  runtime: [
    inCode(runtime, 'SENTRY_DSN_ENV_VAR', 'The DSN cannot be given at run time.'),
    inCode(runtime, 'HANDY_DISABLE_SENTRY_ENV_VAR', 'Users and tests cannot switch reporting off.'),
    inCode(runtime, 'send_default_pii: false', 'Events may carry personal data.'),
    inCode(runtime, 'before_send: Some(', 'Events leave without being scrubbed.'),
    inCode(runtime, 'tauri_plugin_sentry::init(client)', 'The web view is not connected to the Rust client.'),
  ],
  upload: [
    inCode(bundler, 'sentryVitePlugin', 'Source maps are not uploaded: stack traces stay minified.'),
    inCode(bundler, 'SENTRY_AUTH_TOKEN', 'The upload is not tied to a token.'),
    inCode(bundler, 'SENTRY_ORG', 'The upload does not know its organization.'),
    inCode(bundler, 'SENTRY_PROJECT', 'The upload does not know its project.'),
    inCode(bundler, 'SENTRY_RELEASE', 'Source maps may be filed under another release than the events.'),
  ],
  buildEnvironment: [
    inEnv('SENTRY_AUTH_TOKEN', 'The build uploads nothing, and stays green.'),
    inEnv('SENTRY_ORG', 'The build uploads nothing, and stays green.'),
    inEnv('SENTRY_PROJECT', 'The build uploads nothing, and stays green.'),
    inEnv('SENTRY_DSN', 'No DSN is built into the application: shipped copies never report.'),
    inEnv('SENTRY_RELEASE', 'Source maps may be filed under another release than the events.'),
    inEnv('SENTRY_ENVIRONMENT', 'Events of test builds and production cannot be told apart.'),
  ],
  release: [
    inCode(runtime, 'format!("codictate@{}", env!("CARGO_PKG_VERSION"))', 'Events carry another release than uploads.'),
    inCode(
      bundler,
      'process.env.SENTRY_RELEASE || `codictate@${packageJson.version}`',
      'Source maps are filed under another release than the events.',
    ),
    {
      file: build,
      within: 'workflow-env',
      text: 'SENTRY_RELEASE',
      value: 'codictate@${{ steps.get-version.outputs.version }}',
      risk: 'The build uploads under another release than the one the application reports.',
    },
  ],
} as const satisfies Record<string, readonly Marker[]>
