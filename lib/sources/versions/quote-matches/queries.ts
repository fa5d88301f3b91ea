import { db } from "@/lib/core/database/db";
import type { Viewer } from "@/lib/core/session/viewer";
import { presentQuotes, relatedSources } from "@/lib/visibility";
import type { QuoteMatchView } from "./schema";

/**
 * The matches in a source of the quotations of the version before it, in the order of that text. Empty if
 * the viewer may not see the source.
 */
export async function loadQuoteMatches(
  viewer: Viewer,
  sourceId: string,
): Promise<QuoteMatchView[]> {
  const rows = await db.quoteMatch.findMany({
    where: { sourceId, source: relatedSources(viewer), quote: presentQuotes },
    orderBy: { quote: { start: "asc" } },
    include: {
      quote: {
        select: {
          ...{ id: true, number: true, exact: true, kind: true, assertion: true },
          speaker: { select: { name: true } },
        },
      },
      proposal: { select: { id: true, ordinal: true, exact: true, state: true } },
      leftBehindBy: { select: { name: true } },
    },
  });
  return rows.map(({ quote, state, similarity, proposal, leftBehindBy, version }) => ({
    quote: { ...quote, speaker: quote.speaker?.name ?? null },
    state,
    similarity,
    proposal,
    leftBehindBy: leftBehindBy?.name ?? null,
    version,
  }));
}
