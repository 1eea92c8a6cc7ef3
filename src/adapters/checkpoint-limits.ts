/** More than any checkpoint has; what is larger is not read. */
export const mostCheckpointBytes = 512 * 1024
/** For each of restoring and saving, whatever happens. */
export const cacheTimeoutMs = 15_000
/** What an entry may take on the disk: the archive, and what it unpacks to. */
export const mostEntryBytes = 4 * 1024 * 1024
/** An archive of that size unpacks in milliseconds, unless it is made to take long. */
export const unpackMs = 5_000
export const renameAttempts = 5
export const renamePauseMs = 50
