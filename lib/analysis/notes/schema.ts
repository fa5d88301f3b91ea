import { z } from "zod";
import type { Cited } from "@/lib/evidence/quotes/schema";
import type { Warning } from "@/lib/evidence/warnings/schema";
import type { NoteMatchView, ThreadOrigin } from "@/lib/sources/versions/note-matches/schema";

export const NOTE_KINDS = ["NOTE", "QUESTION"] as const;
export type NoteKind = (typeof NOTE_KINDS)[number];

export const VISIBILITIES = ["TEAM", "PRIVATE"] as const;
export type Visibility = (typeof VISIBILITIES)[number];

export interface Note {
  id: string;
  parentId: string | null;
  kind: NoteKind;
  visibility: Visibility;
  body: string;
  authorId: string;
  author: string;
  createdAt: string;
  editedAt: string | null;
  /** When a question was resolved; null while it is open, and for what is no question. */
  closedAt: string | null;
  /** Set where the note was deleted; only its author is shown it then, to restore it. */
  deletedAt: string | null;
  version: number;
  warnings: Warning[];
}

/** The issue or article on whose page a note stands, and its place there. */
export interface NotePlace {
  href: string;
  title: string;
}

/** A note with its answers, oldest first. */
interface Thread extends Note {
  answers: Note[];
}

/** A thread on words of a source. Positions are code points. */
export interface SourceThread extends Thread {
  start: number;
  end: number;
  exact: string;
  /** The quote that it stands on, where it does and the quote still stands. */
  quote: { id: string; number: number } | null;
  /** Where it was written, where that is an earlier version. */
  origin: ThreadOrigin | null;
}

/** A thread of an earlier version that has no place in this one: it waits for one, or was left. */
export interface UnplacedThread extends Thread {
  origin: ThreadOrigin & { match: NoteMatchView };
}

/** What was noted on a source, and on the versions before it. */
export interface SourceNotes {
  /** In the order of the text. */
  threads: SourceThread[];
  unplaced: UnplacedThread[];
  /** The quotes that they cite. */
  cited: Cited[];
}

/** A question that nobody has resolved yet, with the quote that it was asked of, where it was. */
export interface OpenQuestion {
  id: string;
  quote: { number: number; source: { id: string } } | null;
}

const body = z
  .string()
  .trim()
  .min(1, "Write something first.")
  .max(20000, "At most 20,000 characters.");

const point = z.int32().min(0);

/**
 * A note stands on an issue, on a quote, or on words of a source (code points). An answer stands
 * where its thread does: it names the note that it answers, and need name nothing else.
 */
export const writeNoteInput = z
  .object({
    issue: z.string().optional(),
    quote: z.string().optional(),
    source: z.string().optional(),
    start: point.optional(),
    end: point.optional(),
    body,
    kind: z.enum(NOTE_KINDS).default("NOTE"),
    visibility: z.enum(VISIBILITIES).default("TEAM"),
    parentId: z.string().nullable().default(null),
  })
  .superRefine(({ issue, quote, source, start, end, kind, parentId }, context) => {
    const refuse = (field: string, message: string) =>
      context.addIssue({ code: "custom", path: [field], message });
    const targets = [issue, quote, source].filter((target) => target !== undefined).length;
    if (targets > 1 || (targets === 0 && !parentId))
      refuse("form", "Name one thing to note on: an issue, a quote or a source.");
    const spans = start !== undefined && end !== undefined && start < end;
    if (source !== undefined && !parentId && !spans)
      refuse("start", "Select some words of the article.");
    if (parentId && kind === "QUESTION")
      refuse("kind", "A question begins a thread of its own. Ask it beside this one.");
  });

export type NoteTarget = Pick<
  z.output<typeof writeNoteInput>,
  "issue" | "quote" | "source" | "start" | "end"
>;

export const editNoteInput = z.object({ id: z.string(), version: z.int32(), body });

export const noteVersionInput = z.object({ id: z.string(), version: z.int32() });
