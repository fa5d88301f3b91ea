import { issueWhere } from "@/lib/analysis/issue-named";
import { db, type Fragment, sql } from "@/lib/core/database/db";
import type { Viewer } from "@/lib/core/session/viewer";
import { citableQuotes, linkedEvidence } from "@/lib/visibility";
import type { Quote, Repeat } from "./schema";

/**
 * The columns in which pieces of an issue's evidence agree if they repeat one another. They must also be from different
 * sources: the same words twice in one article are two pieces. Of pieces that repeat one another, only the first whose
 * source isn't withdrawn is listed and counted. The database counts by the same rule for lists and the summary, in the
 * view `counted_evidence`; list.test.ts compares the two.
 * `origin` is the report.
 */
const SAME_WORDS = ["relation", "origin", "exact", "assertion", "speakerId"] as const;

/** A key that two pieces share if they agree in these columns. */
export const sameWordsOf = (of: Record<(typeof SAME_WORDS)[number], string | null>): string =>
  JSON.stringify(SAME_WORDS.map((column) => of[column]));

/**
 * SQL: the number of the piece that each row repeats, or null; a column of a query that ends with `sameWords`. Its rows
 * have `number`, `sourceId`, `withdrawn` and what SAME_WORDS names.
 */
export const repeats: Fragment = sql`case when not withdrawn and first_value("sourceId") over same <> "sourceId"
  then first_value(number) over same end`;

/** SQL: the window that `repeats` looks at. */
export const sameWords: Fragment = sql`window same as (
  partition by ${SAME_WORDS.map((column) => sql`${sql(column)}`).reduce((some, next) => sql`${some}, ${next}`)}
  order by withdrawn, number)`;

/** A quotation that may be linked, with those that would only repeat it. */
export type Offered = Quote & { alsoIn: Repeat[] };

/**
 * Quotations that are not linked to an issue, without those that would repeat another of them, or what is linked to it,
 * whatever the relation. Each names its repeats in `alsoIn`.
 */
export async function folded(
  viewer: Viewer,
  issue: string,
  quotes: readonly Quote[],
): Promise<Offered[]> {
  const linked = await db.quote.findMany({
    where: {
      ...citableQuotes,
      exact: { in: quotes.map(({ exact }) => exact) },
      evidence: { some: { ...linkedEvidence, issue: issueWhere(viewer, issue) } },
    },
    include: { source: { select: { id: true, originId: true } } },
  });
  const firsts = new Map(
    linked.map(({ source, ...quote }) => [
      sameWordsOf({ ...quote, relation: null, origin: source.originId ?? source.id }),
      source.id,
    ]),
  );
  const copies = new Map<string, Repeat[]>();
  const keyOf = ({ source: { origin }, speaker, ...quote }: Quote) =>
    sameWordsOf({ ...quote, relation: null, origin, speakerId: speaker?.id ?? null });
  for (const quote of quotes.toSorted((a, b) => a.number - b.number)) {
    const key = keyOf(quote);
    const { id, publisher } = quote.source;
    if (!firsts.has(key)) firsts.set(key, id);
    else if (firsts.get(key) !== id)
      copies.set(key, [
        ...(copies.get(key) ?? []),
        { number: quote.number, source: id, publisher },
      ]);
  }
  return quotes.flatMap((quote) => {
    const key = keyOf(quote);
    if (firsts.get(key) !== quote.source.id) return [];
    return [{ ...quote, alsoIn: copies.get(key) ?? [] }];
  });
}
