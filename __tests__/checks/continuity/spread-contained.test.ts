import { spreadContained } from '../../../src/checks/continuity/spread-contained.ts'
import { deltaOf, type Spread } from '../../../src/core/delta.ts'
import { judges } from '../../support/judging.ts'

const issues = { address: 'https://sentry.io', org: 'acme', project: 'web', environment: null }
const delta = deltaOf(new Date(0), [], true)
const spread = (id: number): Spread => ({ id: String(id), users: 1200, median: 12.5 })

judges(spreadContained, [
  ['without a baseline', { delta: null, spread: [], issues }, ['skipped'], /no earlier days/],
  ['none', { delta, spread: [], issues }, ['passed'], /three times, and at least 25 more/],
  [
    'one',
    { delta, spread: [spread(7)], issues },
    ['attention'],
    /7 \(https:\/\/sentry\.io\/organizations\/acme\/issues\/7\/\) with 1,200 users in 24 hours \(usually 12\.5\)/,
  ],
  ['several', { delta, spread: [1, 2, 3, 4, 5, 6, 7].map(spread), issues }, ['attention'], / and 2 more\./],
])
