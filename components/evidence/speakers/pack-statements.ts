import { packQuotes } from "@/components/evidence/quotes/pack-quotes";
import type { PackedQuotes } from "@/components/evidence/quotes/packed-quotes";
import type { Statement } from "@/lib/evidence/quotes/schema";
import { MORE } from "./statement-lines";

export const packStatements = (statements: Statement[], namesIssues: boolean): PackedQuotes =>
  packQuotes(
    statements.map((statement) => ({
      ...statement,
      on: namesIssues ? statement.issues.map(({ title }) => title) : [],
    })),
    "statement",
    MORE,
  );
