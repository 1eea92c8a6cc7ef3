import type { DocsSection } from '../core/next-command.ts'
import { defineProfile, type WebViewBridge } from '../core/profile.ts'
import { sourceMaps } from './source-maps.ts'

const section = (label: string, anchor: string): DocsSection => ({
  label: `docs/tauri.md, ${label}`,
  page: `tauri.md#${anchor}`,
})

/** https://github.com/timfish/sentry-tauri: its README, `permissions/`, and the versions in the history of its Cargo.toml. */
const plugin: WebViewBridge = {
  plugin: { ecosystem: 'cargo', name: /^tauri-plugin-sentry$/ },
  sdk: { ecosystem: 'cargo', name: /^sentry$/ },
  registrations: [
    { path: 'tauri_plugin_sentry::init', startsWebView: true },
    { path: 'tauri_plugin_sentry::init_with_no_injection', startsWebView: false },
    { path: 'tauri_plugin_sentry::init_with_options', startsWebView: null },
  ],
  scriptModule: /^tauri-plugin-sentry-api$/,
  permissions: [
    { permission: 'sentry:default', gives: ['events', 'breadcrumbs'] },
    { permission: 'sentry:allow-envelope', gives: ['events'] },
    { permission: 'sentry:allow-breadcrumb', gives: ['breadcrumbs'] },
  ],
  builtWith: new Map([
    ['0.1', '0.34'],
    ['0.2', '0.34'],
    ['0.3', '0.35'],
    ['0.4', '0.36'],
    ['0.5', '0.42'],
  ]),
  debugIds: [
    ...sourceMaps.forms.filter(({ kind }) => kind === 'call'),
    { kind: 'command', pattern: /(?:\bsentry-cli|@sentry\/cli)\b[^\n|;&]{0,200}\bsourcemaps\s+inject\b/ },
  ],
}

/** The Rust core reports for itself and for its web view. */
export const tauri = defineProfile({
  id: 'tauri',
  title: 'Tauri',
  docs: 'https://docs.sentry.io/platforms/rust/',
  sdk: [plugin.plugin, plugin.sdk],
  beside: [{ ecosystem: 'cargo', name: /^tauri$/ }],
  // Plugins and libraries depend on tauri too.
  besideFile: /^(?:tauri\.conf\.json5?|Tauri\.toml)$/,
  init: [
    { language: 'rust', path: 'sentry::init', gives: 'guard' },
    // Before 0.5 the plugin handed its own copy of the SDK on.
    { language: 'rust', path: 'tauri_plugin_sentry::sentry::init', gives: 'guard' },
  ],
  symbolication: [
    {
      ...sourceMaps,
      neededWith: plugin.registrations
        .filter(({ startsWebView }) => startsWebView !== false)
        .map(({ path }) => ({ language: 'rust', path })),
    },
    {
      artifact: 'debug files',
      forms: [
        {
          kind: 'command',
          // The words are sentry-cli's alone, and scripts keep them apart from the command (`sentry-cli "${arguments[@]}"`).
          pattern: /\b(?:debug-files["',\s]{1,8}upload|upload-dif|dif\s+upload)\b/,
        },
      ],
    },
  ],
  runsOn: 'user-machine',
  bridge: plugin,
  guides: {
    initialization: section('Initialization', 'initialization'),
    capabilities: section('Capabilities', 'capabilities'),
    'release and environment': section('DSN, release and environment', 'dsn-release-and-environment'),
    symbolication: section('Symbolication', 'symbolication'),
    'web view events': section('Events of the web view that never arrive', 'events-of-the-web-view-that-never-arrive'),
  },
})
