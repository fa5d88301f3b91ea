import type { ReactElement } from "react";
import {
  type Columns,
  type PackedEach,
  type PackedRow,
  rowsOf,
  swapMarks,
  unpackOne,
  withFailed,
} from "@/components/ui/packed-rows";
import type { Quote } from "@/lib/evidence/quotes/schema";

/** A quotation as a list shows it, or offers to grade, correct and remove it. */
export type QuoteLine = Omit<Quote, "prefix" | "suffix" | "start" | "end" | "cue" | "source"> & {
  source: Omit<Quote["source"], "title" | "origin">;
};

/** Quotations that share speakers and sources, each of which is named once, as one text; see `PackedEach`. */
export type PackedQuotes = PackedEach;

export type Source = QuoteLine["source"];
export type Speaker = NonNullable<QuoteLine["speaker"]>;

export const SOURCE = [
  ...(["id", "publisher", "publishedAt", "language"] as const),
  ...(["reliability", "graded", "withdrawn", "later"] as const),
] as const;
export const SPEAKER = ["id", "name", "role"] as const;
export const OWN = [
  ...(["id", "number", "kind", "exact", "assertion"] as const),
  ...(["gone", "credibility", "version"] as const),
];
/** Sources, speakers and quotations. */
type Packed = [Columns, Columns, PackedRow[]];

/** The places of a row's source and speaker, and of the first of its further values. */
const [AT_SOURCE, AT_SPEAKER, AT_MORE] = [0, 1, 2].map((after) => OWN.length + after) as [
  number,
  number,
  number,
];

/** The quotations that `packQuotes` packed with these further fields, and what stands for those that failed. */
export function unpackQuotes<More>(
  { text, failed }: PackedQuotes,
  more: readonly (keyof More)[],
): (ReactElement | (QuoteLine & More))[] {
  const [sourceColumns, speakerColumns, rows] = JSON.parse(swapMarks(text)) as Packed;
  const sources = rowsOf<Source>(sourceColumns, SOURCE);
  const speakers = rowsOf<Speaker>(speakerColumns, SPEAKER);
  return withFailed(rows, failed).map((row) => {
    if (!Array.isArray(row)) return row;
    return {
      ...unpackOne<QuoteLine>(row, OWN),
      source: sources[row[AT_SOURCE] as number]!,
      speaker: speakers[row[AT_SPEAKER] as number] ?? null,
      ...unpackOne<More>(row.slice(AT_MORE), more),
    };
  });
}
