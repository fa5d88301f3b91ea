import { SectionHeading } from "@/components/ui/section-heading";
import type { Statement } from "@/lib/evidence/quotes/schema";
import { StatementQuotation } from "./statement-quotation";

interface StatementsByDateProps {
  /** Latest first. */
  statements: Statement[];
  /** How many there are in all. */
  count: number;
}

/** A page of a speaker's statements, latest first. */
export function StatementsByDate({ statements, count }: StatementsByDateProps) {
  return (
    <section>
      <SectionHeading count={count}>Statements</SectionHeading>
      <ol className="space-y-4 pt-1 pl-4">
        {statements.map((statement) => (
          <li key={statement.id}>
            <StatementQuotation statement={statement} />
            {statement.issues.length > 0 && (
              <p className="text-sm text-secondary">
                On {statement.issues.map(({ title }) => title).join(", ")}
              </p>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
