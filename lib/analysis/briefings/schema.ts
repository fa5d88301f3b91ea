import type { Note } from "@/lib/analysis/notes/schema";
import type { Outlook } from "@/lib/analysis/outlooks/schema";
import type { Evidence } from "@/lib/evidence/quotes/schema";
import type { Relation } from "@/lib/tradecraft/evidence";

/** Why a piece of evidence is shown: it moved the current revision, or how it bears on the issue. */
export type EvidenceReason = "DRIVER" | Relation;

/** Why a note is shown: an open question, a colleague's note since the current revision, the latest. */
export const NOTE_REASONS = ["QUESTION", "SINCE", "LATEST"] as const;
export type NoteReason = (typeof NOTE_REASONS)[number];

/** One issue on the manager's page. */
export interface SummaryIssue {
  key: string;
  slug: string;
  title: string;
  bottomLine: string;
  salience: number;
  owner: string | null;
  outlook: Outlook | null;
  /** The revision before the current one. */
  previous: Outlook | null;
  /** The two pieces of evidence that a reader in a hurry should see, each with why. */
  strongest: (Evidence & { why: EvidenceReason })[];
  /** How many pieces of evidence that stands support, contradict and give context. */
  counts: { supports: number; contradicts: number; context: number };
  /** The note that a reader in a hurry should see, with why; null if there are no notes. */
  note: (Note & { why: NoteReason }) | null;
}

export interface Summary {
  relationship: { slug: string; title: string };
  issues: SummaryIssue[];
}
