import { digestOf } from '../core/digest.ts'

/** Raised where other issues come to count as unresolved. */
const queryVersion = 'is:unresolved/1'

/** What two runs have to have in common to be compared. */
export interface Subject {
  /** Address of the server. */
  readonly address: string
  readonly org: string
  readonly project: string
  readonly environment: string | null
  /** `state-key` */
  readonly key: string | null
}

/** The digest of a subject: a checkpoint names nothing that its readers do not know already. */
export function identityOf({ address, org, project, environment, key }: Subject): Promise<string> {
  return digestOf(JSON.stringify([address, org, project, environment, key, queryVersion]))
}
