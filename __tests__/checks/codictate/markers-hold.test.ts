import { markersHold } from '../../../src/checks/codictate/markers-hold.ts'
import { asRepoPath } from '../../../src/core/location.ts'
import { judges, site } from '../../support/judging.ts'

const marker = {
  file: asRepoPath('vite.config.ts'),
  within: 'code',
  text: 'sentryVitePlugin',
  risk: 'Stack traces stay minified.',
} as const
const check = markersHold('codictate/upload-configured', 'Uploads', 'upload')

judges(check, [
  ['another repository', { markers: null }, ['skipped'], /does not have the layout/],
  [
    'the marker stands',
    { markers: { upload: [{ marker, at: site('vite.config.ts', 4) }] } },
    ['passed'],
    /`sentryVitePlugin` at vite\.config\.ts:4/,
  ],
  [
    'row 16: one finding for each marker that is missing',
    {
      markers: {
        upload: [
          { marker, at: null },
          { marker: { ...marker, text: 'SENTRY_ORG' }, at: null },
        ],
      },
    },
    ['failed', 'failed'],
    /vite\.config\.ts: `sentryVitePlugin` is missing/,
    /Stack traces stay minified/,
  ],
])
