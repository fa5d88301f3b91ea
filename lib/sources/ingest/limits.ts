import { ARCHIVE_LIMITS } from "@/lib/text/parsers/child/zip/limits.mjs";

/** The most files or addresses in one batch. */
export const MAX_ITEMS = 500;

/** The largest file that may be an article, whether by itself or in an archive. */
export const MAX_FILE_BYTES = ARCHIVE_LIMITS.entryBytes;

const inWords = (bytes: number): string => `${bytes / 1_000_000} MB`;

/** The same, as pages say it. */
export const MAX_FILE_SIZE = inWords(MAX_FILE_BYTES);

/** The largest archive: as much as its files may amount to when unpacked. */
const MAX_ARCHIVE_BYTES = ARCHIVE_LIMITS.totalBytes;

/** The longest text of an article, in UTF-16 units. */
export const MAX_TEXT_UNITS = 3_000_000;

/** Longer texts, in UTF-16 units or bytes, take too long for a request and are read in the background. */
export const LONG_TEXT_UNITS = 200_000;

/** Larger files take the worker several seconds each: it reads them one at a time, beside the others. */
export const LONG_ITEM_BYTES = 1_000_000;

/** Whether a file of this name is unpacked rather than read. */
export const isArchive = (name: string): boolean => /\.zip$/i.test(name);

/** The most bytes that a file of this name may have, and the reason given for refusing a larger one. */
export const limitOf = (name: string): { maxBytes: number; reason: string } =>
  isArchive(name)
    ? {
        maxBytes: MAX_ARCHIVE_BYTES,
        reason: `This is over ${inWords(MAX_ARCHIVE_BYTES)}, the limit for an archive. Split it into smaller archives.`,
      }
    : {
        maxBytes: MAX_FILE_BYTES,
        reason: `This is over ${MAX_FILE_SIZE}, the limit for an article. Split it into smaller files.`,
      };
