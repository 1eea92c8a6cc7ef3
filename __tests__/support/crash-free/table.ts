import { type Characteristics, type Scenario, simulate } from './simulation.ts'

const runs = 200_000
const healthy = 0.995

interface Part {
  readonly heading: string
  readonly scenarios: readonly Scenario[]
}

const once = (baselineSessions: number, sizes: readonly number[], rates: readonly number[]): readonly Scenario[] =>
  rates.flatMap(crashFree =>
    sizes.map(sessions => ({ sessions, crashFree, baselineSessions, baselineCrashFree: healthy, looks: 1 })),
  )

const polled = (rates: readonly number[]): readonly Scenario[] =>
  rates.map(crashFree => ({
    sessions: 2_400,
    crashFree,
    baselineSessions: 24_000,
    baselineCrashFree: healthy,
    looks: 12,
  }))

const parts: readonly Part[] = [
  {
    heading: 'One look, a baseline of 20,000 sessions at 99.5 %',
    scenarios: once(20_000, [200, 500, 1_000, 2_000, 5_000], [0.995, 0.99, 0.985, 0.97]),
  },
  {
    heading: 'One look, a baseline of 1,000 sessions at 99.5 %',
    scenarios: once(1_000, [200, 500, 1_000, 2_000, 5_000], [0.995, 0.985]),
  },
  {
    heading: 'Twelve looks, 200 sessions more at each, the baseline 2,000 more at each',
    scenarios: polled([0.995, 0.99, 0.985]),
  },
]

/** The operating characteristics of the rule, as they stand in docs/statistics.md. */
export function operatingCharacteristics(): string {
  return parts
    .map(({ heading, scenarios }, index) => `### ${heading}\n\n${tableOf(scenarios, 1_000 * (index + 1))}`)
    .join('\n\n')
}

function tableOf(scenarios: readonly Scenario[], seed: number): string {
  const head = '| true crash-free | sessions | FAIL | PASS | PARTIAL |\n|---|---|---|---|---|'
  return [head, ...scenarios.map((scenario, index) => rowOf(scenario, simulate(scenario, runs, seed + index)))].join(
    '\n',
  )
}

function rowOf({ crashFree, sessions }: Scenario, { failed, passed, open }: Characteristics): string {
  const cells = [
    `${(100 * crashFree).toFixed(1)} %`,
    sessions.toLocaleString('en-US'),
    ...[failed, passed, open].map(percent),
  ]
  return `| ${cells.join(' | ')} |`
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`
}
