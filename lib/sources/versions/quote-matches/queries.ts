import { db, sql } from "@/lib/core/database/db";
import type { Viewer } from "@/lib/core/session/viewer";
import { goneQuotes } from "./policy";
import type { QuoteMatchView } from "./schema";

/** What became in a source of the quotes of the version before it, in their order there. */
export async function loadQuoteMatches(
  _viewer: Viewer,
  sourceId: string,
): Promise<QuoteMatchView[]> {
  const rows = await db.quoteMatch.findMany({
    where: { sourceId, quote: { removalId: null } },
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

/** SQL: whether the words of quote `q` are gone from a later version, as in `goneQuotes`. */
export const isGone = sql`(exists (
    select 1 from "QuoteMatch" c join "Source" l on l.id = c."sourceId" and l.status = 'APPROVED'
    where c."quoteId" = q.id and c.state in ('ALTERED', 'GONE'))
  and not exists (
    select 1 from "Quote" c join "Source" l on l.id = c."sourceId" and l.status = 'APPROVED'
    where c."continuesId" = q.id and c."removalId" is null))`;

/** The ids of those among some quotes whose words are gone from a later version. */
export async function goneAmong(quotes: { id: string }[]): Promise<Set<string>> {
  const where = { id: { in: quotes.map(({ id }) => id) }, ...goneQuotes };
  const gone = await db.quote.findMany({ where, select: { id: true } });
  return new Set(gone.map(({ id }) => id));
}
