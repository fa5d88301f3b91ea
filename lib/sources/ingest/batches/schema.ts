import { z } from "zod";
import { MAX_BYTES, type SourceStatus } from "@/lib/sources/catalogue/schema";

export const ITEM_STATES = ["UPLOADING", "QUEUED", "READING", "DONE", "FAILED"] as const;
export type ItemState = (typeof ITEM_STATES)[number];

/** The name of what was pasted and not chosen: no file's name, so that no title is made of it. */
export const PASTED = "Pasted text";

/** The states of what is, or will be, read. */
export const UNDER_WAY = ["QUEUED", "READING"] as const;

/** How many files or addresses one batch takes. */
const MAX_ITEMS = 500;

/** The largest archive taken, in bytes: what its files may come to when unpacked. */
const MAX_ARCHIVE_BYTES = 40_000_000;

/** What is said of a file that did not come. */
export const NOT_UPLOADED = "It was not uploaded; choose it again.";

/** The failures after which the desk still has the file or address, and another try may succeed. */
export const RETRYABLE = ["PAGE_FAILED", "NO_ACCESS", "INTERRUPTED"] as const;

/** A file or address of a batch, as the pages show it. */
export interface BatchLine {
  id: string;
  ordinal: number;
  name: string;
  state: ItemState;
  reason: string | null;
  /** The archive of this batch that it was unpacked from. */
  archive: string | null;
  /** An archive that was unpacked: its files stand beside it. */
  unpacked: boolean;
  /** Whether the desk had its text before. */
  known: boolean;
  /** What failed and could be read again without being ingested again. */
  retryable: boolean;
  source: { id: string; title: string; status: SourceStatus; proposals: number } | null;
}

export interface BatchView {
  id: string;
  createdAt: string;
  addedBy: { id: string; name: string };
  lines: BatchLine[];
}

export interface Progress {
  /** An archive counts as the files that it held. */
  total: number;
  read: number;
  refused: number;
  /** Files on their way from the browser. */
  awaited: number;
}

/** How far a batch is. */
export function progressOf(lines: Pick<BatchLine, "state" | "unpacked">[]): Progress {
  const counted = lines.filter(({ unpacked }) => !unpacked);
  const of = (wanted: ItemState) => counted.filter(({ state }) => state === wanted).length;
  return {
    total: counted.length,
    read: of("DONE"),
    refused: of("FAILED"),
    awaited: of("UPLOADING"),
  };
}

export const isArchive = (name: string): boolean => /\.zip$/i.test(name);

/** The largest size of a file of this name that is taken, in bytes, and what is said of a larger one. */
export const limitOf = (name: string): { most: number; reason: string } =>
  isArchive(name)
    ? {
        most: MAX_ARCHIVE_BYTES,
        reason: "It is over 40 MB, more than an archive can be. Bring its files in parts.",
      }
    : { most: MAX_BYTES, reason: "It is over 10 MB, more than an article can be." };

/**
 * The addresses in a text, one a line; blank lines aside, each once. One that begins with a host, as
 * people write it, gets https.
 */
export function addressesIn(text: string): string[] {
  const lines = text.split("\n").map((line) => line.trim());
  const addresses = lines.map((line) => (BARE_HOST.test(line) ? `https://${line}` : line));
  return [...new Set(addresses.filter(Boolean))];
}

const BARE_HOST = /^[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)+(?=[/:?#]|$)/u;

/** Why something is not fetched that is no address of a page. */
const whyNot = (wrong: string): string =>
  /^[a-z][a-z0-9+.-]*:\/\//i.test(wrong) && !/^https?:/i.test(wrong)
    ? "is not fetched: only addresses that begin with https:// or http:// are."
    : "is not the address of a page.";

const address = z.url({ protocol: /^https?$/ }).max(2000);
const most = `At most ${MAX_ITEMS} at once.`;
const file = z.object({ name: z.string().trim().min(1).max(500), size: z.number().int().min(0) });

export const openBatchInput = z
  .object({
    files: z.array(file).max(MAX_ITEMS, most).default([]),
    urls: z
      .array(z.string().trim())
      .max(MAX_ITEMS, most)
      .superRefine((all, context) => {
        const wrong = all.find((each) => !address.safeParse(each).success);
        if (wrong !== undefined) context.addIssue(`“${wrong.slice(0, 200)}” ${whyNot(wrong)}`);
      })
      .default([]),
  })
  .refine(({ files, urls }) => files.length + urls.length > 0, {
    path: ["urls"],
    error: "Write an address, or choose a file.",
  });

export const receiveFileInput = z.object({
  batch: z.string(),
  ordinal: z.int32(),
  body: z.custom<AsyncIterable<Uint8Array>>(),
});

export const batchInput = z.object({ id: z.string() });
