import type { Proposal } from "@/lib/sources/review/schema";
import type { QuoteMatchView } from "@/lib/sources/versions/quote-matches/schema";

/**
 * How sure a proposal is, in words. Of one that continues an earlier quotation, that a person is to
 * compare the two; and once it was decided, where the words are others, how alike they are.
 */
export function certaintyOf(
  { state, certainty }: Proposal,
  matched: QuoteMatchView | undefined,
): string {
  if (matched && state === "PENDING") return "Waits for you";
  if (matched?.state === "ALTERED") return `${Math.floor(matched.similarity * 100)}% alike`;
  return `${Math.round(certainty * 100)}% sure`;
}
