import type { ReactElement } from "react";
import {
  type PackedQuotes,
  type QuoteLine,
  unpackQuotes,
} from "@/components/evidence/quotes/packed-quotes";

/** What a speaker's page shows of a statement; `on` names the issues it is linked to, if the list says so. */
export type StatementLine = QuoteLine & { on: string[] };

export const MORE = ["on"] as ["on"];

export const unpackStatements = (packed: PackedQuotes): (ReactElement | StatementLine)[] =>
  unpackQuotes<Pick<StatementLine, "on">>(packed, MORE);
