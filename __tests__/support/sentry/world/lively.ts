import { backlog } from './backlog.ts'
import type { OrganizationSeed, ProjectSeed, ReleaseSeed, WorldSeed } from './seeds.ts'

/** The release that a visitor looks at first, the one before it, and the one that is being prepared. */
export const LIVELY_RELEASES = {
  current: 'storefront@2.8.0',
  previous: 'storefront@2.7.3',
  next: 'storefront@2.9.0',
} as const

const WEB_BUNDLE = '3f6a1c52-8f0e-4d7b-9c21-5be0a4d17e90'

const STOREFRONT: ProjectSeed = {
  slug: 'storefront',
  name: 'Storefront',
  platform: 'javascript-react',
  environments: ['production', 'staging'],
  keys: [{}, { name: 'Retired', isActive: false }],
  issues: [
    {
      title: "TypeError: Cannot read properties of undefined (reading 'total')",
      culprit: 'Checkout(src/checkout/summary)',
      isUnhandled: true,
      count: 412,
      userCount: 187,
      firstSeen: '5h',
      lastSeen: '4m',
      releases: [LIVELY_RELEASES.current],
      symbolicated: true,
      tags: { browser: 'Chrome 141' },
    },
    {
      title: 'ChunkLoadError: Loading chunk 18 failed',
      level: 'fatal',
      substatus: 'escalating',
      count: 2_960,
      userCount: 940,
      firstSeen: '20d',
      lastSeen: '2m',
      releases: [LIVELY_RELEASES.previous, LIVELY_RELEASES.current],
      symbolicated: true,
    },
    {
      title: 'UnhandledRejection: payment intent expired',
      regressedIn: LIVELY_RELEASES.current,
      isUnhandled: true,
      count: 61,
      userCount: 22,
      firstSeen: '41d',
      lastSeen: '35m',
      releases: ['storefront@2.6.0', LIVELY_RELEASES.current],
      assignedTo: { type: 'team', id: '1', name: 'payments' },
      symbolicated: false,
    },
    {
      title: 'N+1 API Call',
      category: 'performance',
      issueType: 'performance_n_plus_one_api_calls',
      level: 'info',
      firstSeen: '30d',
    },
    { title: 'Hydration failed', level: 'warning', environments: ['staging'], firstSeen: '3d', userCount: 1, count: 4 },
    { title: 'Old login loop', status: 'resolved', firstSeen: '60d', lastSeen: '30d' },
    { title: 'ResizeObserver loop', status: 'ignored', level: 'warning', firstSeen: '80d', count: 9_000 },
    ...backlog(18),
  ],
  sessions: [
    {
      release: LIVELY_RELEASES.previous,
      from: '14d',
      to: '5h',
      healthy: 241_300,
      errored: 2_100,
      crashed: 480,
      users: { healthy: 61_000, crashed: 410 },
    },
    {
      release: LIVELY_RELEASES.current,
      from: '5h',
      healthy: 7_920,
      errored: 160,
      crashed: 52,
      users: { healthy: 3_050, crashed: 48 },
    },
  ],
  outcomes: [
    { outcome: 'accepted', quantity: 3_420 },
    { outcome: 'filtered', reason: 'browser-extensions', quantity: 310 },
    { outcome: 'rate_limited', reason: 'key_quota', quantity: 45 },
  ],
  artifactBundles: [
    { release: LIVELY_RELEASES.current, uploaded: '6h', files: [{ url: '~/assets/index.js', debugId: WEB_BUNDLE }] },
    { release: LIVELY_RELEASES.previous, uploaded: '14d', files: [{ url: '~/assets/index.js' }] },
  ],
  monitors: [
    { slug: 'nightly-export', environments: [{ status: 'ok' }] },
    { slug: 'sitemap', name: 'Sitemap', environments: [{ status: 'error', lastCheckIn: '3h', failingSince: '9h' }] },
  ],
  detectors: [{ name: 'Crash free sessions below 99 %' }],
}

const DESKTOP: ProjectSeed = {
  slug: 'desktop',
  platform: 'rust',
  issues: [
    {
      title: 'panic: index out of bounds',
      level: 'fatal',
      isUnhandled: true,
      count: 14,
      symbolicated: false,
      releases: ['desktop@1.4.0'],
    },
  ],
  debugFiles: [{ debugId: 'aa52e1cd-3a50-4e72-b6b4-e3ad81d9eb3f-0', objectName: 'desktop', created: '2d' }],
}

const RELEASES: ReleaseSeed[] = [
  {
    version: 'storefront@2.6.0',
    projects: ['storefront'],
    created: '45d',
    files: [{ name: '~/assets/index.js' }, { name: '~/assets/index.js.map' }],
    deploys: [{ environment: 'production', finished: '45d' }],
  },
  {
    version: LIVELY_RELEASES.previous,
    projects: ['storefront'],
    created: '14d',
    deploys: [{ environment: 'production', finished: '14d' }],
    commits: [
      {
        id: '5b1f0c7e2d9a48c6b3a0f1e2d3c4b5a697887766',
        message: 'fix: keep the basket over a reload',
        repository: 'acme/shop',
      },
    ],
  },
  {
    version: LIVELY_RELEASES.current,
    projects: ['storefront'],
    created: '6h',
    commits: [
      {
        id: 'c0ffee112233445566778899aabbccddeeff0011',
        message: 'feat: express checkout',
        author: { name: 'Robin', email: 'robin@example.invalid' },
        repository: 'acme/shop',
      },
    ],
    deploys: [
      { environment: 'staging', finished: '6h' },
      { environment: 'production', finished: '5h' },
    ],
  },
  { version: LIVELY_RELEASES.next, projects: ['storefront'], created: '20m', released: null },
  { version: 'desktop@1.4.0', projects: ['desktop'], created: '2d' },
]

const ACME: OrganizationSeed = {
  slug: 'acme',
  name: 'Acme Shop',
  projects: [STOREFRONT, DESKTOP, { slug: 'brand-new', platform: 'node' }],
  releases: RELEASES,
  workflows: [{ name: 'Notify on high priority issues' }],
  repositories: ['acme/shop'],
}

/** A shop in mid-week: a release of this morning that is a little worse than the one before, and a backlog. */
export const lively = (now: number = Date.now()): WorldSeed => ({ now, organizations: [ACME] })
