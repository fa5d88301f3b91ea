import type { ReactElement } from "react";
import type { SparklinePaths } from "@/components/analysis/outlooks/sparkline-paths";
import {
  type PackedQuotes,
  type QuoteLine,
  unpackQuotes,
} from "@/components/evidence/quotes/packed-quotes";
import type { Warned } from "@/components/evidence/warnings/warned";
import { type PackedEach, unpackEach, unpackOne } from "@/components/ui/packed-rows";
import type { SummaryIssue } from "@/lib/analysis/briefings/schema";
import type { Dissent } from "@/lib/analysis/dissents/schema";
import type { Outlook } from "@/lib/analysis/outlooks/schema";
import type { AheadLine } from "./ahead-line";

type Shown =
  | ("trend" | "wording" | "likelihood" | "previousLikelihood" | "scale" | "due" | "confidence")
  | ("judgement" | "alerts" | "warnings");
/** Why a quotation is shown, with its language, if it isn’t English, and its Admiralty grade, which the server puts into words. */
type Why = Pick<SummaryIssue["strongest"][number], "relation" | "why"> & {
  qualities: string;
};

export type OutlookLine = Pick<Outlook, Shown> & {
  /** The day that the estimate is of, as an instant. */
  asOf: number;
  resolved: string | null;
  warned: Warned | null;
};

export type SummaryQuote = QuoteLine & Why;

/** What the summary shows of an issue. */
export type SummaryLine = Pick<
  SummaryIssue,
  | ("key" | "slug" | "title" | "bottomLine" | "bottomLineOutdated" | "salience")
  | ("counts" | "open")
> & {
  /** What is wrong with the bottom line. */
  misfit: string | null;
  /** The next dates, the soonest first. */
  ahead: AheadLine[];
  /** How the lead forecast has moved; null without an estimate. */
  sparkline: SparklinePaths | null;
  /** `asked`: whether the estimate has been revised since, and its author hasn’t confirmed it. */
  dissents: Pick<Dissent, "id" | "author" | "likelihood" | "asked" | "why">[];
  outlook: OutlookLine | null;
  /** The strongest evidence, and what stands for a quotation that couldn't be packed. */
  quotes: (ReactElement | SummaryQuote)[];
  note:
    | (Pick<NonNullable<SummaryIssue["note"]>, "id" | "why" | "before" | "author"> & {
        createdAt: number;
        words: string;
      })
    | null;
};

/** As it is sent. */
export type Sent = Omit<SummaryLine, "outlook" | "quotes"> & {
  outlook: unknown[] | null;
  /** The places of its quotations among those of all issues: from here to before there. */
  quotes: [from: number, to: number];
};

/** Issues, and the quotations of all of them, which share sources and speakers. */
export interface PackedSummary {
  issues: PackedEach;
  quotes: PackedQuotes;
}

export const FIELDS = [
  ...["key", "slug", "title", "bottomLine", "salience", "counts", "outlook", "quotes", "note"],
  ...["ahead", "open", "sparkline", "dissents", "misfit", "bottomLineOutdated"],
] as (keyof Sent)[];
export const OUTLOOK = [
  ...["trend", "wording", "likelihood", "previousLikelihood", "scale", "due", "confidence"],
  ...["judgement", "alerts", "warnings", "asOf", "warned", "resolved"],
] as (keyof OutlookLine)[];
export const WHY = ["relation", "why", "qualities"] as (keyof Why)[];

/** The issues that `packSummary` packed, and what stands for those that failed. */
export function unpackSummary({ issues, quotes }: PackedSummary): (ReactElement | SummaryLine)[] {
  const all = unpackQuotes<Why>(quotes, WHY);
  return unpackEach(issues).map((row) => {
    if (!Array.isArray(row)) return row;
    const { outlook, quotes, ...line } = unpackOne<Sent>(row, FIELDS);
    return {
      ...line,
      outlook: outlook && unpackOne<OutlookLine>(outlook, OUTLOOK),
      quotes: all.slice(...quotes),
    };
  });
}
