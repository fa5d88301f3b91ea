import { SectionHeading } from "@/components/ui/section-heading";
import type { Statement } from "@/lib/evidence/quotes/schema";
import { StatementQuotation } from "./statement-quotation";

/** A speaker's statements, latest first. */
export function StatementsByDate({ statements }: { statements: Statement[] }) {
  return (
    <section>
      <SectionHeading count={statements.length}>Statements</SectionHeading>
      <ol className="space-y-4 pt-1 pl-4">
        {statements.toReversed().map((statement) => (
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
