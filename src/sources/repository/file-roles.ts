import { asRepoPath, type RepoPath } from '../../core/location.ts'
import { fileName } from './paths.ts'

/**
 * What a file is for, by its name: `source` is code and configuration, `prose` and `generated` may hold tokens but wire
 * nothing, `asset` holds no text worth reading.
 */
export type FileRole = 'source' | 'prose' | 'generated' | 'asset'

const asset =
  /\.(?:png|jpe?g|gif|webp|avif|ico|icns|bmp|tiff?|psd|ai|sketch|mp[34]|m4[av]|mov|webm|ogg|wav|flac|ttf|otf|woff2?|eot|pdf|zip|gz|tgz|bz2|xz|zst|7z|jar|aar|apk|ipa|exe|dll|so|dylib|a|lib|o|obj|class|pyc|wasm|node|bin|dat|db|sqlite3?|keystore|jks|p12|onnx|bundle|pack|parquet|glb|fbx)$/i
const prose =
  /(?:\.(?:md|mdx|markdown|rst|adoc|po|pot|xliff|xlf|ftl|csv|tsv|log|patch|diff|ipynb)|^(?:LICEN[SC]E|NOTICE|AUTHORS|CHANGELOG|CHANGES)(?:-[\w.]+)?(?:\.txt)?)$/i
const generated =
  /(?:\.(?:lock|lockb|map|snap|svg|sum|resolved|lockfile|min\.js|min\.css)|^(?:package-lock|npm-shrinkwrap|packages\.lock|bun\.lock)\.json|^(?:pnpm-lock)\.ya?ml)$/i
/** Schemas that Tauri writes for editors, one for each platform. */
const generatedFolder = /(?:^|\/)gen\/schemas\//
/** Where bundlers write; their files are as large as a program. */
const output = /(?:^|\/)(?:dist|build|out|public|static|assets|wwwroot)\/(?:.*\/)?[^/]+\.(?:[cm]?js|css|html)$/

/** What a file is for. */
export function roleOf(path: RepoPath): FileRole {
  const name = asRepoPath(fileName(path))
  if (asset.test(name)) return 'asset'
  if (prose.test(name)) return 'prose'
  return generated.test(name) || generatedFolder.test(path) ? 'generated' : 'source'
}

/** Whether a file that is too large for source is so because a bundler wrote it. */
export function isBuildOutput(path: RepoPath): boolean {
  return output.test(path)
}
