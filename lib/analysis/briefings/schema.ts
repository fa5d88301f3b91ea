import type { DateLine } from "@/lib/analysis/dates/schema";
import type { Dissent } from "@/lib/analysis/dissents/schema";
import type { Note } from "@/lib/analysis/notes/schema";
import type { Outlook } from "@/lib/analysis/outlooks/schema";
import type { Page } from "@/lib/core/paging/page";
import type { Evidence } from "@/lib/evidence/quotes/schema";
import type { Relation } from "@/lib/tradecraft/evidence";
import type { Changes } from "./since-last-look/schema";

/** Why a piece of evidence is shown: it moved the current revision, or how it bears on the outlook. */
type EvidenceReason = "DRIVER" | Relation;

/** Why a note is shown: it is an open question, a colleague's note since the current revision, or the latest. */
export const NOTE_REASONS = ["QUESTION", "SINCE", "LATEST"] as const;
export type NoteReason = (typeof NOTE_REASONS)[number];

/**
 * A date ahead of an issue: one that people entered, the closing date of a forecast (with its number, unless it is the
 * lead), or the issue's due date.
 */
export type Ahead = Pick<
  DateLine,
  "ref" | "kind" | "title" | "startsOn" | "endsOn" | "precision" | "state" | "forecast"
>;

/** An issue on the summary page. */
export interface SummaryIssue {
  key: string;
  slug: string;
  title: string;
  bottomLine: string;
  /** Whether it is older than the outcome of the lead forecast. */
  bottomLineOutdated: boolean;
  salience: number;
  owner: string | null;
  outlook: Outlook | null;
  /** The latest estimates of its lead forecast, the earliest first. */
  history: { asOf: string; likelihood: number }[];
  /** The next dates, the earliest first. */
  ahead: Ahead[];
  /** What waits for an answer: how many questions on the issue, and RFIs with the number of their edition. */
  open: { questions: number; rfis: { id: string; edition: number; words: string }[] };
  /** Open dissents from the outlook. */
  dissents: Dissent[];
  /**
   * The two pieces of evidence to show, each with why. `excerpt` is the part of a long one around the issue's terms; null
   * if it is short, begins with them or has none of them.
   */
  strongest: (Evidence & { why: EvidenceReason; excerpt: string | null })[];
  /** How many pieces of evidence support, contradict or give context. Withdrawn ones are not counted. */
  counts: { supports: number; contradicts: number; context: number };
  /** The note to show, with why, and whether it was written before the outlook’s current revision; null if there is none. */
  note: (Note & { why: NoteReason; before: boolean }) | null;
}

/** A page of issues, and what changed on the whole desk. */
export interface Summary extends Omit<Page<unknown>, "items"> {
  /** The relationship that is shown; if there are several, "All relationships", whose slug is empty. */
  relationship: { slug: string; title: string };
  issues: SummaryIssue[];
  changes: Changes;
}

/** Whether issues, by key, share a relationship with others. */
export function shareRelationship(keys: string[], others: string[]): boolean {
  const prefixOf = (key: string) => key.replace(/-\d+$/, "");
  const known = new Set(others.map(prefixOf));
  return keys.some((key) => known.has(prefixOf(key)));
}
