import type { Proposal } from "@/lib/sources/review/schema";
import type { Carried } from "@/lib/sources/versions/quote-matches/schema";

/**
 * How sure a proposal is, in words. Of one that continues an earlier quotation, that a person is to
 * compare the two; and once it was decided, where the words are others, how alike they are.
 */
export function surenessOf({ state, confidence }: Proposal, carried: Carried | undefined): string {
  if (carried && state === "PENDING") return "Waits for you";
  if (carried?.anchor === "ALTERED") return `${Math.floor(carried.similarity * 100)}% alike`;
  return `${Math.round(confidence * 100)}% sure`;
}
