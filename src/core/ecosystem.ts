/** A world of packages with a manifest of its own. */
export type Ecosystem =
  | 'npm'
  | 'cargo'
  | 'python'
  | 'go'
  | 'ruby'
  | 'php'
  | 'maven'
  | 'gradle'
  | 'nuget'
  | 'pub'
  | 'hex'
  | 'swift'
