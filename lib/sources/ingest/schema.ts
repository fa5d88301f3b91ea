import { z } from "zod";
import { type SourceStatus, webAddress } from "@/lib/sources/catalogue/schema";
import { MAX_FILE_BYTES, MAX_ITEMS } from "./limits";

const ITEM_STATES = ["UPLOADING", "QUEUED", "READING", "DONE", "FAILED"] as const;
export type ItemState = (typeof ITEM_STATES)[number];

/** The item name of pasted text. It is not a file name, so no title is derived from it. */
export const PASTED = "Pasted text";

/** The states of an item that is being read or waits to be. */
export const UNDER_WAY = ["QUEUED", "READING"] as const;

/** Why an item failed whose file never arrived. */
export const NOT_UPLOADED = "This file wasn’t uploaded. Choose it again.";

/** The failures after which the desk still has the file or address, and another try may succeed. */
export const RETRYABLE = ["PAGE_FAILED", "NO_ACCESS", "INTERRUPTED"] as const;

/** An item of a batch, as the pages show it. */
export interface BatchLine {
  id: string;
  ordinal: number;
  name: string;
  state: ItemState;
  reason: string | null;
  /** The name of the archive in this batch that it was unpacked from. */
  archive: string | null;
  /** Whether it is an archive that was unpacked: its files are items of their own. */
  unpacked: boolean;
  /** Whether the desk already had its text. */
  known: boolean;
  /** Whether it failed and can be read again without a new upload. */
  retryable: boolean;
  source: { id: string; title: string; status: SourceStatus; proposals: number } | null;
}

/** A batch as the pages show it. */
export interface BatchView {
  id: string;
  createdAt: string;
  addedBy: { id: string; name: string };
  /** The name of its first item, and how many more were ingested with it, not counting the files of archives. */
  first: string;
  more: number;
  progress: Progress;
  /** All of its items if they are at most MAX_LINES; otherwise those that failed or are being read. */
  lines: BatchLine[];
}

/** How many items of a batch are shown with others. A page of its own shows all. */
export const MAX_LINES = 8;

/** How many items of a batch are in which state. */
export interface Progress {
  /** An archive is not counted, but its files are. */
  total: number;
  read: number;
  refused: number;
  /** Files that the browser is still sending. */
  awaited: number;
}

/**
 * The addresses in a text with one on each line, without blank lines and repeats. One that starts with a
 * host name, as people write it, gets https://.
 */
export function addressesIn(text: string): string[] {
  const lines = text.split("\n").map((line) => line.trim());
  const addresses = lines.map((line) => (BARE_HOST.test(line) ? `https://${line}` : line));
  return [...new Set(addresses.filter(Boolean))];
}

const BARE_HOST = /^[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)+(?=[/:?#]|$)/u;

/** Why an address is refused, as the end of a sentence that starts with it. */
const whyRefused = (address: string): string =>
  /^[a-z][a-z0-9+.-]*:\/\//i.test(address) && !/^https?:/i.test(address)
    ? "can’t be fetched: addresses must start with https:// or http://."
    : "isn’t a web address. Correct or delete it.";

const tooMany = `At most ${MAX_ITEMS} at once.`;
const file = z.object({ name: z.string().trim().min(1).max(500), size: z.number().int().min(0) });

/** An article as its bytes or its address. */
export const ingestArticleInput = z
  .object({
    /** The original file; a pasted article in UTF-8. */
    bytes: z
      .instanceof(Uint8Array)
      .refine(
        (bytes) => bytes.length <= MAX_FILE_BYTES,
        "The file is over 10 MB. Split it into smaller files.",
      )
      .optional(),
    mediaType: z.string().max(100).default("text/plain"),
    fileName: z.string().trim().max(255).nullable().default(null),
    /** The page to fetch, instead of bytes. */
    url: webAddress.optional(),
    /** The batch of which it is an item, by id: reviewers are notified once for all of them. */
    batch: z.string().max(40).optional(),
  })
  .refine(({ bytes, url }) => (bytes === undefined) !== (url === undefined), {
    path: ["bytes"],
    error: "Enter the text of the article, or its address.",
  });

export const openBatchInput = z
  .object({
    files: z.array(file).max(MAX_ITEMS, tooMany).default([]),
    urls: z
      .array(z.string().trim())
      .max(MAX_ITEMS, tooMany)
      .superRefine((all, context) => {
        const wrong = all.find((each) => !webAddress.safeParse(each).success);
        if (wrong !== undefined) context.addIssue(`“${wrong.slice(0, 200)}” ${whyRefused(wrong)}`);
      })
      .default([]),
  })
  .refine(({ files, urls }) => files.length + urls.length > 0, {
    path: ["urls"],
    error: "Enter an address, or choose a file.",
  });

export const receiveFileInput = z.object({
  batch: z.string(),
  ordinal: z.int32(),
  body: z.custom<AsyncIterable<Uint8Array>>(),
});

export const batchInput = z.object({ id: z.string() });
