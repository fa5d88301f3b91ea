import type { PlainJudgement } from "@/lib/analysis/briefings/documents/paper/plain-judgements";
import type { Recall, ReopenedSince, Withdrawn } from "@/lib/analysis/briefings/editions/schema";

/** A person's feed: its id and when they asked for its address. Times are ISO text. */
export interface Feed {
  id: string;
  /** Whose it is. */
  person: string;
  createdAt: string;
  /** The newest editions, the latest first. */
  entries: FeedEntry[];
}

/** An edition as a feed describes it. */
export interface FeedEntry extends Pick<Recall, "correctedBy"> {
  number: number;
  title: string;
  hash: string;
  issuedAt: string;
  issuedBy: string;
  handling: string | null;
  /** What it corrects, and what was wrong. */
  corrects: { number: number; explanation: string } | null;
  judgements: PlainJudgement[];
  withdrawn: Pick<Withdrawn, "title" | "at" | "judgements">[];
  reopened: Pick<ReopenedSince, "wording" | "said" | "act" | "at" | "now">[];
}

/** The path of the feed with this token. */
export const feedPath = (token: string): string => `/api/v1/briefings/feed.atom?token=${token}`;
