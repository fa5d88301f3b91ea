import type { Statement } from "@/lib/evidence/quotes/schema";
import { packStatements } from "./pack-statements";
import { StatementList } from "./statement-list";

interface StatementsByDateProps {
  /** Latest first. */
  statements: Statement[];
  /** How many there are in all. */
  count: number;
}

/** A page of a speaker's statements, latest first. */
export function StatementsByDate({ statements, count }: StatementsByDateProps) {
  return (
    <StatementList
      statements={packStatements(statements, true)}
      groups={[
        { heading: "Statements", count, shown: statements.map((_, at) => [at, null, null]) },
      ]}
    />
  );
}
