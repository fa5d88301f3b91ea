import { packEach } from "@/components/ui/pack-each";
import { pack, packInstant } from "@/components/ui/pack-rows";
import { packOne } from "@/components/ui/packed-rows";
import {
  type Named,
  OWN,
  type PackedQuotes,
  type QuoteLine,
  SOURCE,
  type Source,
  SPEAKER,
} from "./packed-quotes";

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

/** Each of these once, and where it is. */
function tableOf<T extends { id: string }>(all: readonly T[]) {
  const rows: T[] = [];
  const places = new Map<string, number>();
  for (const one of all) if (!places.has(one.id)) places.set(one.id, rows.push(one) - 1);
  return { rows, placeOf: ({ id }: { id: string }): number => places.get(id)! };
}
