import { buildHasToken } from '../../../src/checks/setup/build-has-token.ts'
import { judges } from '../../support/judging.ts'
import type { Tree } from '../../support/repositories.ts'
import { factsOf, packageJson } from '../../support/setup-facts.ts'

const deploy = '      - uses: actions/deploy-pages@v4\n'
const job = (build: string, after = deploy, head = '') => ({
  '.github/workflows/pages.yml': `on: push\njobs:\n  pages:\n${head}    steps:\n      - run: ${build}\n${after}`,
})
const vite = (files: Tree, folder = '') =>
  factsOf({
    [`${folder}package.json`]: packageJson({ '@sentry/react': '^10.0.0' }),
    [`${folder}vite.config.ts`]:
      "import { sentryVitePlugin } from '@sentry/vite-plugin'\nexport default { plugins: [sentryVitePlugin({ org: 'a' })] }\n",
    ...files,
  })

judges(buildHasToken, [
  ['no workflow', await vite({}), ['skipped']],
  ['a build that ships nothing', await vite(job('npm run build', '')), ['skipped']],
  ['a job that ships and builds something else', await vite(job('npm run build:docs')), ['skipped']],
  [
    'row 17: a build that ships',
    await vite(job('npm run build')),
    ['attention'],
    /pages\.yml:5:.*sentryVitePlugin.*vite\.config\.ts:2/,
  ],
  ['row 17: by a command', await vite(job('pnpm build', '      - run: aws s3 sync dist s3://x\n')), ['attention']],
  [
    'a token for the step',
    await vite(job('npm run build', `        env: { SENTRY_AUTH_TOKEN: x }\n${deploy}`)),
    ['passed'],
  ],
  ['a token for the job', await vite(job('npm run build', deploy, '    env: { SENTRY_AUTH_TOKEN: x }\n')), ['passed']],
  [
    'another workflow has one',
    await vite({
      ...job('npm run build'),
      '.github/workflows/release.yml':
        'on: release\njobs:\n  a:\n    steps:\n      - run: ./build.sh\n        env: { SENTRY_AUTH_TOKEN: x }\n',
    }),
    ['passed'],
  ],
  ['a package below the root: which one is built is not known', await vite(job('npm run build'), 'web/'), ['skipped']],
])
