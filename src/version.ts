/** Name and version of this tool as reports show them; a test compares the version with package.json. */
export const tool = { name: 'sentry-monitor', version: '0.1.0' } as const
