import { defineProfile } from '../core/profile.ts'
import { noStartRules } from '../core/start-rules.ts'
import { javascriptOptions } from './javascript-options.ts'
import { sourceMaps } from './source-maps.ts'

export const react = defineProfile({
  id: 'react',
  title: 'React',
  docs: 'https://docs.sentry.io/platforms/javascript/guides/react/',
  sdk: [{ ecosystem: 'npm', name: /^@sentry\/react$/ }],
  init: [{ language: 'javascript', module: /^@sentry\/react$/, name: 'init' }],
  symbolication: [sourceMaps],
  runsOn: 'user-machine',
  start: { ...noStartRules, options: javascriptOptions },
})
