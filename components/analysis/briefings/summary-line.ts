import { type SparklinePaths, sparklineOf } from "@/components/analysis/outlooks/sparkline-paths";
import {
  type PackedQuotes,
  packQuotes,
  type QuoteLine,
  quoteUnpacker,
} from "@/components/evidence/quotes/packed-quotes";
import { packEach } from "@/components/ui/pack-each";
import { type PackedEach, packInstant, packOne, unpackOne } from "@/components/ui/packed-rows";
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
  /** The strongest evidence. What couldn't be packed is left out. */
  quotes: (QuoteLine & Why)[];
  note: { id: string; why: NoteReason; author: string; createdAt: number; words: string } | null;
};

type Sent = Omit<SummaryLine, "outlook" | "quotes"> & {
  outlook: unknown[] | null;
  quotes: PackedQuotes;
};

const FIELDS = [
  ...["key", "slug", "title", "bottomLine", "salience", "counts", "outlook", "quotes", "note"],
  ...["ahead", "open", "sparkline", "dissents"],
] as (keyof Sent)[];
const OUTLOOK = [
  ...["trend", "wording", "likelihood", "previousLikelihood", "scale", "due", "confidence"],
  ...["judgement", "alerts", "warnings"],
] as Shown[];
const WHY = ["relation", "why", "grade"] as (keyof Why)[];

export const packSummary = (issues: SummaryIssue[]): PackedEach => {
  const until = new Date().toISOString();
  return packEach(issues, "issue", ({ outlook, strongest, note, history, ahead, ...issue }) =>
    packOne<Sent>(
      {
        ...issue,
        ahead: ahead.map(aheadLine),
        sparkline: outlook && sparklineOf(history, { scale: outlook.scale, until }),
        dissents: issue.dissents.map(({ author, likelihood }) => ({ author, likelihood })),
        outlook: outlook && packOne<Pick<Outlook, Shown>>(outlook, OUTLOOK),
        quotes: packQuotes(strongest.map(graded), "quotation", WHY),
        note: note && {
          ...{ id: note.id, why: note.why, author: note.author },
          ...{ createdAt: packInstant(note.createdAt), words: firstWords(note.body) },
        },
      },
      FIELDS,
    ),
  );
};

const graded = (quote: SummaryIssue["strongest"][number]) => ({
  ...quote,
  grade: admiralty(quote.source.reliability, quote.credibility),
});

/** The issues that could be packed. */
export const unpackSummary = (packed: PackedEach): SummaryLine[] =>
  packed.flatMap((row) => (Array.isArray(row) ? [unpackSummaryLine(row)] : []));

export function unpackSummaryLine(row: unknown[]): SummaryLine {
  const { outlook, quotes, ...line } = unpackOne<Sent>(row, FIELDS);
  const unpackQuote = quoteUnpacker<Why>(quotes, WHY);
  return {
    ...line,
    outlook: outlook && unpackOne<Pick<Outlook, Shown>>(outlook, OUTLOOK),
    quotes: quotes.rows.flatMap((row) => (Array.isArray(row) ? [unpackQuote(row)] : [])),
  };
}
