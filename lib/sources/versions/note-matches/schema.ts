import { z } from "zod";
import { codePoints, version } from "@/lib/core/command/inputs";
import type { MatchState } from "@/lib/sources/versions/quote-matches/schema";

/** The match in a later version of a thread on words of an earlier one. Spans are code points. */
export interface NoteMatchView {
  state: MatchState;
  /** The share of the words' characters that need no edit, from 0 to 1; 1 is verbatim. */
  similarity: number;
  /** The words that the thread was written on. */
  exact: string;
  /** Where these or similar words are in this version; null if they are gone. */
  found: { start: number; end: number } | null;
  /** Whether the thread stays with the earlier version only. */
  leftBehind: boolean;
  /** The name of whoever placed it or left it behind; null if nobody has decided. */
  decidedBy: string | null;
  version: number;
}

/** Where a thread that started on an earlier version comes from. */
export interface WrittenAt {
  /** The id of the version that it was written on. */
  source: string;
  /** The number of the quotation that it was written on, if any. */
  quote: number | null;
  /** Its match in this version; null if it follows a quotation that continues here. */
  match: NoteMatchView | null;
}

const match = { source: z.string(), note: z.string(), version };

export const placeNoteInput = z.object({
  ...match,
  ...codePoints,
});

export const leaveBehindNoteInput = z.object({ ...match, leftBehind: z.boolean() });
