import type { Note } from "@/lib/notes/schema";
import type { Outlook } from "@/lib/outlooks/schema";
import type { Evidence } from "@/lib/quotes/schema";

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
  /** The strongest two pieces of evidence that stand. */
  strongest: Evidence[];
  /** How many pieces of evidence that stands support, contradict and give context. */
  counts: { supports: number; contradicts: number; context: number };
  lastNote: Note | null;
}

export interface Summary {
  relationship: { slug: string; title: string };
  issues: SummaryIssue[];
}
