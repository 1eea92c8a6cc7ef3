import type { Annotation, AnnotationType, Place } from './annotations.ts'
import { CaselessMap } from './caseless-map.ts'
import type { SecretMasker } from './masking.ts'

/** How many annotations of each type the runner keeps for a step (actions/runner, src/Runner.Worker/ExecutionContext.cs). */
export const annotationsPerType = 10
/** How many UTF-16 units of an annotation's message the runner keeps, counted after masking (same file). */
export const annotationMessageLength = 4096

/** What the runner writes down about one step while it runs. */
export class StepRecord {
  readonly masker: SecretMasker
  readonly log: string[] = []
  readonly annotations: Annotation[] = []
  /** What the runner itself had to say about the step, masked; each is an annotation too, where there was room. */
  readonly warnings: string[] = []
  readonly outputs = new CaselessMap()
  readonly state = new CaselessMap()
  readonly env = new Map<string, string>()
  readonly path: string[] = []
  /** Set where a command or a command file could not be obeyed: the step fails whatever its exit code. */
  failed = false
  readonly #debug: boolean

  constructor(masker: SecretMasker, debug: boolean) {
    this.masker = masker
    this.#debug = debug
  }

  write(text: string): void {
    this.log.push(this.masker.mask(text))
  }

  /** Shown only where step debug logging is on. */
  debug(text: string): void {
    if (!this.#debug) return
    for (const line of text.split(/\r\n|\n/)) this.write(`##[debug]${line}`)
  }

  /** The excess over the cap is still in the log. */
  annotate(type: AnnotationType, text: string, place: Place = {}): void {
    const message = this.masker.mask(text).slice(0, annotationMessageLength)
    const ofType = this.annotations.filter(annotation => annotation.type === type)
    if (ofType.length < annotationsPerType) this.annotations.push({ type, message, ...place })
    if (message !== '') this.write(`##[${type}]${message}`)
  }

  warn(text: string): void {
    this.warnings.push(this.masker.mask(text))
    this.annotate('warning', text)
  }

  /** Two errors, as the runner reports a command that it could not obey: which one, then why. */
  fail(what: string, why: string): void {
    this.annotate('error', what)
    this.annotate('error', why)
    this.failed = true
  }
}
