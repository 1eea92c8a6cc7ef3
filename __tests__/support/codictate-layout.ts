import type { Tree } from './repositories.ts'

/** A small Tauri application of Codictate's layout with every marker in place. */
export const codictateTree = {
  'package.json': `${JSON.stringify({ name: 'handy-app', version: '0.7.9', devDependencies: { '@sentry/vite-plugin': '4.3.0', vite: '6.0.0' } }, null, 2)}\n`,
  'src-tauri/Cargo.toml': `[package]
name = "handy"
version = "0.7.9"

[dependencies]
tauri = "2.9"
sentry = "0.36.0"
tauri-plugin-sentry = "0.4.1"
`,
  'src-tauri/tauri.conf.json':
    '{ "productName": "Codictate", "version": "0.7.9", "identifier": "com.example.codictate" }\n',
  'src-tauri/capabilities/default.json': `{
  "identifier": "default",
  "windows": ["main"],
  "permissions": [
    "core:default",
    "sentry:default"
  ]
}
`,
  'src-tauri/src/lib.rs': `use std::sync::Arc;

const SENTRY_DSN_ENV_VAR: &str = "SENTRY_DSN";
const HANDY_DISABLE_SENTRY_ENV_VAR: &str = "HANDY_DISABLE_SENTRY";

fn release() -> String {
    std::env::var("SENTRY_RELEASE").unwrap_or_else(|_| {
        format!("codictate@{}", env!("CARGO_PKG_VERSION"))
    })
}

fn dsn() -> Option<String> {
    if std::env::var(HANDY_DISABLE_SENTRY_ENV_VAR).is_ok() {
        return None;
    }
    std::env::var(SENTRY_DSN_ENV_VAR).ok().or(option_env!("SENTRY_DSN").map(String::from))
}

pub fn run() {
    let client = sentry::init((
        dsn(),
        sentry::ClientOptions {
            release: Some(release().into()),
            environment: option_env!("SENTRY_ENVIRONMENT").map(Into::into),
            send_default_pii: false,
            before_send: Some(Arc::new(|event| Some(event))),
            ..Default::default()
        },
    ));
    let client = &client;
    tauri::Builder::default()
        .plugin(tauri_plugin_sentry::init(client))
        .run(tauri::generate_context!())
        .expect("run");
}
`,
  'vite.config.ts': `import { sentryVitePlugin } from "@sentry/vite-plugin";
import { defineConfig } from "vite";
import packageJson from "./package.json";

const sentryRelease = process.env.SENTRY_RELEASE || \`codictate@\${packageJson.version}\`;
const upload = Boolean(process.env.SENTRY_AUTH_TOKEN) && Boolean(process.env.SENTRY_ORG) && Boolean(process.env.SENTRY_PROJECT);

export default defineConfig({
  build: { sourcemap: upload ? "hidden" : false },
  plugins: upload
    ? sentryVitePlugin({ release: { name: sentryRelease } })
    : [],
});
`,
  '.github/workflows/build.yml': `name: Build
on:
  workflow_dispatch:
permissions:
  contents: read
jobs:
  build:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v6
      - id: get-version
        run: echo "version=0.7.9" >> "$GITHUB_OUTPUT"
      - uses: tauri-apps/tauri-action@v0
        env:
          SENTRY_AUTH_TOKEN: \${{ secrets.SENTRY_AUTH_TOKEN }}
          SENTRY_ORG: \${{ vars.SENTRY_ORG }}
          SENTRY_PROJECT: \${{ vars.SENTRY_PROJECT }}
          SENTRY_DSN: \${{ secrets.SENTRY_DSN }}
          SENTRY_RELEASE: codictate@\${{ steps.get-version.outputs.version }}
          SENTRY_ENVIRONMENT: production
      - run: npx @sentry/cli debug-files upload src-tauri/target
        env:
          SENTRY_AUTH_TOKEN: \${{ secrets.SENTRY_AUTH_TOKEN }}
`,
} as const satisfies Tree
