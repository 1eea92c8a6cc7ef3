import type { RepoPath } from './location.ts'

/** A text that must stand in a file, and where in it: code outside comments, a string, or the environment of a workflow step. */
export interface Marker {
  readonly file: RepoPath
  readonly within: 'code' | 'string' | 'workflow-env'
  /** The code, the whole string, or the name of the variable. */
  readonly text: string
  /** Value that the variable has to have; any where absent. */
  readonly value?: string
  /** What its absence leads to. */
  readonly risk: string
}
