import { skipped } from './outcome.ts'
import { prose } from './prose.ts'

/** Of every check of a release that is not known, not there or not seen; another check says which. */
export const releaseNotThere = skipped(prose`There is no release to look at.`)
