import type { OriginalFacts, SourceFacts } from "@/lib/sources/catalogue/schema";
import type { Proposal } from "@/lib/sources/review/schema";

type Shown = "id" | "ordinal" | "kind" | "exact" | "start" | "end" | "state";
type Said = "speakerName" | "speakerRole" | "assertion" | "decidedBy" | "decidedEarlier";

/** A proposal as the submitter sees it, with the titles of those of its issues that they may see. */
export type Found = Pick<Proposal, Shown | Said> & { issues: string[] };

/** An article as whoever submitted it sees it before it is approved. */
export interface Submission extends SourceFacts {
  text: string;
  /** Null once it was set aside, when its file can no longer be downloaded. */
  original: OriginalFacts | null;
  createdAt: string;
  /** Whether someone else has acted on it; it can't be taken back then. */
  reviewed: boolean;
  /** Who set it aside and when (ISO text), if it was, and whether its submitter took it back. */
  setAside: { by: string; at: string; own: boolean } | null;
  /** Whether extraction does not read the language, and so found no speakers. */
  unread: boolean;
  found: Found[];
}
