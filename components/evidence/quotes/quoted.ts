import type { Quote } from "@/lib/evidence/quotes/schema";

/** What is shown of a quotation. */
export interface Quoted
  extends Pick<Quote, "number" | "kind" | "exact" | "assertion" | "speaker" | "gone"> {
  source: Pick<Quote["source"], "id" | "publisher" | "publishedAt" | "language" | "later">;
}
