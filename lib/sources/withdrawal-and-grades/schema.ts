import { z } from "zod";
import type { NotePlace } from "@/lib/analysis/notes/schema";
import { reasonInput, seenRecord } from "@/lib/core/command/inputs";
import type { Activity } from "@/lib/desk/events/schema";
import type { Withdrawal } from "@/lib/evidence/warnings/schema";
import { CREDIBILITIES, RELIABILITIES, type Reliability } from "@/lib/tradecraft/grades";

/** A source, or one quotation of it by its number. */
export interface SourceOrQuote {
  id: string;
  quote?: number | undefined;
}

/** What rests on a source, or on one of its quotations, as far as the viewer may read it. */
export interface Dependents {
  /** Current outlooks, by issue. */
  judgements: {
    issue: { slug: string; title: string };
    number: number;
    author: string;
    asOf: string;
    /** The numbers of the quotations by which it rests on the source. */
    quotes: number[];
  }[];
  /** How many outlooks that are no longer current. */
  earlier: number;
  /** Dissents that stand, which cite it or whose answers do, by issue. */
  dissents: {
    id: string;
    issue: { slug: string; title: string };
    author: string;
    quotes: number[];
  }[];
  notes: {
    id: string;
    author: string;
    createdAt: string;
    place: NotePlace;
    quotes: number[];
  }[];
  /** The numbers of the editions whose endnotes lead to the source; none for a single quotation. */
  editions: number[];
  /** The same of editions that quote earlier versions of it, and not this one. */
  editionsBefore: number[];
  /** The issues that its quotations are linked to as evidence. */
  evidence: { issue: { slug: string; title: string }; quotes: number[] }[];
  /** How many current outlooks, earlier ones, dissents and notes rest on words of earlier versions that this one continues. */
  before: { judgements: number; earlier: number; dissents: number; notes: number };
}

/** Whether and why a source is withdrawn, its history, and what rests on it. */
export interface WithdrawalAndGrades {
  withdrawal: Withdrawal | null;
  /** Who withdrew, restored and graded it, and graded or removed its quotations, and why; the latest first. */
  history: Activity[];
  dependents: Dependents;
}

/** How the other sources of a source's publisher are graded. What isn't graded has F. */
export interface PublisherGrades {
  publisher: string;
  /** Whether the source itself has been graded. */
  graded: boolean;
  grades: { reliability: Reliability; graded: boolean; sources: number }[];
}

const seen = { ...seenRecord, reason: reasonInput };

export const withdrawSourceInput = z.object(seen);

export const gradeSourceInput = z.object({
  ...seen,
  reliability: z.enum(RELIABILITIES, "Choose a grade."),
  // Also the publisher's other sources that have the grade which this one has so far.
  others: z.boolean().default(false),
});

export const gradeQuoteInput = z.object({
  ...seen,
  credibility: z.enum(CREDIBILITIES, "Choose a grade."),
});
