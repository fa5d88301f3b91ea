import type { ReactElement } from "react";
import { packEach } from "@/components/ui/pack-each";
import {
  type Columns,
  type PackedEach,
  type PackedRow,
  pack,
  packInstant,
  packOne,
  rowsOf,
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

type Source = QuoteLine["source"];
type Named = { id: string; name: string };

const SOURCE = [
  ...(["id", "publisher", "publishedAt", "language"] as const),
  ...(["reliability", "withdrawn", "later"] as const),
] as const;
const SPEAKER = ["id", "name"] as const;
const OWN = [
  ...(["id", "number", "kind", "exact", "assertion"] as const),
  ...(["gone", "credibility", "version"] as const),
];
/** The places of a row's source, speaker and role, and of the first of its further values. */
const [AT_SOURCE, AT_SPEAKER, AT_ROLE, AT_MORE] = [0, 1, 2, 3].map(
  (after) => OWN.length + after,
) as [number, number, number, number];

/** Packs quotations with further fields, for a list of `what`. */
export function packQuotes<T extends QuoteLine>(
  quotes: readonly T[],
  what: string,
  more: readonly (keyof T)[],
): PackedQuotes {
  const sources = tableOf(quotes.map(({ source }) => source));
  const speakers = tableOf(quotes.flatMap(({ speaker }) => speaker ?? []));
  const { text, failed } = packEach(quotes, what, (quote) => {
    const { source, speaker } = quote;
    if (source.publishedAt) packInstant(source.publishedAt);
    return [
      ...packOne<QuoteLine>(quote, OWN),
      sources.placeOf(source),
      speaker && speakers.placeOf(speaker),
      speaker?.role ?? null,
      ...packOne(quote, more),
    ];
  });
  const named = [pack<Source>(sources.rows, SOURCE), pack<Named>(speakers.rows, SPEAKER)];
  return { text: `[${[...named, text].join(",")}]`, failed };
}

/** The quotations that `packQuotes` packed with these further fields, and what stands for those that failed. */
export function unpackQuotes<More>(
  { text, failed }: PackedQuotes,
  more: readonly (keyof More)[],
): (ReactElement | (QuoteLine & More))[] {
  const [sourceColumns, speakerColumns, rows] = JSON.parse(text) as [Columns, Columns, PackedRow[]];
  const sources = rowsOf<Source>(sourceColumns, SOURCE);
  const speakers = rowsOf<Named>(speakerColumns, SPEAKER);
  return withFailed(rows, failed).map((row) => {
    if (!Array.isArray(row)) return row;
    const speaker = row[AT_SPEAKER] === null ? null : speakers[row[AT_SPEAKER] as number]!;
    return {
      ...unpackOne<QuoteLine>(row, OWN),
      source: sources[row[AT_SOURCE] as number]!,
      speaker: speaker && { ...speaker, role: row[AT_ROLE] as string | null },
      ...unpackOne<More>(row.slice(AT_MORE), more),
    };
  });
}

/** Each of these once, and where it is. */
function tableOf<T extends { id: string }>(all: readonly T[]) {
  const rows: T[] = [];
  const places = new Map<string, number>();
  for (const one of all) if (!places.has(one.id)) places.set(one.id, rows.push(one) - 1);
  return { rows, placeOf: ({ id }: { id: string }): number => places.get(id)! };
}
