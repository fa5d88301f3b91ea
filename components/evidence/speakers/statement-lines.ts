import type { ReactElement } from "react";
import {
  type PackedQuotes,
  packQuotes,
  type QuoteLine,
  unpackQuotes,
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

export const unpackStatements = (packed: PackedQuotes): (ReactElement | StatementLine)[] =>
  unpackQuotes<Pick<StatementLine, "on">>(packed, MORE as ["on"]);
