import type { WiringSite } from '../../../core/wiring.ts'
import type { EnvironmentContract } from './environment-contract.ts'
import { type LookedAt, lookedAt } from './looked-at.ts'
import type { StartWithOptions } from './start-options.ts'
import type { Written } from './written-values.ts'

/** Something about an option that may be meant so. */
export interface OptionNote {
  readonly kind: 'every transaction' | 'debug' | 'personal data' | 'dsn in code' | 'default environment'
  readonly option: string
  readonly at: WiringSite
}

/** A start with what is worth a second look in its options. */
export interface NotedStart {
  readonly sdk: string
  readonly at: WiringSite
  readonly notes: readonly OptionNote[]
}

/** Every start whose options can be read, and what a reader may want to know of them. */
export function optionNotes(
  starts: readonly StartWithOptions[],
  contract: readonly EnvironmentContract[],
): readonly NotedStart[] {
  const environmentIsSet = contract.some(({ key, sources }) => key === 'environment' && sources.length > 0)
  return starts.map(start => ({ sdk: start.sdk, at: start.site.at, notes: notesOf(start, environmentIsSet) }))
}

function notesOf(start: StartWithOptions, environmentIsSet: boolean): readonly OptionNote[] {
  const { names, option, profile, major, site } = start
  const isSwitched = names.enabled !== null && option(names.enabled).kind !== 'absent'
  const inProduction = start.guard !== 'other' && !isSwitched
  const note = (
    kind: OptionNote['kind'],
    name: string,
    isMeant: (written: Written) => boolean,
  ): readonly OptionNote[] => {
    const written = option(name)
    return isMeant(written) ? [{ kind, option: name, at: 'at' in written ? written.at : site.at }] : []
  }
  const is = (value: number | boolean) => (written: Written) => written.kind === 'literal' && written.value === value
  const isEnded = names.ended.some(({ name, since }) => name === names.personalData && (major ?? 0) >= since)
  return [
    ...(inProduction ? note('every transaction', names.traces.rate, is(1)) : []),
    ...(inProduction ? note('debug', names.debug, is(true)) : []),
    ...(isEnded ? [] : note('personal data', names.personalData, is(true))),
    ...(profile.runsOn === 'server' ? note('dsn in code', names.dsn, isDsn) : []),
    ...(start.guard === null && !isSwitched && !environmentIsSet
      ? note('default environment', names.environment, ({ kind }) => kind === 'absent')
      : []),
  ]
}

function isDsn(written: Written): boolean {
  return (
    written.kind === 'literal' && typeof written.value === 'string' && /^https?:\/\/\w+(?::\w+)?@/.test(written.value)
  )
}

/** A rate that is no share. */
export interface RateOutOfRange {
  readonly option: string
  readonly value: number
  readonly at: WiringSite
}

/** Rates that are written out and lie outside of 0 to 1. */
export function ratesOutOfRange(starts: readonly StartWithOptions[]): LookedAt<RateOutOfRange> {
  const rates = starts.flatMap(({ names, option }) => names.rates.map(name => ({ name, written: option(name) })))
  return lookedAt(rates, ({ name, written }) => {
    if (written.kind !== 'literal' || typeof written.value !== 'number') return null
    const { value, at } = written
    return value < 0 || value > 1 ? [{ option: name, value, at }] : []
  })
}

/** An option that the version of the SDK ignores. */
export interface EndedOption {
  readonly sdk: string
  readonly option: string
  readonly since: number
  readonly instead: string
  readonly at: WiringSite
}

/** Options that ended with a major version which the SDK has. */
export function endedOptions(starts: readonly StartWithOptions[]): LookedAt<EndedOption> {
  return lookedAt(starts, ({ sdk, major, names, option }) => {
    if (major === null || names.ended.length === 0) return null
    return names.ended.flatMap(({ name, since, instead }) => {
      const written = option(name)
      if (major < since || !('at' in written)) return []
      return [{ sdk, option: name, since, instead, at: written.at }]
    })
  })
}
