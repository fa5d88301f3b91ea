import { z } from "zod";
import { knowinglyInput } from "@/lib/analysis/estimate-inputs";
import { requiredText, seenRecord } from "@/lib/core/command/inputs";
import type { Cited } from "@/lib/evidence/quotes/schema";

/** A request for information on an edition's judgement of an issue. Times are ISO text. */
export interface Rfi {
  id: string;
  /** The issue's key. */
  issue: string;
  body: string;
  /** What the question cites. */
  cited: Cited[];
  askedBy: string;
  askedById: string;
  at: string;
  /** The answered request that this one follows up. */
  follows: string | null;
  assignedTo: { id: string; name: string } | null;
  /** Null while it is open. */
  answer: RfiAnswer | null;
  version: number;
  /** While it is open: the team's latest notes on the issue since it was asked. Any of them may answer it. */
  notes: { id: string; author: string; words: string }[];
}

/** The answer to a request, as it reads now. */
export interface RfiAnswer {
  body: string;
  by: string;
  byId: string;
  at: string;
  /** When it was last corrected; null if it reads as it first did. */
  correctedAt: string | null;
  /** The issue's note that is the answer, if one is. */
  note: string | null;
  cited: Cited[];
}

/** A request with the number of the edition whose judgement it is about. */
export interface IssueRfi extends Rfi {
  edition: number;
}

/** A request on an edition that the one at hand corrects, as far back as corrections go. */
export interface EarlierRfi extends Pick<Rfi, "id" | "issue" | "askedBy" | "at"> {
  edition: number;
  /** Its first words. */
  words: string;
  answered: boolean;
}

/** An open request that the viewer asked or is to answer. */
export interface OpenRfi {
  id: string;
  edition: number;
  issue: string;
  words: string;
  at: string;
  askedBy: string;
  /** Null if it is assigned to nobody. */
  assignedTo: string | null;
  /** Whether the viewer asked it; otherwise they are to answer it. */
  own: boolean;
}

const MAX_BODY = 5000;

export const askRfiInput = z.object({
  /** The edition's number. */
  edition: z.int32(),
  /** The issue it is about, by key or slug. */
  issue: z.string(),
  body: requiredText(MAX_BODY, "Write what you need to know."),
  /** Your own answered request that this one follows up: on the same judgement, and not followed up yet. */
  follows: z.string().optional(),
  /** Who should answer. If left out, the issue's owner, or whoever was asked or answered before; nobody if null. */
  assignedTo: z.string().nullable().optional(),
});

export const assignRfiInput = z.object({
  ...seenRecord,
  assignedTo: z.string("Choose who should answer."),
});

export const answerRfiInput = z
  .object({
    ...seenRecord,
    /** The answer, in Markdown. */
    body: requiredText(MAX_BODY, "Write an answer, or choose the note that answers it.").optional(),
    /** Alternatively, a team note on the issue that answers it. */
    note: z.string().optional(),
    /** Confirms citations of withdrawn sources, by number. */
    knowingly: knowinglyInput,
  })
  .refine(({ body, note }) => (body === undefined) !== (note === undefined), {
    path: ["body"],
    message: "Write an answer, or choose the note that answers it.",
  });

export const correctAnswerInput = z.object({
  ...seenRecord,
  /** The whole answer, in Markdown. If a note was the answer, this text replaces it, and the note stays as it is. */
  body: requiredText(MAX_BODY, "Write the answer."),
  /** Confirms citations of withdrawn sources, by number. */
  knowingly: knowinglyInput,
});
