import { may } from "@/lib/access";
import type { Tx } from "@/lib/core/command/command";
import { refuse } from "@/lib/core/command/errors";
import type { Viewer } from "@/lib/core/session/viewer";
import { presentQuotes } from "@/lib/visibility";
import { blockersOf, inSentence } from "./blockers";
import type { HeldQuote } from "./held";

export function requireNotWithdrawn({ source, number }: HeldQuote): void {
  if (source.status === "WITHDRAWN")
    refuse(
      "invalid",
      `The source of Q${number} is withdrawn, so the quotation can’t be removed or restored. Restore the source first, or ask an admin to.`,
    );
}

/** Refuses while something rests on the quotation, and lists it. */
export async function requireUnblocked(tx: Tx, viewer: Viewer, { number, sourceId }: HeldQuote) {
  const blockers = await blockersOf(tx, viewer, { id: sourceId, quote: number });
  if (blockers.length === 0) return;
  const orElse = may(viewer, "withdrawSource") ? ", or withdraw the source" : "";
  refuse(
    "invalid",
    `Q${number} can’t be removed while other work rests on it: ${inSentence(blockers)}. Grade it 5 and unlink it from its issues instead${orElse}.`,
  );
}

/** Refuses if the quotation's words have been marked again, or the quotation that it continues is removed. */
export async function requirePlace(
  tx: Tx,
  { number, sourceId, start, end, continues }: HeldQuote,
): Promise<void> {
  const other = await tx.quote.findFirst({ where: { sourceId, start, end, ...presentQuotes } });
  if (other)
    refuse(
      "invalid",
      `These words have been marked again as Q${other.number}. Remove that quotation first, or keep it instead.`,
    );
  if (continues && continues.removalId !== null)
    refuse(
      "invalid",
      `Q${number} continues Q${continues.number}, which was removed. Mark its words again instead.`,
    );
}
