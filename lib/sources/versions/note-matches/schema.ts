import { z } from "zod";
import type { MatchState } from "@/lib/sources/versions/quote-matches/schema";

/** What became in a later version of a thread on words of an earlier one. Spans are code points. */
export interface NoteMatchView {
  state: MatchState;
  /** The share of the words' characters that need no edit; 1 is verbatim. */
  similarity: number;
  /** The words that it was written on. */
  exact: string;
  /** Where these or like words stand here; null where they are gone. */
  found: { start: number; end: number } | null;
  /** Whether it stays with the earlier version. */
  leftBehind: boolean;
  /** Who placed or left it; null where nobody has decided. */
  decidedBy: string | null;
  version: number;
}

/** A thread that an earlier version began. */
export interface ThreadOrigin {
  /** The version that it was written on. */
  source: string;
  /** The number of the quote that it was written on, where it was. */
  quote: number | null;
  /** How it was looked for here; null where it goes with a quote that goes on here. */
  match: NoteMatchView | null;
}

const match = { source: z.string(), note: z.string(), version: z.int32() };

export const placeNoteInput = z.object({
  ...match,
  start: z.int32().min(0),
  end: z.int32(),
});

export const leaveBehindNoteInput = z.object({ ...match, leftBehind: z.boolean() });
