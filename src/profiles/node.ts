import { defineProfile } from '../core/profile.ts'
import { noStartRules } from '../core/start-rules.ts'
import { javascriptOptions } from './javascript-options.ts'

export const node = defineProfile({
  id: 'node',
  title: 'Node.js',
  docs: 'https://docs.sentry.io/platforms/javascript/guides/node/',
  sdk: [{ ecosystem: 'npm', name: /^@sentry\/node$/ }],
  init: [{ language: 'javascript', module: /^@sentry\/node$/, name: 'init' }],
  runsOn: 'server',
  start: {
    ...noStartRules,
    options: javascriptOptions,
    // https://docs.sentry.io/platforms/javascript/guides/node/install/
    loadOrder: {
      since: 8,
      instrumented:
        /^(?:express|fastify|koa|connect|@hapi\/hapi|@nestjs\/core|graphql|pg|mysql2?|mongodb|mongoose|ioredis|redis|amqplib|kafkajs|knex|tedious)$/,
      instead: /^@sentry\/node\/(?:vite|rollup|webpack|esbuild)$/,
    },
    // https://docs.sentry.io/platforms/javascript/guides/node/migration/v10-to-v11/
    endedPreloads: {
      since: 11,
      option: /(?:^|[\s"'=])(?:-r|--require)[ =]+["']?([^\s"'\\,]+)/g,
      instead: '--import',
      modules: /^@sentry\/node\/(?:preload|init|loader)$/,
    },
    runtime: { engine: 'node', since: 11, range: '>=20.19.0 <22.0.0 || >=22.12.0 <23.0.0 || >=23.2.0' },
  },
})
