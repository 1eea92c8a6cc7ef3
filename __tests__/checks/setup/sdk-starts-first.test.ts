import { sdkStartsFirst } from '../../../src/checks/setup/sdk-starts-first.ts'
import { judges } from '../../support/judging.ts'
import type { Tree } from '../../support/repositories.ts'
import { factsOf, packageJson } from '../../support/setup-facts.ts'

const dependencies = { '@sentry/node': '^10.0.0', express: '5' }
const commonJs = (files: Tree) => factsOf({ 'package.json': packageJson(dependencies), ...files })
const modules = (files: Tree) => factsOf({ 'package.json': packageJson(dependencies, { type: 'module' }), ...files })

const required = "const Sentry = require('@sentry/node')\n"
const imported = "import * as Sentry from '@sentry/node'\n"
const start = 'Sentry.init({ tracesSampleRate: 0.1 })\n'

judges(sdkStartsFirst, [
  ['no server', await factsOf({ 'package.json': packageJson({ '@sentry/react': '^10.0.0' }) }), ['skipped']],
  [
    'no traces',
    await commonJs({ 'a.js': `const e = require('express')\n${required}Sentry.init({ tracesSampleRate: 0 })\n` }),
    ['skipped'],
  ],
  [
    'a version that does not instrument while loading',
    await factsOf({
      'package.json': packageJson({ '@sentry/node': '^7.0.0' }),
      'a.js': `const e = require('express')\n${required}${start}`,
    }),
    ['skipped'],
  ],
  [
    'CommonJS, in order',
    await commonJs({ 'a.js': `${required}${start}const express = require('express')\n` }),
    ['passed'],
  ],
  [
    'row 17: CommonJS, a package before',
    await commonJs({ 'a.js': `const express = require('express')\n${required}${start}` }),
    ['attention'],
    /a\.js:3:.*`express` is loaded at a\.js:1/,
  ],
  [
    'TypeScript that becomes CommonJS keeps the order',
    await commonJs({ 'a.ts': `${imported}${start}import express from 'express'\nexpress()\n` }),
    ['passed'],
  ],
  [
    'row 17: an ES module runs its imports first',
    await modules({ 'a.js': `${imported}${start}import express from 'express'\nexpress()\n` }),
    ['attention'],
    /a\.js:2:.*`express` is loaded at a\.js:3/,
  ],
  [
    'an ES module by its name',
    await commonJs({ 'a.mjs': `${imported}${start}import pg from 'pg'\nnew pg.Pool()\n` }),
    ['attention'],
  ],
  [
    'types are gone when it runs',
    await modules({ 'a.ts': `import { Express } from 'express'\n${imported}${start}export let app: Express\n` }),
    ['passed'],
  ],
  [
    'types by their word',
    await modules({ 'a.ts': `import type { Express } from 'express'\n${imported}${start}` }),
    ['passed'],
  ],
  [
    'a package that is loaded later',
    await commonJs({ 'a.js': `const late = () => require('express')\n${required}${start}` }),
    ['passed'],
  ],
  [
    'a package that is not instrumented',
    await commonJs({ 'a.js': `const lodash = require('lodash')\n${required}${start}` }),
    ['passed'],
  ],
  [
    'a file of its own, first',
    await modules({
      'src/instrument.js': `${imported}${start}`,
      'src/main.js': "import './instrument.js'\nimport express from 'express'\nexpress() // Sentry\n",
    }),
    ['passed'],
  ],
  [
    'row 17: a file of its own, second',
    await modules({
      'src/instrument.ts': `${imported}${start}`,
      'src/main.ts': "import express from 'express'\nimport './instrument.js'\nexpress() // Sentry\n",
    }),
    ['attention'],
    /src\/main\.ts:2:.*`express` is loaded at src\/main\.ts:1/,
  ],
  [
    'a file with a function that starts it: when it is called is not known',
    await modules({
      'src/sentry.ts': `${imported}export function begin() { ${start} }\n`,
      'src/main.ts':
        "import express from 'express'\nimport { begin } from './sentry.js'\nbegin(); express() // Sentry\n",
    }),
    ['passed'],
  ],
  [
    'a build that instruments',
    await commonJs({
      'a.js': `const express = require('express')\n${required}${start}`,
      'rollup.config.js': "import { sentry } from '@sentry/node/rollup'\n",
    }),
    ['passed'],
  ],
  [
    'a command that loads it first',
    await factsOf({
      'package.json': packageJson(dependencies, {
        scripts: { start: 'node --import ./dist/instrument.js dist/main.js' },
      }),
      'src/instrument.ts': `${imported}${start}`,
      'src/main.ts': "import express from 'express'\nimport './instrument.js'\nexpress() // Sentry\n",
    }),
    ['passed'],
  ],
])
