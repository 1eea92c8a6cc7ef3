import type { Count } from './count.ts'
import { type Prose, phrase } from './prose.ts'

/** A whole number for people, its thousands apart: `12,340`. */
export function figure(value: number): Prose {
  return phrase(grouped(value))
}

/** A count for people, with its marks: `237`, `~999` for an estimate, `1,000+` for a lower bound. */
export function countFigure({ value, lowerBound, estimated }: Count): Prose {
  return phrase(`${estimated ? '~' : ''}${grouped(value)}${lowerBound ? '+' : ''}`)
}

/** A share of 0–1 in percent: `99.71 %`. Cut, not rounded: 100 % stands for all, and for nothing less. */
export function percentFigure(share: number): Prose {
  // The share of whole numbers may end a trifle below where it belongs.
  return phrase(`${Math.floor(share * 10_000 + 1e-6) / 100} %`)
}

/** `12340` as `12,340`; without the locales of the runtime, which take a while to load. */
export function grouped(value: number): string {
  const digits = String(Math.round(value))
  const first = digits.length % 3 || 3
  const groups = Array.from({ length: Math.ceil((digits.length - first) / 3) }, (_, n) =>
    digits.slice(first + 3 * n, first + 3 * n + 3),
  )
  return [digits.slice(0, first), ...groups].join(',')
}
