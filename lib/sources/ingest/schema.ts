import type { SourceStatus } from "@/lib/sources/catalogue/schema";

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
  /** All its items if there are at most MAX_LINES; otherwise those that failed or are being read. */
  lines: BatchLine[];
}

/**
 * How many items of a batch are shown beside other batches; more if more have failed, which someone has to see to. The
 * batch's own page shows all.
 */
export const MAX_LINES = 8;
export const MAX_FAILED_LINES = 40;

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
 * The addresses in a text with one on each line, and the numbers of the lines that each is on, without blank lines. One
 * that starts with a host name, as people write it, gets https://.
 */
export function addressesIn(text: string): Map<string, number[]> {
  const addresses = new Map<string, number[]>();
  for (const [k, typed] of text.split("\n").entries()) {
    const line = typed.trim();
    const address = BARE_HOST.test(line) ? `https://${line}` : line;
    if (address) addresses.set(address, [...(addresses.get(address) ?? []), k + 1]);
  }
  return addresses;
}

const BARE_HOST = /^[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)+(?=[/:?#]|$)/u;
