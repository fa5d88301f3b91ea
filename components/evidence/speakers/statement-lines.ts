import {
  type PackedQuotes,
  packQuotes,
  type QuoteLine,
  quoteUnpacker,
} from "@/components/evidence/quotes/packed-quotes";
import type { Statement } from "@/lib/evidence/quotes/schema";

/** What a speaker's page shows of a statement; `on` names the issues it is linked to, if the list says so. */
export type StatementLine = QuoteLine & { on: string[] };

const MORE = ["on"] as (keyof StatementLine)[];

export const packStatements = (statements: Statement[], namesIssues: boolean): PackedQuotes =>
  packQuotes(
    statements.map((statement) => ({
      ...statement,
      on: namesIssues ? statement.issues.map(({ title }) => title) : [],
    })),
    "statement",
    MORE,
  );

/** Returns a function that unpacks a row. */
export const statementUnpacker = (packed: PackedQuotes): ((row: unknown[]) => StatementLine) =>
  quoteUnpacker<Pick<StatementLine, "on">>(packed, MORE as ["on"]);
