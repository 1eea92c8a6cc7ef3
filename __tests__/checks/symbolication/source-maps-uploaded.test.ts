import { sourceMapsUploaded } from '../../../src/checks/symbolication/source-maps-uploaded.ts'
import { seen, unseen } from '../../../src/core/observed.ts'
import type { ReleaseBundles, ReleaseUploads } from '../../../src/core/symbolication-uploads.ts'
import { untrusted } from '../../../src/core/text.ts'
import { unavailable } from '../../support/connection-facts.ts'
import { judges } from '../../support/judging.ts'
import { lookups, needed, needUnknown, notNeeded, output, sample } from '../../support/symbolication-facts.ts'

const need = needed('source maps')
const id = { debugId: '85314830-023f-4cf1-a267-535f4e37bb17', file: untrusted('assets/a.js') }
const built = (parts: Parameters<typeof lookups>[0] = {}, links: Parameters<typeof output>[1] = {}) => ({
  need,
  artifacts: output({}, links),
  outputUploads: { scripts: lookups(parts) },
  releaseUploads: null,
  frames: null,
})
const bundles = (parts: Partial<ReleaseBundles> = {}) =>
  seen({ count: 0, files: 0, dist: null, otherDists: [], isCut: false, ...parts })
const nothing = {
  bundles: bundles(),
  newestBundle: seen(null),
  legacyFiles: seen(false),
}
const released = (parts: Partial<ReleaseUploads> = {}) => ({
  need,
  artifacts: null,
  outputUploads: null,
  releaseUploads: { ...nothing, ...parts },
  frames: null,
})

judges(sourceMapsUploaded, [
  ['row 37: all debug IDs are known', built({ total: 3, known: 3 }), ['passed'], /3 of 3 debug IDs/],
  [
    'row 37: a sample of them is',
    built({ total: 300, known: 20 }),
    ['passed'],
    /20 of 20 debug IDs.*300 in all, a sample/,
  ],
  [
    'row 37: a debug ID is unknown',
    built({ total: 2, unknown: [id] }),
    ['failed'],
    /1 of 2 debug IDs/,
    /85314830.*assets\/a\.js/,
  ],
  ['row 37: many are', built({ known: 0, unknown: [id, id, id, id, id] }), ['failed'], /and 2 more/],
  [
    'row 37: no script has one',
    built({ total: 0, known: 0 }, { ids: new Map() }),
    ['failed'],
    /None of 1 built script/,
  ],
  [
    'row 37: no script at all',
    built({ total: 0, known: 0 }, { built: 0, ids: new Map() }),
    ['failed'],
    /no built script/,
  ],
  [
    'row 17: no script has one among those that were read',
    { ...built({ total: 0, known: 0 }), artifacts: output({ limits: ['file-size'] }, { ids: new Map() }) },
    ['inconclusive'],
    /not read whole/,
  ],
  [
    'row 17: no script could be read',
    { ...built({ total: 0, known: 0 }), artifacts: output({ limits: ['unreadable'] }, { built: 0, ids: new Map() }) },
    ['inconclusive'],
    /not read whole/,
  ],
  [
    'row 37: a debug ID is unknown, whatever was not read',
    { ...built({ unknown: [id] }), artifacts: output({ limits: ['files'] }) },
    ['failed'],
  ],
  ['row 12: a question was not answered', built({ total: 2, unseen: [unavailable] }), ['inconclusive'], /answered 503/],
  [
    'row 13: the server lacks the question',
    built({ known: 0, unseen: [unseen('unsupported')] }),
    ['inconclusive'],
    /older version/,
  ],
  ['an unknown ID counts, whatever else was not answered', built({ unknown: [id], unseen: [unavailable] }), ['failed']],
  [
    'row 37: the release has bundles',
    released({ bundles: bundles({ count: 1, files: 4 }) }),
    ['passed'],
    /1 artifact bundle with 4 files/,
  ],
  [
    'row 37: the release has bundles, of files the server says nothing',
    released({ bundles: bundles({ count: 2, files: null }) }),
    ['passed'],
    /has 2 artifact bundles\./,
  ],
  [
    'row 37: the bundles of the release hold nothing',
    released({ bundles: bundles({ count: 1, files: 0 }) }),
    ['attention'],
    /1 artifact bundle with 0 files: no script finds its map/,
  ],
  [
    'row 37: they hold nothing, and there are files of the old kind',
    released({ bundles: bundles({ count: 1, files: 0 }), legacyFiles: seen(true) }),
    ['passed'],
    /one by one/,
  ],
  [
    'row 37: the release has bundles for the dist',
    released({ bundles: bundles({ count: 1, files: 1, dist: 'ios-9', otherDists: [null] }) }),
    ['passed'],
    /with dist .ios-9., has 1 artifact bundle with 1 file/,
  ],
  [
    'row 37: the release has bundles for other dists',
    released({ bundles: bundles({ dist: 'ios-9', otherDists: [untrusted('android-7'), null] }) }),
    ['attention'],
    /uploaded for dist .android-7., no dist, and none for dist .ios-9/,
  ],
  [
    'row 37: for many other dists, and none without one',
    released({ bundles: bundles({ dist: 'none', otherDists: ['1', '2', '3', '4', '5'].map(untrusted) }) }),
    ['attention'],
    /dist .3. and 2 more, and none for no dist/,
  ],
  ['row 37: the release has files of the old kind', released({ legacyFiles: seen(true) }), ['passed'], /one by one/],
  [
    'row 37: nothing of the release',
    released({ newestBundle: seen(new Date('2026-11-22T09:05:00Z')) }),
    ['attention'],
    /2026-11-22 09:05 UTC/,
    /belong to no release/,
  ],
  ['row 37: nothing at all', released(), ['attention'], /no dated artifact bundle either/],
  [
    'nothing of the release, and the rest not seen',
    released({ newestBundle: unavailable }),
    ['attention'],
    /was not seen/,
  ],
  [
    'row 37: nothing of the release, and its events are symbolicated',
    { ...released(), frames: seen(sample()) },
    ['passed'],
    /Events/,
  ],
  [
    'nothing of the release, and only native frames of its events are symbolicated',
    { ...released(), frames: seen(sample({ frames: 0, resolved: 0, natives: { frames: 40, resolved: 40 } })) },
    ['attention'],
  ],
  [
    'nothing of the release, and its events are not',
    { ...released(), frames: seen(sample({ resolved: 0 })) },
    ['attention'],
  ],
  ['row 13: bundles are unknown to the server', released({ bundles: unseen('unsupported') }), ['inconclusive']],
  ['row 52: the search was cut', released({ bundles: bundles({ isCut: true }) }), ['inconclusive']],
  ['row 31: which release is not known', released({ bundles: null }), ['inconclusive']],
  ['row 36: not needed', { ...released(), need: notNeeded }, ['skipped']],
  ['row 36: debug files only', { ...released(), need: needed('debug files') }, ['skipped'], /no source maps/],
  ['row 36: unknown', { ...released(), need: needUnknown }, ['skipped'], /reported above/],
])
