import type { Fault } from './faults.ts'
import type { RecordedRequest } from './recorder.ts'

/** Which requests a fault takes. */
export interface FaultScope {
  /** `/api/0/organizations/acme/issues/`, where `*` stands for one segment and `**` for any number; everything where absent. */
  path?: string
  method?: string
  /** A further condition, such as `request => request.numberOnConnection > 1` for a reused connection. */
  when?: (request: RecordedRequest) => boolean
  /** Lets this many matching requests pass first. */
  after?: number
  /** Takes no more than this many; every one where absent. */
  times?: number
}

interface Planned {
  scope: FaultScope
  fault: Fault
  passed: number
  taken: number
}

/** The faults that wait for their requests; the one planned last comes first. */
export class FaultPlan {
  readonly #planned: Planned[] = []

  add(scope: FaultScope, fault: Fault): void {
    this.#planned.unshift({ scope, fault, passed: 0, taken: 0 })
  }

  clear(): void {
    this.#planned.length = 0
  }

  /** The fault for this request, counted as taken; null where it is to be answered ordinarily. */
  take(request: RecordedRequest): Fault | null {
    for (const planned of this.#planned) {
      const { scope } = planned
      if (planned.taken >= (scope.times ?? Number.POSITIVE_INFINITY) || !matches(scope, request)) continue
      if (planned.passed < (scope.after ?? 0)) {
        planned.passed += 1
        continue
      }
      planned.taken += 1
      return planned.fault
    }
    return null
  }
}

function matches({ path, method, when }: FaultScope, request: RecordedRequest): boolean {
  if (method !== undefined && method !== request.method) return false
  if (path !== undefined && !matchesPath(path.split('/'), request.path.split('/'))) return false
  return when?.(request) ?? true
}

function matchesPath([first, ...rest]: readonly string[], segments: readonly string[]): boolean {
  if (first === undefined) return segments.length === 0
  if (first === '**') return rest.length === 0 || segments.some((_, at) => matchesPath(rest, segments.slice(at)))
  return segments.length > 0 && (first === '*' || first === segments[0]) && matchesPath(rest, segments.slice(1))
}
