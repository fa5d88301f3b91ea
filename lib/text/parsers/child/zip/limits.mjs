/**
 * How many files an archive may hold, and how large one of them and all of them may be, unpacked. A file by itself has
 * the limit of one of them (`lib/sources/ingest/limits.ts`).
 */
export const ARCHIVE_LIMITS = { entries: 200, entryBytes: 10_000_000, totalBytes: 40_000_000 };
