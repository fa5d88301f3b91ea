import { Quotation } from "@/components/quotes/quotation";
import { placeOf, type Statement } from "@/lib/quotes/schema";
import type { Relation } from "@/lib/tradecraft/evidence";

/** What somebody said: with the role at that time, its source, and how it bears on an issue if on one. */
export function StatementQuotation({
  statement,
  relation,
}: {
  statement: Statement;
  relation?: Relation;
}) {
  const { source, credibility } = statement;
  return (
    <Quotation
      {...statement}
      relation={relation}
      publisher={source.publisher}
      publishedAt={source.publishedAt}
      href={placeOf(statement)}
      grade={{ reliability: source.reliability, credibility }}
    />
  );
}
