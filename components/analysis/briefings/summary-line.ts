import type { ReactElement } from "react";
import { type SparklinePaths, sparklineOf } from "@/components/analysis/outlooks/sparkline-paths";
import {
  type PackedQuotes,
  packQuotes,
  type QuoteLine,
  unpackQuotes,
} from "@/components/evidence/quotes/packed-quotes";
import { packEach } from "@/components/ui/pack-each";
import {
  type PackedEach,
  packInstant,
  packOne,
  unpackEach,
  unpackOne,
} from "@/components/ui/packed-rows";
import type { NoteReason, SummaryIssue } from "@/lib/analysis/briefings/schema";
import type { Outlook } from "@/lib/analysis/outlooks/schema";
import { admiralty } from "@/lib/tradecraft/grades";
import { type AheadLine, aheadLine } from "./ahead-line";
import { firstWords } from "./first-words";

type Shown =
  | ("trend" | "wording" | "likelihood" | "previousLikelihood" | "scale" | "due" | "confidence")
  | ("judgement" | "alerts" | "warnings");
/** Why a quotation is shown, with its Admiralty grade, which the server puts into letters. */
type Why = Pick<SummaryIssue["strongest"][number], "relation" | "why"> & { grade: string | null };

export type SummaryQuote = QuoteLine & Why;

/** What the summary shows of an issue. */
export type SummaryLine = Pick<
  SummaryIssue,
  ("key" | "slug" | "title" | "bottomLine" | "salience") | ("counts" | "open")
> & {
  /** The next dates, the soonest first. */
  ahead: AheadLine[];
  /** How the lead forecast has moved; null without an estimate. */
  sparkline: SparklinePaths | null;
  dissents: { author: string; likelihood: number }[];
  outlook: Pick<Outlook, Shown> | null;
  /** The strongest evidence, and what stands for a quotation that couldn't be packed. */
  quotes: (ReactElement | SummaryQuote)[];
  note: { id: string; why: NoteReason; author: string; createdAt: number; words: string } | null;
};

type Sent = Omit<SummaryLine, "outlook" | "quotes"> & {
  outlook: unknown[] | null;
  /** The places of its quotations among those of all issues: from here to before there. */
  quotes: [from: number, to: number];
};

/** Issues, and the quotations of all of them, which share sources and speakers. */
export interface PackedSummary {
  issues: PackedEach;
  quotes: PackedQuotes;
}

const FIELDS = [
  ...["key", "slug", "title", "bottomLine", "salience", "counts", "outlook", "quotes", "note"],
  ...["ahead", "open", "sparkline", "dissents"],
] as (keyof Sent)[];
const OUTLOOK = [
  ...["trend", "wording", "likelihood", "previousLikelihood", "scale", "due", "confidence"],
  ...["judgement", "alerts", "warnings"],
] as Shown[];
const WHY = ["relation", "why", "grade"] as (keyof Why)[];

export function packSummary(issues: SummaryIssue[]): PackedSummary {
  const until = new Date().toISOString();
  const all = issues.flatMap(({ strongest }) => strongest.map(graded));
  let from = 0;
  return {
    quotes: packQuotes(all, "quotation", WHY),
    issues: packEach(issues, "issue", ({ outlook, strongest, note, history, ahead, ...issue }) => {
      const places: Sent["quotes"] = [from, from + strongest.length];
      from += strongest.length;
      return packOne<Sent>(
        {
          ...issue,
          ahead: ahead.map(aheadLine),
          sparkline: outlook && sparklineOf(history, { scale: outlook.scale, until }),
          dissents: issue.dissents.map(({ author, likelihood }) => ({ author, likelihood })),
          outlook: outlook && packOne<Pick<Outlook, Shown>>(outlook, OUTLOOK),
          quotes: places,
          note: note && {
            ...{ id: note.id, why: note.why, author: note.author },
            ...{ createdAt: packInstant(note.createdAt), words: firstWords(note.body) },
          },
        },
        FIELDS,
      );
    }),
  };
}

const graded = (quote: SummaryIssue["strongest"][number]) => ({
  ...quote,
  grade: admiralty(quote.source.reliability, quote.credibility),
});

/** The issues that `packSummary` packed, and what stands for those that failed. */
export function unpackSummary({ issues, quotes }: PackedSummary): (ReactElement | SummaryLine)[] {
  const all = unpackQuotes<Why>(quotes, WHY);
  return unpackEach(issues).map((row) => {
    if (!Array.isArray(row)) return row;
    const { outlook, quotes, ...line } = unpackOne<Sent>(row, FIELDS);
    return {
      ...line,
      outlook: outlook && unpackOne<Pick<Outlook, Shown>>(outlook, OUTLOOK),
      quotes: all.slice(...quotes),
    };
  });
}
