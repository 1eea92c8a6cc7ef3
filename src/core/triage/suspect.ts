import type { Location } from '../location.ts'
import type { Untrusted } from '../text.ts'

/** Where an event of an issue points to: its newest frame of the application's own code. */
export interface Suspect {
  readonly function: Untrusted | null
  /** As the event names it. */
  readonly file: Untrusted
  readonly line: number | null
  /** The one file of this repository that it can be; `null` where there is none, or several. */
  readonly at: Location | null
}
