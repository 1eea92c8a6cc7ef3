/** A plugin of a bundler that uploads source maps, and the setting of the bundler that makes them. */
export interface UploadPluginRule {
  readonly module: RegExp
  /** What is called. */
  readonly name: string
  /** The setting beside `plugins`, key by key. */
  readonly maps: readonly string[]
  /** Values with which the built files name their maps, so that whoever loads them finds the sources. */
  readonly named: readonly (string | number | boolean)[]
}
