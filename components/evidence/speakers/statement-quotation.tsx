import { Quotation } from "@/components/evidence/quotes/quotation";
import { GradeMark } from "@/components/sources/withdrawal-and-grades/grade-mark";
import type { Relation } from "@/lib/tradecraft/evidence";
import type { StatementLine } from "./statement-lines";

interface StatementQuotationProps {
  statement: StatementLine;
  relation: Relation | undefined;
}

/** A statement with its source and grade and, if given, how it bears on an issue. */
export function StatementQuotation({ statement, relation }: StatementQuotationProps) {
  const { source, on } = statement;
  return (
    <>
      <Quotation
        quote={statement}
        relation={relation}
        grade={
          <>
            <GradeMark quote={statement} source={source} grader={null} />
            {source.withdrawn && <span className="ml-2 text-warning">Withdrawn source</span>}
          </>
        }
      />
      {on.length > 0 && <p className="text-sm text-secondary">{`On ${on.join(", ")}`}</p>}
    </>
  );
}
