import { Quotation } from "@/components/evidence/quotes/quotation";
import { GradeMark } from "@/components/sources/withdrawal-and-grades/grade-mark";
import type { Statement } from "@/lib/evidence/quotes/schema";
import type { Relation } from "@/lib/tradecraft/evidence";

/** A statement with its source and grade and, if given, how it bears on an issue. */
export function StatementQuotation({
  statement,
  relation,
}: {
  statement: Statement;
  relation?: Relation;
}) {
  const { id, number, version, credibility, source } = statement;
  return (
    <Quotation
      quote={statement}
      relation={relation}
      grade={
        <>
          {/* Only what it needs, since the page sends it to the browser. */}
          <GradeMark
            quote={{ id, number, version, credibility }}
            source={{ id: source.id, reliability: source.reliability }}
            grader={null}
          />
          {source.withdrawn && <span className="ml-2 text-warning">Withdrawn source</span>}
        </>
      }
    />
  );
}
