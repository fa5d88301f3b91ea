import { db } from "@/lib/core/database/db";
import type { Viewer } from "@/lib/core/session/viewer";
import { goneQuotes, presentQuotes, relatedSources } from "@/lib/visibility";
import type { QuoteMatchView } from "./schema";

/**
 * What became in a source of the quotations of the version before it, in their order there. Empty if the
 * viewer may not see the source.
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
        select: { id: true, number: true, exact: true, speaker: { select: { name: true } } },
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

/** The ids of those among some quotes whose words are gone from a later version. */
export async function goneAmong(quotes: { id: string }[]): Promise<Set<string>> {
  const where = { id: { in: quotes.map(({ id }) => id) }, ...goneQuotes };
  const gone = await db.quote.findMany({ where, select: { id: true } });
  return new Set(gone.map(({ id }) => id));
}
