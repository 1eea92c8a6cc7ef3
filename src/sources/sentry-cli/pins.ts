import type { SentryCliPackage } from '../../ports/sentry-cli.ts'

/** What a fetched sentry-cli has to be, by platform. Written by scripts/write-pins.mjs; not to be edited. */
export const pins: Readonly<Record<string, SentryCliPackage>> = {
  'darwin-arm64': {
    name: '@sentry/cli-darwin',
    version: '3.8.0',
    integrity: 'sha512-i+qTGaHqL6LaIfMYuEohExJyzZwvRRsiQm+vrol/WfFGvqogeijXAU2wXn3xBglszUK/ia1xWH4KxcnqNLOpdQ==',
    sha256: [
      '2c26914636c47ab9bf9e710484ad7b44d371cbec8bd29cafb36b3cf877bf4285',
      '1dda212b0e168b9c4dc48d7d3aa24c1c37de9c6edf786e6ae661236e529969cd',
    ],
  },
  'darwin-x64': {
    name: '@sentry/cli-darwin',
    version: '3.8.0',
    integrity: 'sha512-i+qTGaHqL6LaIfMYuEohExJyzZwvRRsiQm+vrol/WfFGvqogeijXAU2wXn3xBglszUK/ia1xWH4KxcnqNLOpdQ==',
    sha256: [
      '2c26914636c47ab9bf9e710484ad7b44d371cbec8bd29cafb36b3cf877bf4285',
      '279c795b15de7a76106d30b6611b7942b1a97323307327bafc18335f10384c4d',
    ],
  },
  'linux-arm': {
    name: '@sentry/cli-linux-arm',
    version: '3.8.0',
    integrity: 'sha512-wcpKNI22usaf7ZIHLaWofHVN5wOlmTdVjnQO5pYqDZNHRvhbO7HwZfLghR/p7aLuhETtePIFhcgjWlyU4uvWZQ==',
    sha256: ['f5cf9d6b3101f740f2d60c371c0a76330cb5072206216641edce72353e8cf503'],
  },
  'linux-arm64': {
    name: '@sentry/cli-linux-arm64',
    version: '3.8.0',
    integrity: 'sha512-CS43j4vbLJBoB4c5MRZS7/nCf62yCnPIMQj7N+ZC50ze6EM8efEy4jq1ZZjz4G9u6AKuo6sntuaOlOGdZL5l6g==',
    sha256: ['eaea24b5b47b61a96d9a2e353268ea41fd9a8c5b7979694330df614d4af672bf'],
  },
  'linux-ia32': {
    name: '@sentry/cli-linux-i686',
    version: '3.8.0',
    integrity: 'sha512-ckQ5XeY+D5ISyFKrGnmYt5xarqQ1VHPMBJQnwnG0Hb1V116efAIusK5NqoHMP0o5Bu17BRlaxYA1l81HmvKqFQ==',
    sha256: ['ecbbc8e9b8050831cc1196edfc8df6d72660c4fdc7d844722ab6bc2a3a778173'],
  },
  'linux-x64': {
    name: '@sentry/cli-linux-x64',
    version: '3.8.0',
    integrity: 'sha512-jMXbyLIuGFW1uuFSByy54edkHPIaiCVyymKW0ia+lgA6nfFEH4Y1Z+bxXyK6BBr8TD6/P5ROqiPivg0oFEDciQ==',
    sha256: ['13f8cb34ae01a6a272d7d7c22e277a105286615b4020de900ea95a8de47cdbb6'],
  },
  'win32-arm64': {
    name: '@sentry/cli-win32-arm64',
    version: '3.8.0',
    integrity: 'sha512-AtfvaIZ9hK/l2Q2It6PLTtLlQTRe7179kZVi++qd98iE7Ix4ysdgshhozW5uUu4gI9kauJC/fhe21p9lr0uwlA==',
    sha256: ['174786337bf2d3cd3386c14aab122ba3d3bbd49b98e124666b03f63f54e4104f'],
  },
  'win32-ia32': {
    name: '@sentry/cli-win32-i686',
    version: '3.8.0',
    integrity: 'sha512-lIbGRYAM4DZPzwLiqOsT/vwhOr0o1qqx46buxdMnH05KZAYzMtGDbK0X9iGdhWQLOOp1/2vuUNVgMgCzSDyHXA==',
    sha256: ['f10b90a1e62a81a5184a076ac097c6a31a56a0b493648d066948adb0691d6370'],
  },
  'win32-x64': {
    name: '@sentry/cli-win32-x64',
    version: '3.8.0',
    integrity: 'sha512-PJk9uYZsVnUcf7BfeJZcmgRIymRWojIVYCx3704VlOr65JFP5KmeKBVgHzfwPqLfjZaeerL81NO0fG3recDjqA==',
    sha256: ['2257cf6805a616f5c3ee291a549ebbba021190048b646adc006beb4e8cdef7fd'],
  },
}
