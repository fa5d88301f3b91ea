import { z } from "zod";
import { MAX_PROSE, requiredText, seenRecord } from "@/lib/core/command/inputs";
import type { Cited } from "@/lib/evidence/quotes/schema";
import type { Warning } from "@/lib/evidence/warnings/schema";
import type { NoteMatchView, WrittenAt } from "@/lib/sources/versions/note-matches/schema";

const NOTE_KINDS = ["NOTE", "QUESTION"] as const;
export type NoteKind = (typeof NOTE_KINDS)[number];

const VISIBILITIES = ["TEAM", "PRIVATE"] as const;
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
  /** When a question was closed; null for an open question and for an ordinary note. */
  closedAt: string | null;
  /** When the note was deleted. Only its author still sees its words, and can restore it. */
  deletedAt: string | null;
  version: number;
  warnings: Warning[];
}

/** An open question of the desk, and where it was asked. */
export interface DeskQuestion {
  id: string;
  body: string;
  author: string;
  createdAt: string;
  visibility: Visibility;
  replies: number;
  /** The issue, quotation or source that it was asked about. */
  on: { title: string; kind: "issue" | "source"; ref: string; quote: number | null };
}

/** The page that shows a note, and the note's place on it. */
export interface NotePlace {
  href: string;
  title: string;
}

/** A note with its replies, oldest first. */
interface Thread extends Note {
  answers: Note[];
}

/** A thread on words of a source. Positions are code points. */
export interface SourceThread extends Thread {
  start: number;
  end: number;
  exact: string;
  /** The quotation it is on, unless that has been removed. */
  quote: { id: string; number: number } | null;
  /** Where it was written, if that is an earlier version. */
  origin: WrittenAt | null;
}

/** A thread of an earlier version without a place in this one: nobody has placed it, or it was left behind. */
export interface UnplacedThread extends Thread {
  origin: WrittenAt & { match: NoteMatchView };
}

/** The notes on a source and on its earlier versions. */
export interface SourceNotes {
  /** In the order of the text. */
  threads: SourceThread[];
  unplaced: UnplacedThread[];
  /** The quotations that they cite. */
  cited: Cited[];
}

/** An open question, with the quotation it was asked about, if any. */
export interface OpenQuestion {
  id: string;
  quote: { number: number; source: { id: string } } | null;
}

const body = requiredText(MAX_PROSE, "Write something first.");

const point = z.int32().min(0);

/**
 * A note is on an issue, a quotation or words of a source (code points). A reply is where its thread is: it
 * need only name the note it replies to, in `parentId`.
 */
export const writeNoteInput = z
  .object({
    /** The note's own id. The same note sent again, as after a lost answer, is not written twice. */
    id: z.ulid("Give a ULID, or leave this out.").toUpperCase().optional(),
    issue: z.string().optional(),
    quote: z.string().optional(),
    source: z.string().optional(),
    start: point.optional(),
    end: point.optional(),
    body,
    kind: z.enum(NOTE_KINDS).default("NOTE"),
    /** The team's if it isn't given. A reply has that of its thread. */
    visibility: z.enum(VISIBILITIES).optional(),
    parentId: z.string().nullable().default(null),
  })
  .superRefine(({ issue, quote, source, start, end, kind, parentId }, context) => {
    const refuse = (field: string, message: string) =>
      context.addIssue({ code: "custom", path: [field], message });
    const targets = [issue, quote, source].filter((target) => target !== undefined).length;
    if (targets > 1 || (targets === 0 && !parentId))
      refuse("form", "Choose one thing to write the note on: an issue, a quotation or a source.");
    const spans = start !== undefined && end !== undefined && start < end;
    if (source !== undefined && !parentId && !spans)
      refuse("start", "Select some words of the article.");
    if (parentId && kind === "QUESTION")
      refuse("kind", "A reply can’t be a question. Ask it in a new thread.");
  });

export type NoteTarget = Pick<
  z.output<typeof writeNoteInput>,
  "issue" | "quote" | "source" | "start" | "end"
>;

export const editNoteInput = z.object({ ...seenRecord, body });

export const noteVersionInput = z.object(seenRecord);
