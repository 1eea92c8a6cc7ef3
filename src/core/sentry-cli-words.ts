/** How a run of sentry-cli ended without an answer, as the second half of a sentence. */
export const breakdownWords = {
  absent: 'it could not be started',
  timeout: 'it did not end in time and was ended',
  overflow: 'it wrote far more than an answer and was ended',
  signalled: 'it was ended by a signal',
  refused: 'it ended with an error',
  'other-shape': 'it said something that sentry-cli does not say',
} as const
