import { z } from "zod";
import type { NotePlace } from "@/lib/analysis/notes/schema";
import { reasonInput } from "@/lib/core/command/inputs";
import type { Activity } from "@/lib/desk/events/schema";
import type { Withdrawal } from "@/lib/evidence/warnings/schema";
import { CREDIBILITIES, RELIABILITIES } from "@/lib/tradecraft/grades";

/** What rests on a source, or on one of its quotes, as far as the viewer may read it. */
export interface Dependents {
  /** Current outlooks, by issue. */
  judgements: {
    issue: { slug: string; title: string };
    number: number;
    author: string;
    asOf: string;
    /** The numbers of the quotes by which it rests on the source. */
    quotes: number[];
  }[];
  /** How many outlooks that are not current any more. */
  earlier: number;
  notes: {
    id: string;
    author: string;
    createdAt: string;
    place: NotePlace;
    quotes: number[];
  }[];
  /** How many current outlooks and notes rest on words of earlier versions that go on here. */
  before: { judgements: number; notes: number };
}

/** How a source stands: whether and why it was withdrawn, what was said of it, what rests on it. */
export interface WithdrawalAndGrades {
  withdrawal: Withdrawal | null;
  /** Who withdrew, restored and graded it, and graded or took back its quotes, and why; the latest first. */
  history: Activity[];
  dependents: Dependents;
}

const seen = { id: z.string(), version: z.int32(), reason: reasonInput };

export const withdrawSourceInput = z.object(seen);

export const gradeSourceInput = z.object({
  ...seen,
  reliability: z.enum(RELIABILITIES, "Choose a grade."),
});

export const gradeQuoteInput = z.object({
  ...seen,
  credibility: z.enum(CREDIBILITIES, "Choose a grade."),
});
